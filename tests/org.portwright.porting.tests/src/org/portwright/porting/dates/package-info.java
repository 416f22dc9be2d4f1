/** Possible dates and milestones. */
@NonNullByDefault
package org.portwright.porting.dates;

import org.eclipse.jdt.annotation.NonNullByDefault;
