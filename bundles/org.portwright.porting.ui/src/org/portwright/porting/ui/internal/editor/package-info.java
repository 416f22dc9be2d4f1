/** The editors of port orders and tenants, and how their fields are bound to the model. */
@NonNullByDefault
package org.portwright.porting.ui.internal.editor;

import org.eclipse.jdt.annotation.NonNullByDefault;
