package org.portwright.numbering;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What a number is and what stands in the way of porting it.
 *
 * @param type    its type, judged by its prefix where it is not a valid number
 * @param problem its only problem, {@code null} where there is none
 */
public record Classification(NumberType type, @Nullable NumberProblem problem) {
}
