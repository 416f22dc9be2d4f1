/** What was opened last, to open it again. */
@NonNullByDefault
package org.portwright.ui.internal.recent;

import org.eclipse.jdt.annotation.NonNullByDefault;
