package org.portwright.numbering.uk.oracle;

import org.portwright.numbering.NumberRange;

/**
 * Consecutive numbers of one area, of those that Ofcom reserves for drama.
 *
 * @param area   the area code or the like with its 0
 * @param middle the digits between the area code and those that count
 * @param serial the last digits of the first number
 * @param width  how many digits count
 * @param count  how many numbers
 */
@SuppressWarnings("nls")
record Block(String area, String middle, int serial, int width, int count) {

	/** Returns the national digits of a number of the block: {@code 01614960000}. */
	String national(int index) {
		return area + local(index);
	}

	/** Returns the digits behind the area code. */
	String local(int index) {
		return middle + digits(index);
	}

	/** Returns the last digits of a number of the block, as many as count. */
	String digits(int index) {
		return ("%0" + width + "d").formatted(serial + index);
	}

	/** Returns a part of it. */
	NumberRange range(int from, int to) {
		return new NumberRange(number(from), number(to));
	}

	/** Returns all of it. */
	NumberRange range() {
		return range(0, count - 1);
	}

	/** Returns one of its numbers. */
	NumberRange single(int index) {
		return range(index, index);
	}

	private long number(int index) {
		return Long.parseLong("44" + national(index).substring(1));
	}
}
