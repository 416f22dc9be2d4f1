package org.portwright.numbering.internal.text;

/**
 * A piece of the text of one kind.
 *
 * @param end   where it ends, exclusive
 * @param count how many characters it has, without invisible ones: of a run of digits the count of digits
 * @param value the number that a run of digits is, as long as it has no more than {@value #MAX_VALUE_DIGITS} digits;
 *              otherwise without meaning
 */
record Token(TokenKind kind, int start, int end, int count, long value) {

	/** Longer runs of digits have no value. */
	static final int MAX_VALUE_DIGITS = 18;

	boolean is(TokenKind other) {
		return kind == other;
	}

	/** Whether it is a run of digits, at most so many. */
	boolean isDigits(int most) {
		return kind == TokenKind.DIGITS && count <= most;
	}
}
