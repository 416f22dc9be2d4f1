/** The planner of an order: which dates are possible and why, day by day, and what happens when. */
@NonNullByDefault
package org.portwright.porting.ui.internal.planner;

import org.eclipse.jdt.annotation.NonNullByDefault;
