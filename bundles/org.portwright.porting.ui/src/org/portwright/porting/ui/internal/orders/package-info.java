/** Orders of whole engagements, open or not, and what is worked out of them. */
@NonNullByDefault
package org.portwright.porting.ui.internal.orders;

import org.eclipse.jdt.annotation.NonNullByDefault;
