/**
 * Rules about ranges and how the numbers are installed.
 */
@NonNullByDefault
package org.portwright.porting.internal.rules.ranges;

import org.eclipse.jdt.annotation.NonNullByDefault;
