/** Undo and Redo, where they are about more than one file. */
@NonNullByDefault
package org.portwright.ui.internal.undo;

import org.eclipse.jdt.annotation.NonNullByDefault;
