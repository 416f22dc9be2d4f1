package org.portwright.numbering.internal.text;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.numbering.internal.context.Context;
import org.portwright.numbering.internal.counts.BlockCount;
import org.portwright.numbering.internal.digits.Following;
import org.portwright.numbering.internal.digits.Incomplete;
import org.portwright.numbering.internal.digits.OwnNumber;
import org.portwright.numbering.internal.digits.Suffix;
import org.portwright.numbering.internal.digits.TelephoneFinder;
import org.portwright.numbering.internal.shapes.Shapes;
import org.portwright.numbering.internal.tokens.SignalWords;
import org.portwright.numbering.internal.tokens.Token;
import org.portwright.numbering.internal.tokens.TokenKind;
import org.portwright.numbering.internal.tokens.TokenStream;

/**
 * Reads one more number of a list of which only the last digits are written: {@code 02079460200/201/202},
 * {@code 0161 496 0001, 02, 03 & 0005}. A few digits behind a comma are a number only where nothing else is likely.
 */
@SuppressWarnings("nls")
final class ListTail {

	/**
	 * What was found behind a number.
	 *
	 * @param number the next number of the list, E.164 digits; 0 where the digits may as well be something else
	 * @param from   how far ahead its digits are
	 * @param end    how far ahead the token behind them is
	 * @param digits how many digits are written
	 */
	record Item(long number, int from, int end, int digits) {
	}

	private static final int MAX_AHEAD = 40;
	private static final long BLOCK = 10_000;
	private static final int TENS = 10;
	private static final int TENS_DIGITS = 2;

	private final TelephoneFinder finder;

	ListTail(TelephoneFinder finder) {
		this.finder = finder;
	}

	/**
	 * The next number, or a doubt; {@code null} at the end of the list.
	 *
	 * @param from         how far ahead the token behind the number before is
	 * @param before       that number, E.164 digits
	 * @param digitsBefore with how many digits it was written in this list, 0 for the first
	 */
	@Nullable
	Item read(TokenStream stream, int from, long before, int digitsBefore, Context context) {
		int separator = stream.skipSpace(from);
		if (context.columns().parts(stream.kind(separator))) {
			return null;
		}
		if (stream.kind(separator) == TokenKind.CLOSE) {
			separator = stream.skipSpace(separator + 1);
		}
		int at = behindSeparator(stream, separator);
		if (at < 0 || stream.kind(at) != TokenKind.DIGITS) {
			return null;
		}
		if (BlockCount.read(stream, at, false, finder) != null) {
			return null;
		}
		boolean dated = DatedTails.begin(stream, at, before);
		if (!dated && (Shapes.begins(stream, at) || OwnNumber.begins(stream, at, finder))) {
			return null;
		}
		if (dated && stream.kind(separator) != TokenKind.SLASH && !DatedTails.goOn(stream, at, before)) {
			return new Item(0, at, DatedTails.end(at), 2);
		}
		@Nullable
		Suffix suffix = Suffix.read(stream, at, before);
		boolean dash = stream.kind(separator) == TokenKind.DASH;
		if (suffix == null || Following.isUnit(stream, suffix.end())
				|| dash && Following.isFraction(stream, suffix.end())) {
			return null;
		}
		boolean counts = stream.kind(separator) == TokenKind.COMMA && suffix.digits() <= TENS_DIGITS
				&& SignalWords.UNITS.contains(stream.word(Incomplete.behindWrap(stream, suffix.end())));
		if (counts) {
			return new Item(0, at, suffix.end(), suffix.digits());
		}
		long number = suffix.applyTo(before);
		boolean slash = stream.kind(separator) == TokenKind.SLASH;
		if (slash && digitsBefore == 0 && isEndOfTens(suffix, before, number)
				&& stream.kind(stream.skipSpace(suffix.end())) != TokenKind.SLASH) {
			return doubt(stream, separator, suffix, at);
		}
		boolean back = number < before && (!slash || suffix.digits() < digitsBefore);
		if (!suffix.repeatsBlock(before) || number == before || back) {
			return doubt(stream, separator, suffix, at);
		}
		if (dash) {
			return doubt(stream, separator, suffix, at);
		}
		boolean sure = dated || (slash ? !Following.isOtherWord(stream, suffix.end()) || suffix.digits() > 1
				: isSure(stream, separator, suffix, before, digitsBefore));
		return sure ? new Item(number, at, suffix.end(), suffix.digits()) : doubt(stream, separator, suffix, at);
	}

	/** {@code 0300/399}, {@code 0500/49}: two numbers, or the ends of whole tens. */
	private static boolean isEndOfTens(Suffix suffix, long before, long number) {
		return suffix.digits() > 1 && number > before && before % TENS == 0 && (number + 1) % TENS == 0;
	}

	private static int behindSeparator(TokenStream stream, int at) {
		switch (stream.kind(at)) {
		case SLASH, AMPERSAND, DASH:
			return stream.skipSpace(at + 1);
		case PLUS:
			return stream.kind(at + 1) == TokenKind.SPACE ? at + 2 : -1;
		case OPEN:
			return SignalWords.ALSO.contains(stream.word(at + 1)) ? stream.skipSpace(at + 2) : -1;
		case COMMA, SEMICOLON:
			int next = stream.skipSpace(at + 1);
			boolean and = stream.kind(next) == TokenKind.AMPERSAND || SignalWords.AND.contains(stream.word(next))
					|| "also".equals(stream.word(next));
			int behind = and ? stream.skipSpace(next + 1) : next;
			return stream.kind(behind) == TokenKind.NEWLINE ? stream.behindLine(behind) : behind;
		case WORD:
			return SignalWords.AND.contains(stream.word(at)) ? stream.skipSpace(at + 1) : -1;
		default:
			return -1;
		}
	}

	private static boolean isSure(TokenStream stream, int separator, Suffix suffix, long before, int digitsBefore) {
		long step = suffix.applyTo(before) - before;
		// Where the number before has 0 in that place, 1571 is rather something else.
		boolean likeBefore = suffix.leadingZero() || suffix.digits() > Suffix.BLOCK_DIGITS && !areTwins(stream, suffix)
				|| before % BLOCK >= BLOCK / 10;
		if (suffix.leadingZero() && suffix.digits() == Suffix.BLOCK_DIGITS && step == 1) {
			return true;
		}
		if (Following.isOtherWord(stream, suffix.end()) || Following.isFraction(stream, suffix.end())) {
			return false;
		}
		if (suffix.leadingZero() && suffix.digits() > 1 || step == 1 || suffix.digits() == digitsBefore) {
			return true;
		}
		return suffix.digits() >= Suffix.BLOCK_DIGITS && !suffix.isYear() && !isCell(stream, separator) && likeBefore
				|| goesOn(stream, suffix);
	}

	/** {@code 960–987}: one end in two groups, or the ends of a range. */
	private static boolean areTwins(TokenStream stream, Suffix suffix) {
		int last = suffix.end() - 1;
		return suffix.groups() == 2 && stream.kind(last - 1) == TokenKind.DASH
				&& stream.at(last).count() == stream.at(last - 2).count();
	}

	/** Whether the separator may part the cells of a row: no blank behind a comma. */
	private static boolean isCell(TokenStream stream, int separator) {
		TokenKind kind = stream.kind(separator);
		return (kind == TokenKind.COMMA || kind == TokenKind.SEMICOLON)
				&& stream.kind(separator + 1) != TokenKind.SPACE;
	}

	/** Whether at least one more of the same length and a higher value follows, and the line ends behind them. */
	private static boolean goesOn(TokenStream stream, Suffix suffix) {
		long value = suffix.value();
		int items = 1;
		int end = suffix.end();
		while (end < suffix.end() + MAX_AHEAD) {
			int at = behindSeparator(stream, stream.skipSpace(end));
			if (at < 0) {
				break;
			}
			Token token = stream.at(at);
			boolean tail = items > 1 && stream.kind(stream.skipSpace(end)) == TokenKind.DASH
					&& token.count() < suffix.digits();
			if (!token.is(TokenKind.DIGITS)
					|| !tail && (token.count() != suffix.digits() || token.value() <= value)) {
				return false;
			}
			value = tail ? value : token.value();
			items++;
			end = at + 1;
		}
		return items > 1 && !Following.isOtherWord(stream, end) && !Following.isUnit(stream, end);
	}

	/** A digit or two that count something, or stand in a cell of their own, are not worth a word. */
	private static @Nullable Item doubt(TokenStream stream, int separator, Suffix suffix, int at) {
		boolean looksLikeEnd = suffix.leadingZero() && suffix.digits() > 1
				|| suffix.digits() > 2 && suffix.digits() <= Suffix.BLOCK_DIGITS
				|| suffix.digits() == 2 && !isCell(stream, separator) && !Following.isOtherWord(stream, suffix.end());
		return looksLikeEnd ? new Item(0, at, suffix.end(), suffix.digits()) : null;
	}
}
