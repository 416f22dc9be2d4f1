package org.portwright.numbering.internal.counts;

import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.numbering.internal.digits.CountWords;
import org.portwright.numbering.internal.digits.DigitGroups;
import org.portwright.numbering.internal.digits.Incomplete;
import org.portwright.numbering.internal.digits.OwnNumber;
import org.portwright.numbering.internal.digits.Telephone;
import org.portwright.numbering.internal.digits.TelephoneFinder;
import org.portwright.numbering.internal.ranges.RangeTail;
import org.portwright.numbering.internal.tokens.SignalWords;
import org.portwright.numbering.internal.tokens.TokenKind;
import org.portwright.numbering.internal.tokens.TokenStream;

/**
 * How many numbers a block has, in words before its first one: {@code block of 100 from 0161 496 0200},
 * {@code 10 x numbers starting …}, {@code 100 number DDI block …}, {@code 10 x 0161 496 0200}.
 *
 * @param count  at least 2
 * @param sure   whether it counts numbers; behind a sign for <i>times</i> it does only where both are round
 * @param last   whether the number behind is the last one
 * @param digits how far ahead the count is
 * @param number how far ahead the first number is
 */
@SuppressWarnings("nls")
public record BlockCount(long count, int digits, int number, boolean sure, boolean last) {

	private static final String THE = "the";
	private static final String FIRST = "first";
	private static final String LAST = "last";
	/** What the numbers are, with {@link SignalWords#NUMBERS} and the words for a block. */
	private static final Set<String> BESIDE = Set.of("direct", "dial", "in", "inward", "telephone", "phone", "x",
			"geographic", "of", "lines", "sequence");
	private static final Set<String> SEVERAL = Set.of("blocks", "ranges");
	private static final Set<String> STARTS = Set.of("starting", "starts", "start", "beginning", "begins", "from",
			"commencing", "commences", "at", "with", "on", FIRST, LAST, "is", "being", "number", THE);
	private static final Set<String> BESIDE_STARTS = Set.of("the", "of", "which", "last", "one", "them", "up");
	private static final Set<String> BEGINNING = Set.of("starting", "beginning", "commencing", FIRST);
	private static final int MAX_WORDS = 10;

	/**
	 * The count that begins there; {@code null} if none does.
	 *
	 * @param at      how far ahead a count may be
	 * @param ofBlock whether words for a block and <i>of</i> stand before it
	 */
	public static @Nullable BlockCount read(TokenStream stream, int at, boolean ofBlock, TelephoneFinder finder) {
		@Nullable
		CountWords count = CountWords.read(stream, at);
		if (count == null || count.value() < 2) {
			return null;
		}
		int multiplied = behindTimes(stream, count.end());
		if (multiplied > 0 && OwnNumber.begins(stream, multiplied, finder)) {
			return new BlockCount(count.value(), at, multiplied, ofBlock, false);
		}
		boolean block = ofBlock;
		boolean starts = false;
		boolean last = false;
		// Twelve that start with a number are numbers.
		String behind = stream.word(stream.skipSpace(count.end()));
		boolean counted = ofBlock || BEGINNING.contains(behind) && !FIRST.equals(behind);
		int brackets = at > 0 && stream.kind(at - 1) == TokenKind.OPEN ? 1 : 0;
		boolean closed = false;
		int next = count.end();
		for (int words = 0; words < MAX_WORDS; next++) {
			switch (stream.kind(next)) {
			case SPACE, TIMES:
				break;
			case OPEN:
				brackets++;
				break;
			case CLOSE:
				if (--brackets < 0) {
					return null;
				}
				closed = true;
				break;
			case COLON, DASH, COMMA:
				boolean compound = next == count.end() && stream.kind(next) == TokenKind.DASH
						&& stream.kind(next + 1) == TokenKind.WORD;
				if (!block && !starts && !compound && !(counted && isFirstOrLast(stream, next))) {
					int number = stream.skipSpace(next + 1);
					return counted && isOpenEnded(stream, number, finder)
							? new BlockCount(count.value(), at, number, true, false)
							: null;
				}
				break;
			case NEWLINE:
				int line = Incomplete.behindWrap(stream, next);
				boolean goesOn = !closed && line > next && (starts || counted && STARTS.contains(stream.word(line))
						|| next == count.end() && SignalWords.CONSECUTIVE.contains(stream.word(line)));
				if (!goesOn) {
					return null;
				}
				next = line - 1;
				break;
			case WORD:
				String word = stream.word(next);
				words++;
				last |= LAST.equals(word);
				if (starts || counted && STARTS.contains(word) && !isCounted(word)) {
					starts = true;
					if (!STARTS.contains(word) && !BESIDE_STARTS.contains(word)) {
						return null;
					}
				} else if (isCounted(word)) {
					counted = true;
					block |= SignalWords.BLOCKS.contains(word);
				} else {
					return null;
				}
				break;
			case DIGITS, PLUS:
				boolean whole = next > count.end() && counted
						&& (starts || block ? OwnNumber.begins(stream, next, finder)
								: isOpenEnded(stream, next, finder));
				return whole ? new BlockCount(count.value(), at, next, true, last) : null;
			default:
				return null;
			}
		}
		return null;
	}

	/** The count at the position, behind a word that says that it is a quantity: it may be one of something else. */
	public static @Nullable BlockCount ofQuantity(TokenStream stream, TelephoneFinder finder) {
		@Nullable
		BlockCount read = read(stream, 0, true, finder);
		return read == null ? null : new BlockCount(read.count, read.digits, read.number, false, read.last);
	}

	/**
	 * Returns how far ahead the token behind a sign for <i>times</i> is, {@code 10 x}, {@code 10 no.}; -1 without one.
	 */
	private static int behindTimes(TokenStream stream, int end) {
		int at = stream.skipSpace(end);
		boolean times = stream.kind(at) == TokenKind.TIMES || stream.kind(at) == TokenKind.STAR
				|| SignalWords.TIMES.contains(stream.word(at));
		boolean pieces = SignalWords.PIECES.contains(stream.word(at));
		int behind = pieces && stream.kind(at + 1) == TokenKind.DOT ? at + 2 : at + 1;
		return times || pieces ? stream.skipSpace(behind) : -1;
	}

	/** {@code 0161 496 0000 onwards}: a count before it says how far. */
	private static boolean isOpenEnded(TokenStream stream, int at, TelephoneFinder finder) {
		@Nullable
		DigitGroups groups = DigitGroups.read(stream, at);
		@Nullable
		Telephone number = groups == null || groups.count() == 0 ? null : finder.find(stream, groups, 0);
		return groups != null && number != null
				&& RangeTail.openEnd(stream, stream.skipSpace(groups.endToken(number.lastGroup()))) > 0;
	}

	/** {@code 10 numbers, the first of which is …}. */
	private static boolean isFirstOrLast(TokenStream stream, int comma) {
		int the = Incomplete.behindWrap(stream, comma + 1);
		if (stream.kind(comma) == TokenKind.COMMA && BEGINNING.contains(stream.word(the))) {
			return true;
		}
		String word = stream.word(Incomplete.behindWrap(stream, the + 1));
		return THE.equals(stream.word(the)) && (FIRST.equals(word) || LAST.equals(word));
	}

	/** Whether a word speaks of several blocks. */
	public static boolean areBlocks(String word) {
		return SEVERAL.contains(word);
	}

	private static boolean isCounted(String word) {
		return SignalWords.NUMBERS.contains(word) || SignalWords.BLOCKS.contains(word)
				|| SignalWords.CONSECUTIVE.contains(word) || BESIDE.contains(word);
	}
}
