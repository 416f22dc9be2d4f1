/**
 * Which dates are possible for an order and why, and what happens when until the numbers have moved.
 */
@NonNullByDefault
package org.portwright.porting.dates;

import org.eclipse.jdt.annotation.NonNullByDefault;
