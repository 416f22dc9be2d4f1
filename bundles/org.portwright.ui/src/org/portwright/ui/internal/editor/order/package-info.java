/** The pages of the editor of port orders. */
@NonNullByDefault
package org.portwright.ui.internal.editor.order;

import org.eclipse.jdt.annotation.NonNullByDefault;
