package org.portwright.numbering.internal.text;

import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.numbering.internal.text.RangeEnd.Doubt;
import org.portwright.numbering.internal.text.RangeEnd.Extent;

/**
 * Reads how many numbers a block has behind its first one: {@code 0161 496 0000 x 10}, {@code (10 DDIs)},
 * {@code for a block of 100}, {@code and the next 9 numbers}. Only tens, or above a thousand thousands, on a number
 * that ends in 0, or one digit apart from the sign, are a count behind a sign for <i>times</i>; any other {@code x N}
 * is an extension. Lines and channels are no numbers.
 */
@SuppressWarnings("nls")
final class CountTail {

	private static final int TENS = 10;
	private static final int THOUSAND = 1000;
	private static final int MAX_WORDS = 5;
	private static final Set<String> BEFORE = Set.of("for", "a", "an", "as", "in", "the", "is", "and", "plus", "with",
			"all");
	private static final Set<String> ONWARDS = Set.of("onwards", "upwards", "onward", "upward");
	private static final Set<String> MORE = Set.of("more", "further");
	private static final Set<String> WHO = Set.of("we", "they", "you", "i");
	private static final Set<String> HAVE = Set.of("have", "ve", "got", "own", "rent", "use");
	private static final String OF = "of";
	private static final String FIRST = "first";
	private static final Set<String> NEXT = Set.of("next", "following", "subsequent");

	private CountTail() {
	}

	/**
	 * The last number of the block; {@code null} if there is no count.
	 *
	 * @param from   how far ahead the token behind the number is
	 * @param number the number, E.164 digits
	 */
	static @Nullable RangeEnd read(TokenStream stream, int from, long number, TelephoneFinder finder) {
		int begin = behindWordForBlock(stream, stream.skipSpace(from));
		int at = begin;
		boolean open = stream.kind(at) == TokenKind.OPEN;
		if (stream.kind(at) == TokenKind.NEWLINE) {
			int line = Incomplete.behindLine(stream, at);
			return line < 0 ? null : line(stream, line, number);
		}
		Token next = stream.at(stream.skipSpace(at + 1));
		boolean count = next.is(TokenKind.WORD) || next.is(TokenKind.DIGITS) && !Suffix.startsWithZero(next);
		if (open || count && (stream.kind(at) == TokenKind.COMMA || stream.kind(at) == TokenKind.DASH)
				|| stream.kind(at) == TokenKind.PLUS && stream.kind(at + 1) == TokenKind.SPACE) {
			at = stream.skipSpace(at + 1);
		}
		@Nullable
		RangeEnd times = open || at == begin ? times(stream, at, number, at > from, finder) : null;
		@Nullable
		RangeEnd found = times != null ? times
				: words(stream, at, number, !open && stream.kind(begin) == TokenKind.PLUS, finder);
		return found instanceof Extent extent && open && stream.kind(stream.skipSpace(extent.end())) == TokenKind.CLOSE
				? new Extent(extent.last(), stream.skipSpace(extent.end()) + 1)
				: found;
	}

	/**
	 * The last number of the block that somebody has from a number on: {@code from 0161 496 0000 we have 10};
	 * {@code null} if it is not said.
	 *
	 * @param from   how far ahead the token behind the number is
	 * @param number the number, E.164 digits
	 */
	static @Nullable RangeEnd had(TokenStream stream, int from, long number) {
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

	/** {@code the 0161 496 0300 range (100 numbers)}. */
	private static int behindWordForBlock(TokenStream stream, int at) {
		int next = stream.skipSpace(at + 1);
		return SignalWords.BLOCKS.contains(stream.word(at)) && stream.kind(next) == TokenKind.OPEN ? next : at;
	}

	/** A line of a form below that of the first number: {@code Number of DDIs: 10}. */
	private static @Nullable RangeEnd line(TokenStream stream, int from, long number) {
		int at = from;
		boolean counted = false;
		boolean quantity = false;
		for (int words = 0; words < MAX_WORDS && stream.kind(at) == TokenKind.WORD; words++) {
			quantity |= words == 0
					&& (SignalWords.QUANTITY.contains(stream.word(at)) || SignalWords.NUMBER.contains(stream.word(at)));
			counted |= words > 0 && SignalWords.NUMBERS.contains(stream.word(at));
			at = stream.skipSpace(at + 1);
		}
		boolean form = quantity && stream.kind(at) == TokenKind.COLON;
		@Nullable
		CountWords count = form ? CountWords.figures(stream, stream.skipSpace(at + 1)) : null;
		boolean fits = count != null && fits(number, count.value())
				&& (counted || SignalWords.QUANTITY.contains(stream.word(from)));
		return count != null && fits ? new Extent(number + count.value() - 1, count.end()) : null;
	}

	/** Whether a block of so many numbers may begin with a number. */
	static boolean fits(long number, long count) {
		return count >= 2 && Reach.isPossible(number, number + count - 1);
	}

	/** Whether a number and a count are those that blocks have which nobody calls so: tens, from a first one in 0. */
	static boolean isRound(long number, long count) {
		return number % TENS == 0 && count % TENS == 0;
	}

	private static @Nullable RangeEnd times(TokenStream stream, int at, long number, boolean spaced,
			TelephoneFinder finder) {
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
				&& fits(number, count.value());
		boolean few = stream.at(digits).count() == 1 && digits > at + 1 && spaced
				&& (count.value() == 1 || number % TENS == 0 && fits(number, count.value()));
		return tens || few ? new Extent(number + count.value() - 1, count.end()) : null;
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

	/** @param plus whether a plus sign stands before */
	private static @Nullable RangeEnd words(TokenStream stream, int from, long number, boolean plus,
			TelephoneFinder finder) {
		int at = from;
		boolean block = false;
		boolean first = false;
		boolean next = false;
		boolean quantity = false;
		for (int words = 0; words < MAX_WORDS && stream.kind(at) == TokenKind.WORD; words++) {
			String word = stream.word(at);
			boolean of = OF.equals(stream.word(stream.skipSpace(at + 1)));
			if (of && (SignalWords.BLOCKS.contains(word) || FIRST.equals(word))) {
				block |= SignalWords.BLOCKS.contains(word);
				first |= FIRST.equals(word);
				at = stream.skipSpace(at + 1);
			} else if (SignalWords.QUANTITY.contains(word)) {
				first = true;
				quantity = true;
			} else if (NEXT.contains(word)) {
				next = true;
			} else if (!BEFORE.contains(word) && !ONWARDS.contains(word)) {
				break;
			}
			at = stream.skipSpace(at + 1);
			if (stream.kind(at) == TokenKind.COLON || stream.kind(at) == TokenKind.COMMA) {
				at = stream.skipSpace(at + 1);
			}
		}
		@Nullable
		CountWords count = CountWords.read(stream, at);
		if (count == null || count.value() < 1 || BlockCount.read(stream, at, block, finder) != null) {
			return null;
		}
		int behind = stream.skipSpace(count.end());
		boolean more = MORE.contains(stream.word(behind));
		next |= NEXT.contains(stream.word(behind));
		boolean sequence = SignalWords.CONSECUTIVE.contains(stream.word(behind)) || NEXT.contains(stream.word(behind))
				|| more;
		int noun = sequence ? stream.skipSpace(behind + 1) : behind;
		boolean counted = SignalWords.NUMBERS.contains(stream.word(noun));
		boolean alone = !Following.isOtherWord(stream, noun) && !Following.isUnit(stream, noun);
		// Without a word for numbers it may count days, handsets or calls.
		boolean round = isRound(number, count.value());
		boolean said = first || next || from == at || round || isOnwards(stream, from);
		boolean tens = quantity && round && !Following.isOtherWord(stream, count.end())
				&& !Following.isUnit(stream, count.end());
		int end = counted || sequence ? noun + (counted ? 1 : 0) : count.end();
		if (!block && !tens && !(counted && said && !plus) && !(next && (counted || alone))) {
			// Which ones the others are is not said.
			return counted || alone && (more || plus) ? new Doubt(at, end) : null;
		}
		long all = next ? count.value() + 1 : count.value();
		return fits(number, all) ? new Extent(number + all - 1, end) : new Doubt(at, end);
	}

	private static boolean isOnwards(TokenStream stream, int at) {
		return ONWARDS.contains(stream.word(at));
	}
}
