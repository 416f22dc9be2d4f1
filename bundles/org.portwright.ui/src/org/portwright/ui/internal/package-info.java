/** The Porting perspective, and the base of files for window state such as what was opened last. */
@NonNullByDefault
package org.portwright.ui.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
