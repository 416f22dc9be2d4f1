/** Working days and holidays. */
@NonNullByDefault
package org.portwright.porting.days;

import org.eclipse.jdt.annotation.NonNullByDefault;
