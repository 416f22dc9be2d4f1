/** Prints the Letter of Authorization. */
@NonNullByDefault
package org.portwright.porting.ui.internal.printing;

import org.eclipse.jdt.annotation.NonNullByDefault;
