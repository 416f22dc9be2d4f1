package org.portwright.numbering.internal.counts;

import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.numbering.internal.digits.CountWords;
import org.portwright.numbering.internal.digits.DigitGroups;
import org.portwright.numbering.internal.digits.Following;
import org.portwright.numbering.internal.digits.OwnNumber;
import org.portwright.numbering.internal.digits.Telephone;
import org.portwright.numbering.internal.digits.TelephoneFinder;
import org.portwright.numbering.internal.findings.Reach;
import org.portwright.numbering.internal.plan.PlainPlan;
import org.portwright.numbering.internal.ranges.RangeEnd;
import org.portwright.numbering.internal.ranges.RangeEnd.Doubt;
import org.portwright.numbering.internal.ranges.RangeEnd.Extent;
import org.portwright.numbering.internal.tokens.SignalWords;
import org.portwright.numbering.internal.tokens.Token;
import org.portwright.numbering.internal.tokens.TokenKind;
import org.portwright.numbering.internal.tokens.TokenStream;

/**
 * Reads how many numbers a block has behind its first one: {@code 0161 496 0000 x 10}, {@code (10 DDIs)},
 * {@code for a block of 100}, {@code and the next 9 numbers}. Lines and channels are no numbers.
 */
@SuppressWarnings("nls")
public final class CountTail {

	private static final int TENS = 10;
	private static final Set<String> WHO = Set.of("we", "they", "you", "i");
	private static final Set<String> HAVE = Set.of("have", "ve", "got", "own", "rent", "use");

	private CountTail() {
	}

	/**
	 * The last number of the block; {@code null} if there is no count.
	 *
	 * @param from   how far ahead the token behind the number is
	 * @param number the number, E.164 digits
	 */
	public static @Nullable RangeEnd read(TokenStream stream, int from, long number, TelephoneFinder finder) {
		int at = stream.skipSpace(from);
		if (stream.kind(at) == TokenKind.NEWLINE) {
			int line = stream.behindLine(at);
			return line < 0 || isNumber(stream, line) ? null : line(stream, line, number, finder);
		}
		boolean open = stream.kind(at) == TokenKind.OPEN;
		@Nullable
		RangeEnd times = TimesCount.read(stream, open ? stream.skipSpace(at + 1) : at, number, at > from || open,
				finder);
		if (times != null) {
			return close(stream, open, times);
		}
		@Nullable
		CountPhrase phrase = CountPhrase.read(stream, at);
		if (phrase == null) {
			return null;
		}
		if (!isAttached(stream, at, phrase) && isOfNext(stream, phrase, finder)) {
			TokenKind behind = stream.kind(stream.skipSpace(phrase.end()));
			boolean between = behind == TokenKind.NEWLINE
					|| stream.kind(at) == TokenKind.COMMA && behind == TokenKind.COMMA;
			boolean either = phrase.joined() && phrase.sequence();
			return between || either ? new Doubt(phrase.at(), phrase.end()) : null;
		}
		return isBeforeRange(stream, phrase, finder) ? new Doubt(phrase.at(), phrase.end())
				: close(stream, phrase.open(), judge(stream, phrase, number));
	}

	/** Returns whether the next line begins with a number, as the lines of a list do. */
	private static boolean isNumber(TokenStream stream, int line) {
		boolean plus = stream.kind(line) == TokenKind.PLUS;
		Token digits = stream.at(plus || stream.kind(line) == TokenKind.OPEN ? line + 1 : line);
		return digits.is(TokenKind.DIGITS)
				&& (digits.startsWithZero() || plus && digits.value() == PlainPlan.COUNTRY_CODE);
	}

	/** {@code 0161 496 0000 block of 10, 0113 496 0000}: nothing but a blank stands before the phrase. */
	private static boolean isAttached(TokenStream stream, int at, CountPhrase phrase) {
		return stream.kind(at) == TokenKind.WORD && !phrase.joined()
				&& stream.kind(stream.skipSpace(phrase.end())) == TokenKind.COMMA;
	}

	/** {@code 0161 496 0000, 10 DDIs, 0113 496 0000-0009}: it may be said of either. */
	private static boolean isBeforeRange(TokenStream stream, CountPhrase phrase, TelephoneFinder finder) {
		int comma = stream.skipSpace(phrase.end());
		int at = stream.skipSpace(comma + 1);
		if (phrase.open() || phrase.quantity() || stream.kind(comma) != TokenKind.COMMA
				|| stream.kind(at) != TokenKind.DIGITS && stream.kind(at) != TokenKind.PLUS
						&& stream.kind(at) != TokenKind.OPEN) {
			return false;
		}
		@Nullable
		DigitGroups groups = DigitGroups.read(stream, at);
		@Nullable
		Telephone next = groups == null || groups.count() == 0 ? null : finder.find(stream, groups, 0);
		int behind = groups == null || next == null ? -1 : stream.skipSpace(groups.endToken(next.lastGroup()));
		return behind > 0
				&& (stream.kind(behind) == TokenKind.DASH || SignalWords.TO.contains(stream.word(behind)));
	}

	/** A count that is said of the number behind it: {@code 10 numbers from …}, {@code 10 numbers: …}. */
	private static boolean isOfNext(TokenStream stream, CountPhrase phrase, TelephoneFinder finder) {
		int behind = stream.skipSpace(phrase.end());
		if (phrase.open() && stream.kind(behind) == TokenKind.CLOSE) {
			return false;
		}
		return BlockCount.read(stream, phrase.at(), phrase.block() && !phrase.quantity(), finder) != null
				|| stream.kind(behind) == TokenKind.COLON
						&& OwnNumber.begins(stream, stream.skipSpace(behind + 1), finder);
	}

	/** Includes the bracket that closes behind a count. */
	static @Nullable RangeEnd close(TokenStream stream, boolean open, @Nullable RangeEnd found) {
		return found instanceof Extent extent && open && stream.kind(stream.skipSpace(extent.end())) == TokenKind.CLOSE
				? new Extent(extent.last(), stream.skipSpace(extent.end()) + 1)
				: found;
	}

	/** Decides whether a phrase counts numbers from this one on; without words for numbers it may count anything. */
	private static @Nullable RangeEnd judge(TokenStream stream, CountPhrase phrase, long number) {
		boolean alone = phrase.isAlone(stream);
		boolean round = isRound(number, phrase.value());
		boolean roundWithFirst = isRound(number, phrase.value() + 1);
		boolean closed = phrase.open() && stream.kind(stream.skipSpace(phrase.end())) == TokenKind.CLOSE;
		if (phrase.joined() && !phrase.more() && !phrase.sequence() && !phrase.counted()) {
			return joined(phrase, number, alone, closed, roundWithFirst);
		}
		boolean more = phrase.more() || phrase.joined() && roundWithFirst;
		boolean following = phrase.more() && (phrase.sequence() || roundWithFirst);
		boolean sure = phrase.block() || following && (phrase.counted() || alone)
				|| phrase.joined() && roundWithFirst && (phrase.counted() || alone)
				|| !phrase.more() && phrase.counted() && (phrase.direct() || round)
				|| phrase.quantity() && round && alone;
		if (!sure) {
			boolean said = phrase.counted() || phrase.quantity() || phrase.more() || phrase.sequence();
			return said && (phrase.counted() || alone) ? new Doubt(phrase.at(), phrase.end()) : null;
		}
		long all = phrase.value() + (more && !phrase.block() ? 1 : 0);
		return fits(number, all) ? new Extent(number + all - 1, phrase.end()) : new Doubt(phrase.at(), phrase.end());
	}

	/**
	 * The last number of the block that somebody has from a number on: {@code from 0161 496 0000 we have 10};
	 * {@code null} if it is not said.
	 *
	 * @param from   how far ahead the token behind the number is
	 * @param number the number, E.164 digits
	 */
	public static @Nullable RangeEnd had(TokenStream stream, int from, long number) {
		int at = stream.skipSpace(from);
		at = stream.kind(at) == TokenKind.COMMA ? stream.skipSpace(at + 1) : at;
		if (!WHO.contains(stream.word(at))) {
			return null;
		}
		at++;
		boolean had = false;
		while (stream.kind(at) == TokenKind.SPACE || stream.kind(at) == TokenKind.QUOTE
				|| HAVE.contains(stream.word(at))) {
			had |= stream.kind(at) == TokenKind.WORD;
			at++;
		}
		@Nullable
		CountWords count = had ? CountWords.read(stream, at) : null;
		if (count == null) {
			return null;
		}
		int behind = stream.skipSpace(count.end());
		boolean counted = SignalWords.NUMBERS.contains(stream.word(behind));
		if (!counted && (Following.isUnit(stream, count.end()) || Following.isOtherWord(stream, count.end()))) {
			return null;
		}
		int end = counted ? behind + 1 : count.end();
		return fits(number, count.value()) ? new Extent(number + count.value() - 1, end) : new Doubt(at, end);
	}

	/**
	 * Decides on a count that is joined to the number by <i>and</i> or a plus sign and has no noun: one more number may
	 * be meant as well.
	 */
	private static @Nullable RangeEnd joined(CountPhrase phrase, long number, boolean alone, boolean closed,
			boolean roundWithFirst) {
		if (!phrase.sign() || !alone || !roundWithFirst) {
			return null;
		}
		return closed && fits(number, phrase.value() + 1) ? new Extent(number + phrase.value(), phrase.end())
				: new Doubt(phrase.at(), phrase.end());
	}

	/**
	 * A line below that of the first number that has nothing but the count: {@code Number of DDIs: 10}, {@code x 10},
	 * {@code (10 numbers)}. Without sign, label and brackets it may as well be said of the number below.
	 */
	private static @Nullable RangeEnd line(TokenStream stream, int line, long number, TelephoneFinder finder) {
		boolean open = stream.kind(line) == TokenKind.OPEN;
		@Nullable
		RangeEnd times = close(stream, open,
				TimesCount.read(stream, open ? stream.skipSpace(line + 1) : line, number, true, finder));
		if (times instanceof Extent extent) {
			return isEndOfLine(stream, extent.end()) ? extent : null;
		}
		@Nullable
		CountPhrase phrase = CountPhrase.read(stream, line);
		if (phrase == null) {
			return null;
		}
		if (isOfNext(stream, phrase, finder)) {
			boolean below = stream.kind(stream.skipSpace(phrase.end())) == TokenKind.NEWLINE;
			return below ? new Doubt(phrase.at(), phrase.end()) : null;
		}
		@Nullable
		RangeEnd found = close(stream, phrase.open(), judge(stream, phrase, number));
		int end = switch (found) {
		case Extent extent -> extent.end();
		case Doubt doubt -> stream.kind(doubt.end()) == TokenKind.CLOSE ? doubt.end() + 1 : doubt.end();
		case null, default -> -1;
		};
		boolean goesOn = stream.kind(line) == TokenKind.WORD && (phrase.more() || phrase.joined());
		if (end < 0 || !goesOn && !isEndOfLine(stream, end)) {
			return null;
		}
		boolean said = phrase.quantity() || phrase.open() || phrase.more() || phrase.joined();
		return said ? found : new Doubt(phrase.at(), phrase.end());
	}

	private static boolean isEndOfLine(TokenStream stream, int at) {
		int end = stream.skipSpace(stream.kind(at) == TokenKind.DOT ? at + 1 : at);
		return stream.kind(end) == TokenKind.NEWLINE || stream.kind(end) == TokenKind.END;
	}

	/** Whether a block of so many numbers may begin with a number. */
	public static boolean fits(long number, long count) {
		return count >= 2 && Reach.isPossible(number, number + count - 1);
	}

	/** Whether a number and a count are those that blocks have which nobody calls so: tens, from a first one in 0. */
	public static boolean isRound(long number, long count) {
		return number % TENS == 0 && count % TENS == 0;
	}
}
