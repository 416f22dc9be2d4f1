/** What can be done with what is selected, wherever it is selected. */
@NonNullByDefault
package org.portwright.ui.selection;

import org.eclipse.jdt.annotation.NonNullByDefault;
