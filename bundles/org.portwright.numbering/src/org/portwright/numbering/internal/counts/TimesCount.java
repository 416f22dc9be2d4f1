package org.portwright.numbering.internal.counts;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.numbering.internal.digits.CountWords;
import org.portwright.numbering.internal.digits.DigitGroups;
import org.portwright.numbering.internal.digits.Glue;
import org.portwright.numbering.internal.digits.Incomplete;
import org.portwright.numbering.internal.digits.Telephone;
import org.portwright.numbering.internal.digits.TelephoneFinder;
import org.portwright.numbering.internal.ranges.RangeEnd;
import org.portwright.numbering.internal.ranges.RangeEnd.Doubt;
import org.portwright.numbering.internal.ranges.RangeEnd.Extent;
import org.portwright.numbering.internal.tokens.SignalWords;
import org.portwright.numbering.internal.tokens.TokenKind;
import org.portwright.numbering.internal.tokens.TokenStream;

/**
 * Reads a count behind a sign for <i>times</i>: {@code 0161 496 0000 x 10}. Only tens, or above a thousand thousands,
 * on a number that ends in 0, or one digit apart from the sign, are one; any other {@code x N} is an extension, unless
 * words or the other rows of a list say that blocks are meant.
 */
public final class TimesCount {

	private static final int TENS = 10;
	private static final int THOUSAND = 1000;
	/** Blocks of more than a hundred have a multiple of it. */
	private static final int LARGE = 50;

	private TimesCount() {
	}

	/**
	 * The last number of the block; {@code null} if no sign stands there, or an extension.
	 *
	 * @param at     how far ahead the sign may be
	 * @param number the number before, E.164 digits
	 * @param spaced whether a blank or a bracket stands before the sign
	 */
	static @Nullable RangeEnd read(TokenStream stream, int at, long number, boolean spaced, TelephoneFinder finder) {
		boolean times = switch (stream.kind(at)) {
		case TIMES -> true;
		case STAR -> stream.at(at).count() == 1;
		case WORD -> SignalWords.TIMES.contains(stream.word(at));
		default -> false;
		};
		int digits = times ? stream.skipSpace(at + 1) : at;
		@Nullable
		CountWords count = times ? CountWords.figures(stream, digits) : null;
		if (count == null || Glue.isGluedToWord(stream, count.end())
				|| isCountedUp(stream, count, number, finder)) {
			return null;
		}
		boolean tens = number % TENS == 0 && count.value() % (count.value() > THOUSAND ? THOUSAND : TENS) == 0
				&& CountTail.fits(number, count.value());
		boolean few = stream.at(digits).count() == 1 && digits > at + 1 && spaced
				&& (count.value() == 1 || number % TENS == 0 && CountTail.fits(number, count.value()));
		int noun = Incomplete.behindWrap(stream, count.end());
		boolean counted = SignalWords.NUMBERS.contains(stream.word(noun)) && CountTail.fits(number, count.value());
		if (counted) {
			return new Extent(number + count.value() - 1, noun + 1);
		}
		if (tens && count.value() > 2 * LARGE && count.value() % LARGE != 0) {
			// A block of 210 is unlikely, and an extension of three digits is common.
			return new Doubt(digits, count.end());
		}
		return tens || few ? new Extent(number + count.value() - 1, count.end()) : null;
	}

	/**
	 * The last number of a block that words before its first number speak of: {@code DDI block 0161 496 0000 x 25};
	 * {@code null} if no sign for <i>times</i> follows.
	 */
	public static @Nullable RangeEnd ofBlock(TokenStream stream, int from, long number) {
		int open = stream.skipSpace(from);
		boolean bracket = stream.kind(open) == TokenKind.OPEN;
		int at = bracket ? stream.skipSpace(open + 1) : open;
		boolean times = stream.kind(at) == TokenKind.TIMES || SignalWords.TIMES.contains(stream.word(at));
		@Nullable
		CountWords count = times ? CountWords.figures(stream, stream.skipSpace(at + 1)) : null;
		return count == null || Glue.isGluedToWord(stream, count.end()) || !CountTail.fits(number, count.value()) ? null
				: CountTail.close(stream, bracket, new Extent(number + count.value() - 1, count.end()));
	}

	/** {@code 0161 496 0440 x100, 0161 496 0441 x101}: where the next number has the next one they are extensions. */
	private static boolean isCountedUp(TokenStream stream, CountWords count, long number, TelephoneFinder finder) {
		int at = count.end();
		while (stream.kind(at) == TokenKind.SPACE || stream.kind(at) == TokenKind.COMMA
				|| stream.kind(at) == TokenKind.SEMICOLON || stream.kind(at) == TokenKind.NEWLINE) {
			at++;
		}
		@Nullable
		DigitGroups groups = at == count.end() ? null : DigitGroups.read(stream, at);
		@Nullable
		Telephone next = groups == null || groups.count() == 0 ? null : finder.find(stream, groups, 0);
		if (groups == null || next == null || next.number() != number + 1) {
			return false;
		}
		int sign = stream.skipSpace(groups.endToken(next.lastGroup()));
		@Nullable
		CountWords other = CountWords.figures(stream, stream.skipSpace(sign + 1));
		return other != null && other.value() == count.value() + 1;
	}
}
