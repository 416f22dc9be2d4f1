/** The editors of port orders and tenants, and how their fields are bound to the model. */
@NonNullByDefault
package org.portwright.directory.ui.internal.editor;

import org.eclipse.jdt.annotation.NonNullByDefault;
