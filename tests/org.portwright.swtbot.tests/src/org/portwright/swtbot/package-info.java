/** What every journey through the window begins and ends with. */
@NonNullByDefault
package org.portwright.swtbot;

import org.eclipse.jdt.annotation.NonNullByDefault;
