package org.portwright.numbering.internal.digits;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.numbering.internal.tokens.Token;
import org.portwright.numbering.internal.tokens.TokenKind;
import org.portwright.numbering.internal.tokens.TokenStream;

/**
 * The last digits of a number, which replace those of the number before: the {@code 0099} of
 * {@code 020 7946 0000 - 0099}, also in groups, {@code 7946 0099}, {@code 496-0099}.
 *
 * @param digits how many digits it has
 * @param groups in how many groups they are written
 * @param end    how far ahead the token behind it is
 */
public record Suffix(int digits, long value, boolean leadingZero, int groups, int end) {

	/** The last digits of a block; longer suffixes repeat what stands before them. */
	public static final int BLOCK_DIGITS = 4;

	/** Longer ones are numbers of their own, or something else. */
	private static final int MAX_DIGITS = 8;
	private static final int PAIR = 2;
	private static final int FIRST_YEAR = 1990;
	private static final int LAST_YEAR = 2099;

	/**
	 * Reads the suffix; {@code null} if there are no digits, too many, or letters touch them.
	 *
	 * @param at     how far ahead digits may be
	 * @param number the number before, E.164 digits
	 */
	public static @Nullable Suffix read(TokenStream stream, int at, long number) {
		@Nullable
		Suffix single = ofToken(stream, at);
		boolean more = switch (stream.kind(at + 1)) {
		case SPACE, DASH, DOT -> stream.kind(at + 2) == TokenKind.DIGITS;
		default -> false;
		};
		@Nullable
		DigitGroups groups = more ? DigitGroups.read(stream, at) : null;
		@Nullable
		Suffix all = groups == null || groups.count() == 0 ? null : ofGroups(stream, groups, number);
		boolean fits = all != null && (single == null || all.digits > BLOCK_DIGITS
				|| single.applyTo(number) <= number && all.applyTo(number) > number);
		return fits ? all : single;
	}

	/** Reads one group of digits. */
	public static @Nullable Suffix ofToken(TokenStream stream, int at) {
		Token token = stream.at(at);
		return !token.isDigits(MAX_DIGITS) || Glue.isGluedToWord(stream, at + 1) ? null
				: new Suffix(token.count(), token.value(), token.startsWithZero(), 1, at + 1);
	}

	/**
	 * Reads as many groups as can be the last digits of a number: so many that they repeat what stands before the last
	 * four, or two pairs; {@code null} if more than one cannot.
	 *
	 * @param number the number before, E.164 digits
	 */
	public static @Nullable Suffix ofGroups(TokenStream stream, DigitGroups groups, long number) {
		@Nullable
		Suffix longest = null;
		for (int group = 1; group < groups.count() && groups.end(group) <= MAX_DIGITS; group++) {
			if (groups.gap(group) == DigitGroups.Gap.SPACED_DASH
					|| stream.kind(groups.firstToken(group) - 1) == TokenKind.OPEN) {
				break;
			}
			int digits = groups.end(group);
			var suffix = new Suffix(digits, groups.value(0, group), groups.digit(0) == 0, group + 1,
					groups.endToken(group));
			boolean pairs = group == 1 && groups.length(0) == PAIR && groups.length(1) == PAIR
					&& groups.gap(1) == DigitGroups.Gap.PLAIN;
			// 968-970 is rather a range than one end, unless the number before goes on with 968 there.
			boolean twins = group == 1 && groups.gap(1) == DigitGroups.Gap.DASH
					&& groups.length(0) == groups.length(1)
					&& groups.value(0) != number / power(groups.length(1)) % power(groups.length(0));
			if ((digits > BLOCK_DIGITS || pairs) && !twins && suffix.repeatsBlock(number)
					&& !Glue.isGluedToWord(stream, groups.endToken(group))) {
				longest = suffix;
			}
		}
		return longest;
	}

	/**
	 * The number before with these last digits.
	 *
	 * @param number the number before, E.164 digits
	 */
	public long applyTo(long number) {
		return number - number % power(digits) + value;
	}

	/**
	 * Whether all digits but the last four are those of the number before.
	 *
	 * @param number the number before, E.164 digits
	 */
	public boolean repeatsBlock(long number) {
		return applyTo(number) / power(BLOCK_DIGITS) == number / power(BLOCK_DIGITS);
	}

	/** Whether it may as well be a year of our time. */
	public boolean isYear() {
		return value >= FIRST_YEAR && value <= LAST_YEAR;
	}

	private static long power(int exponent) {
		long power = 1;
		for (int i = 0; i < exponent; i++) {
			power *= 10;
		}
		return power;
	}
}
