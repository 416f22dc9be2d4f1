/** Tests of what is worked out of many orders. */
@NonNullByDefault
package org.portwright.porting.ui.internal.orders;

import org.eclipse.jdt.annotation.NonNullByDefault;
