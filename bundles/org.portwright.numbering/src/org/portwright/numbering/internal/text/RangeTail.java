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
	private static final int TENS = 10;
	private static final String THRO = "thro";

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
			int last = context.isFirst() ? LastOfRange.find(stream, from) : -1;
			return last < 0 ? rowOfRange(stream, from, first) : end(stream, last, first, true);
		}
		int next = stream.skipSpace(behind);
		next = context.partsColumns(stream.kind(behind - 1)) ? next : Incomplete.behindLine(stream, next);
		if (next < 0) {
			return null;
		}
		int at = behindParenthesis(stream, next);
		if (context.isRenumbered() && SignalWords.TO.contains(stream.word(stream.skipSpace(from)))
				&& OwnNumber.begins(stream, at, finder)) {
			return null;
		}
		return end(stream, at, first, at > behind);
	}

	private @Nullable RangeEnd end(TokenStream stream, int at, long first, boolean spaced) {
		@Nullable
		RangeEnd full = full(stream, at, first);
		return full != null ? full : suffix(stream, at, first, spaced);
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
		case COMMA, SEMICOLON -> context.joinsColumns(token.kind()) ? at + 1 : -1;
		case WORD -> behindWord(stream, at, context);
		case NEWLINE -> {
			int word = Incomplete.behindLine(stream, at);
			boolean to = word > 0 && SignalWords.TO.contains(stream.word(word));
			yield to && stream.kind(word + 1) != TokenKind.COLON ? behindIncluding(stream, word + 1) : -1;
		}
		default -> {
			int cell = stream.kind(at) == TokenKind.QUOTE ? at + 1 : at;
			yield context.joinsColumns(stream.kind(cell))
					? stream.kind(cell + 1) == TokenKind.QUOTE ? cell + 2 : cell + 1
					: -1;
		}
		};
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
		boolean key = context.isFirst() && stream.kind(at + 1) == TokenKind.COLON;
		if (THRO.equals(word) && stream.kind(at + 1) == TokenKind.QUOTE) {
			return at + 2;
		}
		return !key && SignalWords.TO.contains(word) ? behindIncluding(stream, at + 1) : -1;
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
