/** Who has the keyboard in the window. */
@NonNullByDefault
package org.portwright.ui.internal.focus;

import org.eclipse.jdt.annotation.NonNullByDefault;
