package org.portwright.numbering.internal.counts;

import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.numbering.internal.digits.CountWords;
import org.portwright.numbering.internal.digits.Following;
import org.portwright.numbering.internal.digits.Incomplete;
import org.portwright.numbering.internal.tokens.SignalWords;
import org.portwright.numbering.internal.tokens.Token;
import org.portwright.numbering.internal.tokens.TokenKind;
import org.portwright.numbering.internal.tokens.TokenStream;

/**
 * Words around a count: {@code (10 DDIs)}, {@code for a block of 100}, {@code number of DDIs: 10}, {@code with 9 more}.
 *
 * @param value    the count
 * @param at       how far ahead it is
 * @param end      how far ahead the token behind the phrase is, without a closing bracket
 * @param open     whether the phrase stands in brackets
 * @param block    whether a word says that the numbers are one block
 * @param quantity whether a word says that this is a quantity
 * @param more     whether the count does not have the number before it
 * @param joined   whether the count is joined to the number before it by <i>and</i>, <i>with</i> or a plus sign
 * @param sign     whether nothing but a plus sign says so
 * @param sequence whether the numbers follow one another
 * @param counted  whether a word says that numbers are counted
 * @param direct   whether the count is the first word, or others say that it begins here
 */
@SuppressWarnings("nls")
record CountPhrase(long value, int at, int end, boolean open, boolean block, boolean quantity, boolean more,
		boolean joined, boolean sign, boolean sequence, boolean counted, boolean direct) {

	private static final int MAX_WORDS = 6;
	private static final int MAX_PLUS_DIGITS = 4;
	private static final Set<String> BEFORE = Set.of("for", "a", "an", "as", "in", "the", "is", "all", "by", "of",
			"total", "full", "whole", "entire", "complete");
	/** Behind a count: {@code a full 100 block}. */
	private static final Set<String> BLOCK = Set.of("block", "range");
	private static final String PLUS = "plus";
	private static final Set<String> JOINS = Set.of("and", PLUS, "with");
	private static final Set<String> ONWARDS = Set.of("onwards", "upwards", "onward", "upward");
	private static final Set<String> NEXT = Set.of("next", "following", "subsequent", "followed");
	private static final Set<String> MORE = Set.of("more", "further", "other", "others", "additional", "extra",
			"associated");
	private static final String FIRST = "first";
	private static final String OF = "of";
	private static final String HOW = "how";
	private static final String MANY = "many";

	/** Reads a phrase; {@code null} if no count stands there. */
	static @Nullable CountPhrase read(TokenStream stream, int from) {
		return new Parser(stream).read(from);
	}

	/** Returns whether nothing stands behind it that it may count. */
	boolean isAlone(TokenStream stream) {
		return !Following.isOtherWord(stream, end) && !Following.isUnit(stream, end);
	}

	/** What has been read of a phrase. */
	private static final class Parser {

		private final TokenStream stream;
		private int at;
		private boolean open;
		private boolean dashed;
		private boolean block;
		private boolean quantity;
		private boolean more;
		private boolean joined;
		private boolean sign;
		private boolean sequence;
		private boolean counts;
		private boolean direct;
		private boolean first;

		Parser(TokenStream stream) {
			this.stream = stream;
		}

		@Nullable
		CountPhrase read(int from) {
			at = from;
			signs();
			int begin = at;
			for (int words = 0; words < MAX_WORDS && stream.kind(at) == TokenKind.WORD && word(); words++) {
				punctuation();
				at = Incomplete.behindWrap(stream, at);
			}
			@Nullable
			CountWords count = stream.at(at).startsWithZero() && stream.kind(at) == TokenKind.DIGITS ? null
					: CountWords.read(stream, at);
			if (count == null || count.value() < 1) {
				return null;
			}
			direct |= begin == at;
			return behind(count);
		}

		private void signs() {
			if (stream.kind(at) == TokenKind.OPEN) {
				open = true;
				at = stream.skipSpace(at + 1);
			}
			int behind = Incomplete.behindWrap(stream, at + 1);
			Token next = stream.at(behind);
			boolean goesOn = next.is(TokenKind.WORD) || next.is(TokenKind.DIGITS) && !next.startsWithZero();
			dashed = stream.kind(at) == TokenKind.DASH || stream.kind(at) == TokenKind.AMPERSAND;
			switch (stream.kind(at)) {
			case COMMA, DASH, COLON:
				at = goesOn ? behind : at;
				break;
			case PLUS:
				boolean few = next.isDigits(MAX_PLUS_DIGITS) && goesOn;
				boolean said = next.is(TokenKind.WORD);
				joined = few || said;
				sign = few;
				at = few || said ? stream.skipSpace(at + 1) : at;
				break;
			case AMPERSAND:
				joined = goesOn;
				at = goesOn ? stream.skipSpace(at + 1) : at;
				break;
			default:
				break;
			}
		}

		/** Passes over a word that may stand before a count. */
		private boolean word() {
			String word = stream.word(at);
			int next = stream.skipSpace(stream.kind(at + 1) == TokenKind.DOT ? at + 2 : at + 1);
			boolean of = OF.equals(stream.word(next));
			if (SignalWords.BLOCKS.contains(word)) {
				block = true;
			} else if (SignalWords.QUANTITY.contains(word)) {
				quantity = true;
			} else if (HOW.equals(word) && MANY.equals(stream.word(next))) {
				quantity = true;
				next = stream.skipSpace(next + 1);
			} else if (SignalWords.NUMBER.contains(word) && of) {
				int what = stream.skipSpace(next + 1);
				if (!SignalWords.NUMBERS.contains(stream.word(what))) {
					return false;
				}
				counts = true;
				quantity = true;
				at = stream.skipSpace(what + 1);
				return true;
			} else if (SignalWords.NUMBERS.contains(word) && (SignalWords.BLOCKS.contains(stream.word(next))
					|| SignalWords.QUANTITY.contains(stream.word(next)))) {
				counts = true;
			} else if (NEXT.contains(word)) {
				more = true;
				sequence = true;
			} else if (JOINS.contains(word)) {
				joined = true;
				sign |= PLUS.equals(word);
			} else if (FIRST.equals(word) && of) {
				first = true;
			} else if (ONWARDS.contains(word)) {
				direct = true;
			} else if (!BEFORE.contains(word)) {
				return false;
			}
			at = next;
			return true;
		}

		private void punctuation() {
			switch (stream.kind(at)) {
			case COLON, COMMA, EQUALS, TAB:
				at = stream.skipSpace(stream.kind(at + 1) == TokenKind.TAB ? at + 2 : at + 1);
				break;
			case OPEN:
				if (block && !open) {
					open = true;
					at = stream.skipSpace(at + 1);
				}
				break;
			default:
				break;
			}
		}

		/** A line ends with a count behind a label, and with one behind a dash, which may be the end of a range. */
		private int behindCount(int end) {
			return !open && (dashed || quantity || block) ? stream.skipSpace(end) : Incomplete.behindWrap(stream, end);
		}

		/** {@code (10 No.)}. */
		private boolean isPieces(String word, int behind) {
			int close = stream.kind(behind) == TokenKind.DOT ? behind + 1 : behind;
			return SignalWords.PIECES.contains(word) && stream.kind(close) == TokenKind.CLOSE;
		}

		/** {@code 20 numbers after it}, {@code 20 DDIs following}. */
		private boolean isAfter(int from) {
			int at = stream.skipSpace(from);
			return "after".equals(stream.word(at)) || "following".equals(stream.word(at));
		}

		private CountPhrase behind(CountWords count) {
			boolean counted = false;
			int end = count.end();
			int behind = behindCount(end);
			while (stream.kind(behind) == TokenKind.WORD && !counted) {
				String word = stream.word(behind);
				if (NEXT.contains(word) || MORE.contains(word)) {
					more = true;
					sequence |= NEXT.contains(word);
				} else if (SignalWords.CONSECUTIVE.contains(word)) {
					sequence = true;
				} else if (SignalWords.NUMBERS.contains(word) || open && isPieces(word, behind + 1)) {
					counted = true;
				} else if (BLOCK.contains(word) && !block && behind == stream.skipSpace(count.end())) {
					block = true;
				} else {
					break;
				}
				if (counted && isAfter(behind + 1)) {
					more = true;
					sequence = true;
				}
				end = stream.kind(behind + 1) == TokenKind.DOT && stream.kind(behind + 2) == TokenKind.CLOSE
						? behind + 2
						: behind + 1;
				behind = behindCount(end);
			}
			return new CountPhrase(count.value(), at, end, open, block, quantity, more, joined, sign, sequence,
					counted || counts, direct || first || quantity && !block);
		}
	}
}
