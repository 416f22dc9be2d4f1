/** The preview of the Letter of Authorization in the editor of an order. */
@NonNullByDefault
package org.portwright.porting.ui.internal.preview;

import org.eclipse.jdt.annotation.NonNullByDefault;
