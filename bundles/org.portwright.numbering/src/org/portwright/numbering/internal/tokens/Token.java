package org.portwright.numbering.internal.tokens;

/**
 * A piece of the text of one kind.
 *
 * @param end   where it ends, exclusive
 * @param count how many characters it has, without invisible ones: of a run of digits the count of digits
 * @param value the number that a run of digits is, as long as it has no more than {@value #MAX_VALUE_DIGITS} digits;
 *              otherwise without meaning
 */
public record Token(TokenKind kind, int start, int end, int count, long value) {

	/** Longer runs of digits have no value. */
	static final int MAX_VALUE_DIGITS = 18;

	public boolean is(TokenKind other) {
		return kind == other;
	}

	/** Whether it is a run of digits, at most so many. */
	public boolean isDigits(int most) {
		return kind == TokenKind.DIGITS && count <= most;
	}

	/** Returns whether the first digit of a run of digits is 0. */
	public boolean startsWithZero() {
		long least = 1;
		for (int digit = 1; digit < count; digit++) {
			least *= 10;
		}
		return value < least;
	}
}
