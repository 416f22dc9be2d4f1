package org.portwright.numbering;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Numbers found in a text, all of one class and either all doubtful or none.
 *
 * @param places where the text names them, in the order of the numbers; at least one
 * @param doubts why they may not be ones that move, in the order of the numbers; empty if they are sure
 */
public record RangeInText(NumberRange range, Classification classification, List<Place> places, List<Doubt> doubts) {

	/** The first of its places. */
	public Place place() {
		return places.getFirst();
	}

	/** Returns whether a person must decide whether they move. */
	public boolean isDoubtful() {
		return !doubts.isEmpty();
	}

	/** Returns whether they can be ported at all, as far as is known. */
	public boolean isPortable() {
		@Nullable
		NumberProblem problem = classification.problem();
		return problem == null || switch (problem) {
		case NOT_UK, MOBILE, BLOCKED -> false;
		case INVALID, UNCONFIRMED -> true;
		};
	}

	/** Returns whether they are taken without being asked for: sure, and of a kind that can be ported. */
	public boolean isTicked() {
		return !isDoubtful() && isPortable();
	}

	/** A part of it, which the same places name: which of them names which number is not kept. */
	RangeInText part(NumberRange part) {
		return new RangeInText(part, classification, places, doubts);
	}
}
