package org.portwright.numbering.internal.text;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The last digits of a number, which replace those of the number before: the {@code 0099} of
 * {@code 020 7946 0000 - 0099}, also in two groups, {@code 7946 0099}.
 *
 * @param digits how many digits it has
 * @param end    how far ahead the token behind it is
 */
record Suffix(int digits, long value, boolean leadingZero, int end) {

	/** The last digits of a block; longer suffixes repeat what stands before them. */
	static final int BLOCK_DIGITS = 4;

	/** Longer ones are numbers of their own, or something else. */
	private static final int MAX_DIGITS = 8;
	private static final int FIRST_YEAR = 1990;
	private static final int LAST_YEAR = 2099;

	/**
	 * Reads the suffix; {@code null} if there are no digits, too many, or letters touch them.
	 *
	 * @param at     how far ahead digits may be
	 * @param number the number before, E.164 digits
	 */
	static @Nullable Suffix read(TokenStream stream, int at, long number) {
		Token token = stream.at(at);
		if (!token.isDigits(MAX_DIGITS) || Glue.isGluedToWord(stream, at + 1)) {
			return null;
		}
		Suffix single = new Suffix(token.count(), token.value(), startsWithZero(token), at + 1);
		if (stream.kind(at + 1) != TokenKind.SPACE || !stream.at(at + 2).isDigits(BLOCK_DIGITS)) {
			return single;
		}
		Token more = stream.at(at + 2);
		int digits = token.count() + more.count();
		Suffix both = new Suffix(digits, token.value() * power(more.count()) + more.value(), single.leadingZero,
				at + 3);
		boolean repeats = digits > BLOCK_DIGITS && digits <= MAX_DIGITS && both.repeatsBlock(number)
				&& !Glue.isGluedToWord(stream, at + 3);
		return repeats ? both : single;
	}

	/**
	 * The number before with these last digits.
	 *
	 * @param number the number before, E.164 digits
	 */
	long applyTo(long number) {
		return number - number % power(digits) + value;
	}

	/**
	 * Whether all digits but the last four are those of the number before.
	 *
	 * @param number the number before, E.164 digits
	 */
	boolean repeatsBlock(long number) {
		return applyTo(number) / power(BLOCK_DIGITS) == number / power(BLOCK_DIGITS);
	}

	/** Whether it may as well be a year of our time. */
	boolean isYear() {
		return value >= FIRST_YEAR && value <= LAST_YEAR;
	}

	static boolean startsWithZero(Token token) {
		return token.value() < power(token.count() - 1);
	}

	private static long power(int exponent) {
		long power = 1;
		for (int i = 0; i < exponent; i++) {
			power *= 10;
		}
		return power;
	}
}
