package org.portwright.numbering.internal.ranges;

import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.numbering.NumbersInText;
import org.portwright.numbering.Reason;
import org.portwright.numbering.internal.context.Columns;
import org.portwright.numbering.internal.context.Context;
import org.portwright.numbering.internal.digits.DigitGroups;
import org.portwright.numbering.internal.digits.OwnNumber;
import org.portwright.numbering.internal.digits.Suffix;
import org.portwright.numbering.internal.digits.Telephone;
import org.portwright.numbering.internal.digits.TelephoneFinder;
import org.portwright.numbering.internal.findings.Reach;
import org.portwright.numbering.internal.ranges.RangeEnd.Extent;
import org.portwright.numbering.internal.ranges.RangeEnd.Refusal;
import org.portwright.numbering.internal.tokens.SignalWords;
import org.portwright.numbering.internal.tokens.Token;
import org.portwright.numbering.internal.tokens.TokenKind;
import org.portwright.numbering.internal.tokens.TokenStream;

/**
 * Reads the last number of a range: a dash, an arrow, dots or a word such as <i>to</i>, and then the number in full or
 * its last digits.
 */
@SuppressWarnings("nls")
public final class RangeTail {

	private static final Set<String> ONWARDS = Set.of("onwards", "upwards", "onward", "upward");
	private static final Set<String> UNTIL = Set.of("until", "till", "til", "bis");
	private static final int FIRST_YEAR = 1980;
	private static final int LAST_YEAR = 2060;
	private static final int HUNDREDS = 100;
	private static final String UP = "up";
	private static final String DOWN = "down";
	private static final Set<String> INCLUDING = Set.of("including", "inclusive", "incl", "inc");
	private static final Set<String> GOES = Set.of("go", "goes", "run", "runs");
	private static final Set<String> THROUGH = Set.of("through", "thru", "right");
	private static final int MAX_DASHES = 2;
	private static final int MAX_DOTS = 3;
	private static final int TENS = 10;
	private static final String ET = "et";
	private static final String SEQ = "seq";
	private static final String THRO = "thro";

	private final TelephoneFinder finder;
	private final RangeLaw law;

	public RangeTail(TelephoneFinder finder) {
		this.finder = finder;
		law = new RangeLaw(finder);
	}

	/**
	 * The end of the range; {@code null} if the number stands alone.
	 *
	 * @param from  how far ahead the token behind the first number is
	 * @param first the first number, E.164 digits
	 */
	@Nullable
	public RangeEnd read(TokenStream stream, int from, long first, Context context) {
		@Nullable
		RangeEnd inBrackets = inBrackets(stream, stream.skipSpace(from), first, context);
		if (inBrackets != null) {
			return inBrackets;
		}
		int behind = behindConnector(stream, from, context);
		if (behind < 0) {
			int open = openEnd(stream, stream.skipSpace(from));
			if (open > 0) {
				return new Refusal(Reason.PLACES_OPEN, open);
			}
			int last = context.isFirst() ? LastOfRange.find(stream, from) : -1;
			return last < 0 ? rowOfRange(stream, from, first) : law.read(stream, last, first, true, false);
		}
		int next = stream.skipSpace(behind);
		next = context.columns().parts(stream.kind(behind - 1)) ? next : stream.behindLine(next);
		if (next < 0) {
			return null;
		}
		int at = behindSign(stream, behindParenthesis(stream, next));
		if (context.isRenumbered() && SignalWords.TO.contains(stream.word(stream.skipSpace(from)))
				&& OwnNumber.begins(stream, at, finder)) {
			return null;
		}
		if (isTime(stream, stream.skipSpace(from), at, first)) {
			return null;
		}
		return law.read(stream, at, first, at > behind, isDown(stream, stream.skipSpace(from)));
	}

	/** {@code 020 7946 0500 (to 0599)}, {@code [-99]}: the end between brackets, and nothing else. */
	private @Nullable RangeEnd inBrackets(TokenStream stream, int open, long first, Context context) {
		int connector = open + 1;
		boolean connects = stream.kind(open) == TokenKind.OPEN && (stream.kind(connector) == TokenKind.DASH
				|| SignalWords.TO.contains(stream.word(connector)));
		int behind = connects ? behindConnector(stream, connector, context) : -1;
		if (behind < 0) {
			return null;
		}
		int at = behindSign(stream, stream.skipSpace(behind));
		return law.read(stream, at, first, false, false) instanceof Extent extent
				&& stream.kind(stream.skipSpace(extent.end())) == TokenKind.CLOSE
						? new Extent(extent.last(), stream.skipSpace(extent.end()) + 1)
						: null;
	}

	/** {@code 0161 496 0000 onwards}, {@code et seq.}: up to which number is not said; -1 if no such words follow. */
	public static int openEnd(TokenStream stream, int at) {
		int seq = stream.skipSpace(at + 1);
		if (ET.equals(stream.word(at)) && SEQ.equals(stream.word(seq))) {
			return stream.kind(seq + 1) == TokenKind.DOT ? seq + 2 : seq + 1;
		}
		return ONWARDS.contains(stream.word(at)) ? at + 1 : -1;
	}

	/** {@code to -09}: a dash before the last digits that joins them to the word before. */
	private static int behindSign(TokenStream stream, int at) {
		boolean sign = stream.kind(at) == TokenKind.DASH && stream.at(at).count() == 1
				&& stream.kind(at + 1) == TokenKind.DIGITS;
		return sign ? at + 1 : at;
	}

	/** {@code 020 7946 0105 until 2019}: a year far from the last digits of the number. */
	private static boolean isTime(TokenStream stream, int word, int at, long first) {
		Token year = stream.at(at);
		return UNTIL.contains(stream.word(word)) && year.is(TokenKind.DIGITS) && year.count() == Suffix.BLOCK_DIGITS
				&& FIRST_YEAR <= year.value() && year.value() <= LAST_YEAR
				&& first % NumbersInText.MOST_AT_ONCE / HUNDREDS != year.value() / HUNDREDS;
	}

	private static boolean isDown(TokenStream stream, int at) {
		return DOWN.equals(stream.word(at)) && SignalWords.TO.contains(stream.word(stream.skipSpace(at + 1)));
	}

	/**
	 * Two cells with the ends and a third with how many there are are a range without any heading, and so are the ends
	 * of whole tens around an underscore.
	 */
	private @Nullable RangeEnd rowOfRange(TokenStream stream, int from, long first) {
		TokenKind cell = stream.kind(from);
		boolean underscore = cell == TokenKind.SPACE && stream.at(from).count() == 1
				&& stream.text().charAt(stream.at(from).start()) == '_';
		boolean cells = cell == TokenKind.COMMA || cell == TokenKind.SEMICOLON || cell == TokenKind.TAB;
		@Nullable
		DigitGroups groups = cells || underscore ? DigitGroups.read(stream, from + 1) : null;
		@Nullable
		Telephone last = groups == null || groups.count() == 0 ? null : finder.find(stream, groups, 0);
		if (groups == null || last == null || last.number() <= first || !Reach.isPossible(first, last.number())) {
			return null;
		}
		int behind = groups.endToken(last.lastGroup());
		if (underscore) {
			return first % TENS == 0 && (last.number() + 1) % TENS == 0 ? new Extent(last.number(), behind) : null;
		}
		boolean counted = stream.kind(behind) == cell && stream.kind(behind + 1) == TokenKind.DIGITS
				&& !stream.at(behind + 1).startsWithZero()
				&& stream.at(behind + 1).value() == last.number() - first + 1;
		return counted ? new Extent(last.number(), behind + 2) : null;
	}

	private static int behindParenthesis(TokenStream stream, int at) {
		return stream.kind(at) == TokenKind.OPEN && DigitGroups.read(stream, at) == null ? at + 1 : at;
	}

	private int behindConnector(TokenStream stream, int from, Context context) {
		if (Columns.isWide(stream.at(from)) && context.columns().joins(TokenKind.TAB)) {
			return from + 1;
		}
		int at = stream.skipSpace(from);
		Token token = stream.at(at);
		int cell = behindCellOfConnector(stream, at);
		if (cell >= 0) {
			return cell;
		}
		return switch (token.kind()) {
		case OPEN -> behindInclusive(stream, at, context);
		case CLOSE -> stream.kind(at + 1) == TokenKind.CLOSE ? -1 : behindConnector(stream, at + 1, context);
		case DASH -> token.count() <= MAX_DASHES ? at + 1 : -1;
		case ELLIPSIS -> token.count() <= MAX_DOTS ? at + 1 : -1;
		case ARROW -> at + 1;
		case COMMA, SEMICOLON -> context.columns().joins(token.kind()) ? at + 1 : -1;
		case SLASH -> context.isFirstAndLast() ? at + 1 : -1;
		case WORD -> behindWord(stream, at, context);
		case NEWLINE -> {
			int word = stream.behindLine(at);
			int behind = word > 0 && stream.kind(word) == TokenKind.WORD && !isKey(stream, word)
					? behindWord(stream, word, context)
					: -1;
			yield behind >= 0 ? behind : behindLineOfConnector(stream, at);
		}
		default -> {
			int next = stream.kind(at) == TokenKind.QUOTE ? at + 1 : at;
			yield context.columns().joins(stream.kind(next))
					? stream.kind(next + 1) == TokenKind.QUOTE ? next + 2 : next + 1
					: -1;
		}
		};
	}

	/** A cell of nothing but a dash or <i>to</i>, which joins those before and behind it. */
	private static int behindCellOfConnector(TokenStream stream, int separator) {
		TokenKind kind = stream.kind(separator);
		if (kind != TokenKind.TAB && kind != TokenKind.COMMA && kind != TokenKind.SEMICOLON) {
			return -1;
		}
		int at = stream.skipSpace(separator + 1);
		boolean connects = stream.kind(at) == TokenKind.DASH && stream.at(at).count() == 1
				|| SignalWords.TO.contains(stream.word(at));
		int end = stream.skipSpace(at + 1);
		return connects && stream.kind(end) == kind ? end + 1 : -1;
	}

	/** A line of nothing but a dash or <i>to</i>, which joins those above and below it, also between empty lines. */
	private static int behindLineOfConnector(TokenStream stream, int newline) {
		int at = stream.skipSpace(newline + 1);
		boolean connects = stream.kind(at) == TokenKind.DASH && stream.at(at).count() == 1
				|| SignalWords.TO.contains(stream.word(at));
		int end = stream.skipSpace(at + 1);
		return connects && stream.kind(end) == TokenKind.NEWLINE ? end + 1 : -1;
	}

	/** {@code 020 7946 0500 (inc.) thru}. */
	private int behindInclusive(TokenStream stream, int open, Context context) {
		int dot = stream.kind(open + 2) == TokenKind.DOT ? open + 3 : open + 2;
		return INCLUDING.contains(stream.word(open + 1)) && stream.kind(dot) == TokenKind.CLOSE
				? behindConnector(stream, dot + 1, context)
				: -1;
	}

	private static int behindWord(TokenStream stream, int at, Context context) {
		String word = stream.word(at);
		if (SignalWords.AND.contains(word) && context.isBetween()) {
			return at + 1;
		}
		if (ONWARDS.contains(word) && UP.equals(stream.word(stream.skipSpace(at + 1)))) {
			return behindWord(stream, stream.skipSpace(at + 1), context);
		}
		if (ET.equals(word) && SEQ.equals(stream.word(stream.skipSpace(at + 1)))) {
			int seq = stream.skipSpace(at + 1);
			return behindWord(stream, stream.skipSpace(stream.kind(seq + 1) == TokenKind.DOT ? seq + 2 : seq + 1),
					context);
		}
		if ((UP.equals(word) || DOWN.equals(word)) && stream.kind(at + 1) == TokenKind.SPACE
				&& SignalWords.TO.contains(stream.word(at + 2))) {
			return behindIncluding(stream, at + 3);
		}
		if (SignalWords.AND.contains(word) && GOES.contains(stream.word(at + 2)) && UP.equals(stream.word(at + 4))
				&& SignalWords.TO.contains(stream.word(at + 6))) {
			return at + 7;
		}
		if (THROUGH.contains(word) && stream.kind(at + 1) == TokenKind.SPACE
				&& SignalWords.TO.contains(stream.word(at + 2))) {
			return behindIncluding(stream, at + 3);
		}
		boolean key = context.isFirst() && isKey(stream, at);
		if (THRO.equals(word) && stream.kind(at + 1) == TokenKind.QUOTE) {
			return at + 2;
		}
		return !key && SignalWords.TO.contains(word) ? behindIncluding(stream, at + 1) : -1;
	}

	/** {@code To: 020 7946 0500}, {@code To = …}: the name of a field. */
	private static boolean isKey(TokenStream stream, int word) {
		TokenKind sign = stream.kind(stream.skipSpace(word + 1));
		return sign == TokenKind.COLON || sign == TokenKind.EQUALS;
	}

	private static int behindIncluding(TokenStream stream, int at) {
		boolean including = stream.kind(at) == TokenKind.SPACE && SignalWords.AND.contains(stream.word(at + 1))
				&& stream.kind(at + 2) == TokenKind.SPACE && INCLUDING.contains(stream.word(at + 3));
		return including ? at + 4 : at;
	}
}
