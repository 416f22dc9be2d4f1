/** Tests of orders in the explorer. */
@NonNullByDefault
package org.portwright.porting.ui.internal.explorer;

import org.eclipse.jdt.annotation.NonNullByDefault;
