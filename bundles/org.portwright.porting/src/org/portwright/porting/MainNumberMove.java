package org.portwright.porting;

import java.util.OptionalLong;

import org.portwright.model.LetterOfAuthorization;
import org.portwright.model.text.Typed;
import org.portwright.numbering.uk.UkNumberPlan;

/** Whether the main number on the bill is among the numbers that move. */
public enum MainNumberMove {

	/** It is. */
	MOVES,
	/** It is not. */
	STAYS,
	/** Not known: there is no valid main number, or no number that moves. */
	NOT_ENTERED,
	/** Not known: an entry that has to be corrected first may mean it. */
	UNCLEAR;

	/** Gives the answer for an order. */
	public static MainNumberMove of(LetterOfAuthorization loa, OrderNumbers numbers, UkNumberPlan plan) {
		OptionalLong main = numbers.blank() ? OptionalLong.empty()
				: NumberEntry.validNumber(Typed.text(loa.getBillingNumber()), plan);
		if (main.isEmpty()) {
			return NOT_ENTERED;
		}
		if (numbers.contains(main.getAsLong())) {
			return MOVES;
		}
		return numbers.mayContain(main.getAsLong()) ? UNCLEAR : STAYS;
	}
}
