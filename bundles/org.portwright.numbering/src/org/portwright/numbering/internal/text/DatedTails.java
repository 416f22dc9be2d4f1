package org.portwright.numbering.internal.text;

import org.portwright.numbering.internal.shapes.CalendarShapes;
import org.portwright.numbering.internal.tokens.Token;
import org.portwright.numbering.internal.tokens.TokenKind;
import org.portwright.numbering.internal.tokens.TokenStream;

/**
 * Three last digits of numbers that have the shape of a date: {@code 0161 496 0000/01/02/03}. Behind a number and a
 * slash nobody writes a date, so they are tails if each is higher than the one before.
 */
final class DatedTails {

	private static final int PAIR = 2;
	private static final int LAST = 4;
	private static final int PAIRS = 100;

	private DatedTails() {
	}

	/**
	 * Returns whether three pairs of digits with slashes begin there, each higher than the one before.
	 *
	 * @param before the number before, E.164 digits
	 */
	static boolean begin(TokenStream stream, int at, long before) {
		if (CalendarShapes.date(stream, at) < 0 || stream.kind(at + 1) != TokenKind.SLASH) {
			return false;
		}
		long value = before % PAIRS;
		for (int pair = at; pair <= at + LAST; pair += 2) {
			Token token = stream.at(pair);
			if (token.count() != PAIR || token.value() <= value) {
				return false;
			}
			value = token.value();
		}
		return true;
	}

	/** Returns whether they go on from the number before without a gap, so that they are certainly no date. */
	static boolean goOn(TokenStream stream, int at, long before) {
		long first = before % PAIRS + 1;
		return stream.at(at).value() == first && stream.at(at + LAST).value() == first + 2;
	}

	/** Returns how far ahead the token behind them is. */
	static int end(int at) {
		return at + LAST + 1;
	}
}
