package org.portwright.porting;

import java.util.OptionalLong;

import org.portwright.model.LetterOfAuthorization;
import org.portwright.model.text.Typed;

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
	public static MainNumberMove of(LetterOfAuthorization loa, OrderNumbers numbers, TypedNumbers typed) {
		OptionalLong main = numbers.blank() ? OptionalLong.empty()
				: typed.validNumber(Typed.text(loa.getBillingNumber()));
		if (main.isEmpty()) {
			return NOT_ENTERED;
		}
		if (numbers.contains(main.getAsLong())) {
			return MOVES;
		}
		return numbers.mayContain(main.getAsLong()) ? UNCLEAR : STAYS;
	}
}
