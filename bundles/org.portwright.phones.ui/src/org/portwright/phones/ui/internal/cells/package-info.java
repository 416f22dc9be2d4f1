/** Cells of tables that are longer than their room. */
@NonNullByDefault
package org.portwright.phones.ui.internal.cells;

import org.eclipse.jdt.annotation.NonNullByDefault;
