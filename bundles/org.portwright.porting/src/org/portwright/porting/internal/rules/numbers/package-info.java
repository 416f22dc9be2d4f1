/**
 * Rules about the numbers that move.
 */
@NonNullByDefault
package org.portwright.porting.internal.rules.numbers;

import org.eclipse.jdt.annotation.NonNullByDefault;
