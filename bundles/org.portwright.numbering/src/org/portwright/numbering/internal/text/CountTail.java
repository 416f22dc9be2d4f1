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
		int at = stream.skipSpace(from);
		boolean open = stream.kind(at) == TokenKind.OPEN;
		if (stream.kind(at) == TokenKind.NEWLINE) {
			int line = Incomplete.behindLine(stream, at);
			return line < 0 ? null : line(stream, line, number);
		}
		Token next = stream.at(stream.skipSpace(at + 1));
		boolean count = next.is(TokenKind.WORD) || next.is(TokenKind.DIGITS) && !Suffix.startsWithZero(next);
		if (open || count && (stream.kind(at) == TokenKind.COMMA || stream.kind(at) == TokenKind.DASH)) {
			at = stream.skipSpace(at + 1);
		}
		@Nullable
		RangeEnd times = open || at == stream.skipSpace(from) ? times(stream, at, number, at > from) : null;
		@Nullable
		RangeEnd found = times != null ? times : words(stream, at, number, finder);
		return found instanceof Extent extent && open && stream.kind(stream.skipSpace(extent.end())) == TokenKind.CLOSE
				? new Extent(extent.last(), stream.skipSpace(extent.end()) + 1)
				: found;
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

	private static @Nullable RangeEnd times(TokenStream stream, int at, long number, boolean spaced) {
		boolean times = switch (stream.kind(at)) {
		case TIMES -> true;
		case STAR -> stream.at(at).count() == 1;
		case WORD -> SignalWords.TIMES.contains(stream.word(at));
		default -> false;
		};
		int digits = times ? stream.skipSpace(at + 1) : at;
		@Nullable
		CountWords count = times ? CountWords.figures(stream, digits) : null;
		if (count == null || Glue.isGluedToWord(stream, count.end())) {
			return null;
		}
		boolean tens = number % TENS == 0 && count.value() % (count.value() > THOUSAND ? THOUSAND : TENS) == 0
				&& fits(number, count.value());
		boolean few = stream.at(digits).count() == 1 && digits > at + 1 && spaced
				&& (count.value() == 1 || number % TENS == 0 && fits(number, count.value()));
		return tens || few ? new Extent(number + count.value() - 1, count.end()) : null;
	}

	private static @Nullable RangeEnd words(TokenStream stream, int from, long number, TelephoneFinder finder) {
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
		boolean sequence = SignalWords.CONSECUTIVE.contains(stream.word(behind)) || MORE.contains(stream.word(behind));
		int noun = sequence ? stream.skipSpace(behind + 1) : behind;
		boolean counted = SignalWords.NUMBERS.contains(stream.word(noun));
		// Without a word for numbers it may count days, handsets or calls.
		boolean said = first || next || from == at || isOnwards(stream, from);
		boolean tens = quantity && number % TENS == 0 && count.value() % TENS == 0
				&& !Following.isOtherWord(stream, count.end()) && !Following.isUnit(stream, count.end());
		if (!block && !tens && !(counted && said)) {
			return null;
		}
		int end = counted ? noun + 1 : count.end();
		long all = next ? count.value() + 1 : count.value();
		return fits(number, all) ? new Extent(number + all - 1, end) : new Doubt(at, end);
	}

	private static boolean isOnwards(TokenStream stream, int at) {
		return ONWARDS.contains(stream.word(at));
	}
}
