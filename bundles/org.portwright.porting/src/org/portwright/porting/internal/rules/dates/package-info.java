/**
 * Rules on when the numbers move.
 */
@NonNullByDefault
package org.portwright.porting.internal.rules.dates;

import org.eclipse.jdt.annotation.NonNullByDefault;
