package org.portwright.numbering.internal.ranges;

import org.portwright.numbering.Reason;

/**
 * What was found behind the first number of a range.
 */
public sealed interface RangeEnd {

	/**
	 * The end of a range.
	 *
	 * @param last its last number, E.164 digits
	 * @param end  how far ahead the token behind it is
	 */
	record Extent(long last, int end) implements RangeEnd {
	}

	/**
	 * A range that cannot be: neither end is taken.
	 *
	 * @param end how far ahead the token behind it is
	 */
	record Refusal(Reason reason, int end) implements RangeEnd {
	}

	/**
	 * Digits that may be the end of a range or count something: the first number is taken alone.
	 *
	 * @param from how far ahead they are
	 * @param end  how far ahead the token behind them is
	 */
	record Doubt(int from, int end) implements RangeEnd {
	}
}
