/** Journeys through the window as its users make them; what one of them can do, no change may lose. */
@NonNullByDefault
package org.portwright.swtbot.journeys;

import org.eclipse.jdt.annotation.NonNullByDefault;
