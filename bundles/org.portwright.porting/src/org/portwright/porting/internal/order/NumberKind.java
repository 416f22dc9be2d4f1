package org.portwright.porting.internal.order;

import java.util.Optional;

import org.portwright.numbering.Classification;
import org.portwright.numbering.NumberProblem;
import org.portwright.numbering.NumberType;

/**
 * What one Letter of Authorization may have only one of.
 */
public enum NumberKind {
	/** 01 and 02. */
	GEOGRAPHIC,
	/** 080. */
	FREEPHONE,
	/** Any other number that may be accepted. */
	OTHER;

	/** The kind of a number; empty for one that is not ported at all. */
	public static Optional<NumberKind> of(Classification classification) {
		NumberProblem problem = classification.problem();
		if (problem != null) {
			return problem == NumberProblem.UNCONFIRMED ? Optional.of(OTHER) : Optional.empty();
		}
		return Optional.of(classification.type() == NumberType.FREEPHONE ? FREEPHONE : GEOGRAPHIC);
	}

	/** Whether a number is of this kind. */
	public boolean has(Classification classification) {
		return of(classification).filter(kind -> kind == this).isPresent();
	}
}
