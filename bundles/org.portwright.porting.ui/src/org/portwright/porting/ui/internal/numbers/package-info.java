/** The numbers page of the order's editor: rows, columns, editing of cells, and emergency locations. */
@NonNullByDefault
package org.portwright.porting.ui.internal.numbers;

import org.eclipse.jdt.annotation.NonNullByDefault;
