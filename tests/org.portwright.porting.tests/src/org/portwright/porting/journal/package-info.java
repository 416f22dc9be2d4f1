/** The journal of an order as it holds after its corrections. */
@NonNullByDefault
package org.portwright.porting.journal;

import org.eclipse.jdt.annotation.NonNullByDefault;
