package org.portwright.numbering.internal.text;

import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.numbering.Reason;
import org.portwright.numbering.internal.plan.PlainPlan;
import org.portwright.numbering.internal.text.RangeEnd.Doubt;
import org.portwright.numbering.internal.text.RangeEnd.Extent;
import org.portwright.numbering.internal.text.RangeEnd.Refusal;

/**
 * Reads the last number of a range: a dash, an arrow, dots or a word such as <i>to</i>, and then the number in full or
 * its last digits.
 */
@SuppressWarnings("nls")
final class RangeTail {

	private static final String UP = "up";
	private static final Set<String> INCLUDING = Set.of("including", "inclusive", "incl", "inc");
	private static final Set<String> GOES = Set.of("go", "goes", "run", "runs");
	private static final Set<String> THROUGH = Set.of("through", "thru", "right");
	/** Up to so many digits may as well count something: 24 hours, 10 lines. */
	private static final int COUNTING_DIGITS = 3;
	private static final int MAX_DASHES = 2;
	private static final int MAX_DOTS = 3;
	private static final int MAX_FORM = 14;

	private final TelephoneFinder finder;

	RangeTail(TelephoneFinder finder) {
		this.finder = finder;
	}

	/**
	 * The end of the range; {@code null} if the number stands alone.
	 *
	 * @param from  how far ahead the token behind the first number is
	 * @param first the first number, E.164 digits
	 */
	@Nullable
	RangeEnd read(TokenStream stream, int from, long first, Context context) {
		int behind = behindConnector(stream, from, context);
		if (behind < 0) {
			return rowOfRange(stream, from, first);
		}
		int next = stream.skipSpace(behind);
		next = context.partsColumns(stream.kind(behind - 1)) ? next : Incomplete.behindLine(stream, next);
		if (next < 0) {
			return null;
		}
		int at = behindParenthesis(stream, next);
		@Nullable
		RangeEnd full = full(stream, at, first);
		return full != null ? full : suffix(stream, at, first, at > behind);
	}

	/** Two cells with the ends and a third with how many there are are a range without any heading. */
	private @Nullable RangeEnd rowOfRange(TokenStream stream, int from, long first) {
		TokenKind cell = stream.kind(from);
		@Nullable
		DigitGroups groups = cell == TokenKind.COMMA || cell == TokenKind.SEMICOLON || cell == TokenKind.TAB
				? DigitGroups.read(stream, from + 1)
				: null;
		@Nullable
		Telephone last = groups == null || groups.count() == 0 ? null : finder.find(stream, groups, 0);
		if (groups == null || last == null || last.number() <= first || !Reach.isPossible(first, last.number())) {
			return null;
		}
		int behind = groups.endToken(last.lastGroup());
		boolean counted = stream.kind(behind) == cell && stream.kind(behind + 1) == TokenKind.DIGITS
				&& stream.at(behind + 1).value() == last.number() - first + 1;
		return counted ? new Extent(last.number(), behind + 2) : null;
	}

	private static int behindParenthesis(TokenStream stream, int at) {
		return stream.kind(at) == TokenKind.OPEN && DigitGroups.read(stream, at) == null ? at + 1 : at;
	}

	private int behindConnector(TokenStream stream, int from, Context context) {
		if (Columns.isWide(stream.at(from)) && context.joinsColumns(TokenKind.TAB)) {
			return from + 1;
		}
		int at = stream.skipSpace(from);
		Token token = stream.at(at);
		return switch (token.kind()) {
		case OPEN -> behindInclusive(stream, at, context);
		case CLOSE -> stream.kind(at + 1) == TokenKind.CLOSE ? -1 : behindConnector(stream, at + 1, context);
		case DASH -> token.count() <= MAX_DASHES ? at + 1 : -1;
		case ELLIPSIS -> token.count() <= MAX_DOTS ? at + 1 : -1;
		case ARROW -> at + 1;
		case COMMA, SEMICOLON -> context.joinsColumns(token.kind()) ? at + 1
				: behindLast(stream, stream.skipSpace(at + 1), context);
		case WORD -> behindWord(stream, at, context);
		case NEWLINE -> {
			int word = Incomplete.behindLine(stream, at);
			boolean to = word > 0 && SignalWords.TO.contains(stream.word(word));
			boolean form = to && context.isFirstOfForm() && stream.kind(word + 1) == TokenKind.COLON;
			yield form ? word + 2
					: to ? behindIncluding(stream, word + 1)
							: word > 0 && context.isFirstOfForm() ? last(stream, word) : -1;
		}
		default -> {
			int cell = stream.kind(at) == TokenKind.QUOTE ? at + 1 : at;
			yield context.joinsColumns(stream.kind(cell))
					? stream.kind(cell + 1) == TokenKind.QUOTE ? cell + 2 : cell + 1
					: -1;
		}
		};
	}

	/** The number in a line of a form that begins with a word for the last one: {@code Last DDI .... 0161 496 0619}. */
	private static int last(TokenStream stream, int word) {
		if (!SignalWords.LAST_HEADINGS.contains(stream.word(word))) {
			return -1;
		}
		for (int at = word + 1; at < word + MAX_FORM; at++) {
			switch (stream.kind(at)) {
			case WORD, SPACE, TAB, DOT, ELLIPSIS, COLON, EQUALS, OPEN, CLOSE:
				break;
			case DIGITS, PLUS:
				return at;
			default:
				return -1;
			}
		}
		return -1;
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
		if (UP.equals(word) && stream.kind(at + 1) == TokenKind.SPACE && SignalWords.TO.contains(stream.word(at + 2))) {
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
		int form = behindLast(stream, at, context);
		return form > 0 ? form : SignalWords.TO.contains(word) ? behindIncluding(stream, at + 1) : -1;
	}

	/** {@code Start: 0161 496 0000, End: 0161 496 0009} in one line, at the second word; -1 if it is none. */
	private static int behindLast(TokenStream stream, int at, Context context) {
		boolean last = context.isFirstOfForm() && stream.kind(at + 1) == TokenKind.COLON
				&& (SignalWords.LAST_HEADINGS.contains(stream.word(at)) || SignalWords.TO.contains(stream.word(at)));
		return last ? at + 2 : -1;
	}

	private static int behindIncluding(TokenStream stream, int at) {
		boolean including = stream.kind(at) == TokenKind.SPACE && SignalWords.AND.contains(stream.word(at + 1))
				&& stream.kind(at + 2) == TokenKind.SPACE && INCLUDING.contains(stream.word(at + 3));
		return including ? at + 4 : at;
	}

	private @Nullable RangeEnd full(TokenStream stream, int at, long first) {
		@Nullable
		DigitGroups groups = DigitGroups.read(stream, at);
		if (groups == null || groups.count() == 0) {
			return null;
		}
		@Nullable
		Telephone last = finder.find(stream, groups, 0);
		if (last != null && isUk(last.number()) == isUk(first)) {
			return judge(first, last.number(), groups.endToken(last.lastGroup()));
		}
		return groups.digit(0) == 0 && OwnNumber.begins(stream, at, finder)
				? new Refusal(Reason.RANGE_UNEVEN, OwnNumber.end(stream, groups, finder))
				: null;
	}

	private static RangeEnd judge(long first, long last, int end) {
		if (Long.toString(first).length() != Long.toString(last).length()) {
			return new Refusal(Reason.RANGE_UNEVEN, end);
		}
		if (Reach.isPossible(first, last)) {
			return new Extent(last, end);
		}
		return new Refusal(Reach.isBlock(first, last) ? Reason.RANGE_REVERSED : Reason.RANGE_SUSPECT, end);
	}

	private static @Nullable RangeEnd suffix(TokenStream stream, int at, long first, boolean spaced) {
		@Nullable
		Suffix suffix = Shapes.begins(stream, at) ? null : Suffix.read(stream, at, first);
		if (suffix == null) {
			return null;
		}
		if (suffix.digits() <= COUNTING_DIGITS) {
			if (Following.isUnit(stream, suffix.end()) || spaced && Following.isFraction(stream, suffix.end())) {
				return null;
			}
			if (spaced && Following.isOtherWord(stream, suffix.end())) {
				return new Doubt(at, suffix.end());
			}
		}
		if (spaced && suffix.isYear() && Following.isOtherWord(stream, suffix.end())) {
			return new Doubt(at, suffix.end());
		}
		return judge(first, suffix.applyTo(first), suffix.end());
	}

	private static boolean isUk(long number) {
		long rest = number;
		while (rest >= 100) {
			rest /= 10;
		}
		return rest == PlainPlan.COUNTRY_CODE;
	}
}
