package org.portwright.numbering.internal.digits;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.numbering.internal.tokens.LetterDigits;
import org.portwright.numbering.internal.tokens.Token;
import org.portwright.numbering.internal.tokens.TokenKind;
import org.portwright.numbering.internal.tokens.TokenStream;

/**
 * Groups of digits that stand together as the groups of one telephone number may: blanks, single dots and dashes and
 * parentheses between them. They need not be one number; they may be several, or none.
 */
public final class DigitGroups {

	/** More groups are not looked at together. */
	static final int MAX_GROUPS = 16;

	/** More digits are not looked at together: no two numbers have so many. */
	private static final int MAX_DIGITS = 36;

	private static final int MAX_SEPARATORS = 4;
	/** More blanks part columns. */
	private static final int MAX_BLANKS = 2;
	private static final int MIN_AREA_CODE = 3;
	private static final int MAX_AREA_CODE = 6;
	/** Digits before the last part of a number, the leading 0 counted. */
	private static final int MAX_BEGINNING = 8;
	/** A group without 0 that may be a number by itself: its length without and with the country code. */
	private static final int MIN_BARE_DIGITS = 9;
	/** Behind so many digits and a dash digits are the rest of them. */
	private static final int MIN_INSIDE = 3;
	/** The most digits of what stands before an area code: 0044. */
	private static final int MAX_PREFIX = 4;
	/** 0113 is the lowest area code of four digits. */
	private static final int FIRST_AREA_CODE = 113;

	/** What stands before a group. */
	public enum Gap {
		/** Blanks, dots or parentheses, or nothing. */
		PLAIN,
		/** A dash that touches a digit. */
		DASH,
		/** A dash with blanks on both sides. */
		SPACED_DASH
	}

	/** They are read at every number again and again, so they are small. */
	private final byte[] digits = new byte[MAX_DIGITS];
	private final byte[] ends = new byte[MAX_GROUPS];
	/** How far behind the first token each group is. */
	private final byte[] tokens = new byte[MAX_GROUPS];
	/** A bit for each group with a dash before it, and for each of them that stands between blanks. */
	private int dashes;
	private int spacedDashes;
	private final boolean plus;
	private final int first;
	private int count;
	private boolean cut;

	private DigitGroups(int first, boolean plus) {
		this.first = first;
		this.plus = plus;
	}

	/**
	 * The groups that begin there; {@code null} if there are none.
	 *
	 * @param from where the groups may begin: at a plus sign, digits, or a parenthesis around either
	 */
	public static @Nullable DigitGroups read(TokenStream stream, int from) {
		int at = from;
		boolean plus = false;
		if (stream.kind(at) == TokenKind.OPEN && isParenthesised(stream, at)) {
			at++;
		}
		if (stream.kind(at) == TokenKind.PLUS) {
			plus = true;
			at = stream.skipSpace(at + 1);
			if (stream.kind(at) == TokenKind.OPEN) {
				at++;
			}
		}
		if (stream.kind(at) != TokenKind.DIGITS) {
			return null;
		}
		DigitGroups groups = new DigitGroups(from, plus);
		groups.collect(stream, at);
		return groups;
	}

	/** A parenthesis belongs to the number when it closes after the first group: {@code (020) 7946 0000}. */
	private static boolean isParenthesised(TokenStream stream, int open) {
		int at = open + 1;
		if (stream.kind(at) == TokenKind.PLUS) {
			at++;
		}
		return stream.kind(at) == TokenKind.DIGITS && stream.kind(at + 1) == TokenKind.CLOSE;
	}

	private void collect(TokenStream stream, int from) {
		int at = from;
		Gap gap = Gap.PLAIN;
		int used = 0;
		while (true) {
			Token token = stream.at(at);
			if (count == MAX_GROUPS || used + token.count() > MAX_DIGITS) {
				cut = true;
				return;
			}
			copyDigits(stream.text(), token, used);
			used += token.count();
			ends[count] = (byte) used;
			tokens[count] = (byte) (at - first);
			dashes |= gap == Gap.PLAIN ? 0 : 1 << count;
			spacedDashes |= gap == Gap.SPACED_DASH ? 1 << count : 0;
			count++;
			int next = nextGroup(stream, at + 1, isBeginning(used));
			if (next < 0 || used > MIN_AREA_CODE && !isCountryCode(used) && isCodeInBracket(stream, next)) {
				return;
			}
			gap = gap(stream, at + 1, next);
			at = next;
		}
	}

	private void copyDigits(String text, Token token, int to) {
		int used = to;
		for (int i = token.start(); i < token.end();) {
			int codePoint = text.codePointAt(i);
			int digit = LetterDigits.digit(codePoint);
			if (digit >= 0) {
				digits[used++] = (byte) digit;
			}
			i += Character.charCount(codePoint);
		}
	}

	/** Some write slashes between the parts of a number: {@code 0161/496/0000}. */
	private boolean isBeginning(int used) {
		boolean code = digits[1] != 0 || ends[0] > Suffix.BLOCK_DIGITS;
		return digits[0] == 0 && code && ends[0] >= MIN_AREA_CODE && ends[0] <= MAX_AREA_CODE
				&& used <= MAX_BEGINNING;
	}

	private static int nextGroup(TokenStream stream, int from, boolean mayDivide) {
		boolean marked = false;
		boolean slashed = false;
		for (int at = from; at < from + MAX_SEPARATORS; at++) {
			Token token = stream.at(at);
			switch (token.kind()) {
			case DIGITS:
				return slashed && (token.count() < MIN_AREA_CODE || isAreaCode(token)
						|| isTail(stream.at(from - 1)) && isTail(token)) ? -1 : at;
			case SPACE:
				if (token.count() > MAX_BLANKS) {
					return -1;
				}
				break;
			case OPEN, CLOSE:
				break;
			case DOT, DASH, SLASH:
				boolean sentence = token.is(TokenKind.DOT) && stream.kind(at + 1) == TokenKind.SPACE;
				if (marked || sentence || token.count() > 1 || token.is(TokenKind.SLASH) && !mayDivide) {
					return -1;
				}
				marked = true;
				slashed = token.is(TokenKind.SLASH);
				break;
			default:
				return -1;
			}
		}
		return -1;
	}

	/** Another number begins: {@code 0177 (0113 496 0139 stays)}, {@code 0979 ((0113) 496 0939 is not)}. */
	private static boolean isCodeInBracket(TokenStream stream, int at) {
		int sign = stream.skipSpace(at + 1);
		int next = stream.kind(sign) == TokenKind.DASH ? stream.skipSpace(sign + 1) : sign;
		boolean goesOn = next > at + 1 && stream.kind(next) == TokenKind.DIGITS
				&& stream.kind(next + 1) != TokenKind.CLOSE;
		return stream.kind(at - 1) == TokenKind.OPEN
				&& (goesOn && isAreaCode(stream.at(at))
						|| stream.kind(at - 2) == TokenKind.OPEN && stream.at(at).startsWithZero());
	}

	/** Returns whether the digits read so far are a country code and nothing else. */
	private boolean isCountryCode(int used) {
		return used <= MAX_PREFIX && (plus || digits[0] != 0 || digits[1] == 0);
	}

	/** Then it is another area code, as in {@code 0113/0161}, and no part of this number. */
	private static boolean isAreaCode(Token token) {
		return token.count() >= MIN_AREA_CODE && token.count() <= MAX_AREA_CODE && token.startsWithZero()
				&& token.count() != Suffix.BLOCK_DIGITS
				|| token.count() == Suffix.BLOCK_DIGITS
						&& token.startsWithZero() && token.value() >= FIRST_AREA_CODE;
	}

	/** Then it is the end of one more number, as in {@code 0039/0040}. */
	private static boolean isTail(Token token) {
		return token.count() == Suffix.BLOCK_DIGITS && token.startsWithZero();
	}

	private static Gap gap(TokenStream stream, int from, int to) {
		for (int at = from; at < to; at++) {
			if (stream.kind(at) == TokenKind.DASH) {
				boolean spaced = stream.kind(at - 1) == TokenKind.SPACE && stream.kind(at + 1) == TokenKind.SPACE;
				return spaced ? Gap.SPACED_DASH : Gap.DASH;
			}
		}
		return Gap.PLAIN;
	}

	/** How many groups there are, at least one unless the first is longer than any number. */
	public int count() {
		return count;
	}

	/**
	 * Returns whether there are several groups of four digits that begin with 0. No number has them:
	 * {@code 0175 - 0177}.
	 */
	public boolean areEnds() {
		for (int group = 0; group < count; group++) {
			if (length(group) != Suffix.BLOCK_DIGITS || digits[start(group)] != 0) {
				return false;
			}
		}
		return count > 1;
	}

	/** Whether more groups follow that were not looked at. */
	public boolean isCut() {
		return cut;
	}

	/** Whether a plus sign stands before the first group. */
	public boolean hasPlus() {
		return plus;
	}

	/** Where a group begins in {@link #digit}. */
	int start(int group) {
		return group == 0 ? 0 : ends[group - 1];
	}

	/** Where a group ends in {@link #digit}, exclusive. */
	public int end(int group) {
		return ends[group];
	}

	/** How many digits a group has. */
	public int length(int group) {
		return end(group) - start(group);
	}

	/** The number that the digits of a group are. */
	long value(int group) {
		return value(group, group);
	}

	/** The number that the digits of some groups are, together at most eighteen. */
	long value(int from, int to) {
		long value = 0;
		for (int i = start(from); i < end(to); i++) {
			value = value * 10 + digits[i];
		}
		return value;
	}

	/** The digit at an index over all groups. */
	public int digit(int index) {
		return digits[index];
	}

	/** What stands before a group. */
	public Gap gap(int group) {
		if ((dashes >> group & 1) == 0) {
			return Gap.PLAIN;
		}
		return (spacedDashes >> group & 1) == 0 ? Gap.DASH : Gap.SPACED_DASH;
	}

	/** How far ahead the token is with which a group begins, its plus sign and parenthesis included. */
	public int firstToken(int group) {
		return group == 0 ? first : first + tokens[group];
	}

	/** How far ahead the token behind a group is. */
	public int endToken(int group) {
		return first + tokens[group] + 1;
	}

	/** Whether the digits from a group on begin with those expected. */
	boolean startsWith(int from, String expected) {
		int start = start(from);
		if (start + expected.length() > ends[count - 1]) {
			return false;
		}
		for (int i = 0; i < expected.length(); i++) {
			if (digits[start + i] != expected.charAt(i) - '0') {
				return false;
			}
		}
		return true;
	}

	/** Returns whether a number may begin with a group: not inside of another one. */
	public boolean mayBegin(int group) {
		boolean inside = group > 0 && gap(group) == Gap.DASH && length(group - 1) >= MIN_INSIDE;
		return group == 0 || !inside && digit(start(group)) == 0 || length(group) >= MIN_BARE_DIGITS;
	}
}
