package org.portwright.numbering.internal.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.numbering.Place;
import org.portwright.numbering.internal.context.HeadingCell.Role;
import org.portwright.numbering.internal.context.RowAnswer.Answer;
import org.portwright.numbering.internal.digits.CountWords;
import org.portwright.numbering.internal.tokens.SignalWords;
import org.portwright.numbering.internal.tokens.Token;
import org.portwright.numbering.internal.tokens.TokenKind;
import org.portwright.numbering.internal.tokens.TokenStream;

/**
 * The headings of a table of which the text may be: they say which columns hold something else than telephone numbers,
 * and which two hold the ends of ranges.
 */
public final class Columns {

	private static final int MAX_WORDS = 5;
	private static final int MAX_COUNT_DIGITS = 7;

	private final RowAnswer answers = new RowAnswer();
	private List<Role> roles = List.of();
	/** The heading of a column of numbers that belong to those of another one. */
	private @Nullable Place related;
	/** Returns whether the line is that of the headings. */
	private boolean headed;
	private int column;
	private long counted;
	private boolean billed;
	/** Whether several blanks part the columns, as those of a terminal. */
	private boolean wide;

	/**
	 * At the beginning of a line: reads its headings, if it has any, or forgets those from before if it is no row.
	 *
	 * @param stream the tokens, at the first one of the line
	 */
	void startLine(TokenStream stream) {
		column = 0;
		counted = 0;
		answers.startRow();
		if (!isRow(stream)) {
			headed = false;
			roles = List.of();
			return;
		}
		List<Role> headings = headings(stream);
		headed = !headings.isEmpty();
		if (headed) {
			roles = headings;
		}
	}

	/**
	 * How many numbers the row says there are in a column before that of their first, 0 if it does not.
	 */
	public long countBefore() {
		return isSingle() && countColumn() >= 0 && countColumn() < column ? counted : 0;
	}

	/** Returns whether the column has one number in each row, so that a count may say how many follow it. */
	private boolean isSingle() {
		boolean single = role(column) == Role.PHONE && !billed && !roles.contains(Role.FIRST);
		return (role(column) == Role.FIRST || single) && !roles.contains(Role.LAST);
	}

	/** A column of numbers beside that of the first ones has how many they are. */
	private int countColumn() {
		int found = roles.indexOf(Role.COUNT);
		return found < 0 && roles.contains(Role.FIRST) ? roles.indexOf(Role.PHONE) : found;
	}

	/** Ends the table. */
	public void end() {
		roles = List.of();
	}

	/** Passes over the token at the position. */
	void pass(TokenStream stream) {
		Token token = stream.at(0);
		if (token.isDigits(MAX_COUNT_DIGITS) && column == countColumn() && !CountWords.isEnding(token)) {
			counted = token.value();
		}
		if (parts(token)) {
			column++;
		} else if (!headed && role(column) == Role.PORT) {
			answers.pass(stream, 0);
		}
	}

	/** Whether a token is a gap between the columns of a terminal. */
	public static boolean isWide(Token token) {
		return token.is(TokenKind.SPACE) && token.count() > 1;
	}

	/** Whether the row says in a column for it that its number does not move. */
	public boolean isRefused(TokenStream stream) {
		return answer(stream) == Answer.NO;
	}

	/** The heading by which the row should say whether its number moves, and does not; empty if it does. */
	public Optional<Place> unanswered(TokenStream stream) {
		return !wide && answer(stream) == Answer.BLANK ? answers.heading() : Optional.empty();
	}

	/** The heading by which the numbers of the column at the position belong to those of another one. */
	public Optional<Place> related() {
		@Nullable
		Place heading = related;
		return role(column) == Role.RELATED && heading != null ? Optional.of(heading) : Optional.empty();
	}

	/** Returns whether the line is that of the headings. */
	public boolean isHeaded() {
		return headed && !roles.isEmpty();
	}

	/** Returns whether a remark at the position may say whether the number of its row moves. */
	public boolean isRemark(TokenStream stream) {
		if (roles.isEmpty()) {
			return true;
		}
		boolean remark = column >= roles.size() || role(column) == Role.PORT || role(column) == Role.REMARK;
		return remark && (role(column) == Role.PORT || answer(stream) != Answer.YES);
	}

	/** What the column for it says of whether the number of the row moves; without one something else. */
	private Answer answer(TokenStream stream) {
		int wanted = roles.indexOf(Role.PORT);
		if (wanted < 0 || wanted == column) {
			return Answer.OTHER;
		}
		if (wanted < column) {
			return answers.answer();
		}
		var ahead = new RowAnswer();
		int passed = column;
		for (int at = 0; at < TokenStream.LOOK_AHEAD && passed <= wanted; at++) {
			TokenKind kind = stream.kind(at);
			if (kind == TokenKind.NEWLINE || kind == TokenKind.END) {
				break;
			}
			if (parts(stream.at(at))) {
				passed++;
			} else if (passed == wanted) {
				ahead.pass(stream, at);
			}
		}
		return ahead.answer();
	}

	/** Whether the column at the position holds something else than telephone numbers. */
	public boolean isOther() {
		return role(column) == Role.OTHER;
	}

	/** Whether such a token behind a number parts the column of first numbers from that of last numbers. */
	public boolean joins(TokenKind kind) {
		return kind == TokenKind.TAB && role(column) == Role.FIRST && role(column + 1) == Role.LAST;
	}

	/** Whether such a token parts the columns of a table with headings: what is behind it is no list. */
	public boolean parts(TokenKind kind) {
		return kind == TokenKind.TAB && !roles.isEmpty();
	}

	private boolean parts(Token token) {
		return token.is(TokenKind.TAB) || wide && isWide(token);
	}

	/**
	 * How far ahead the count is that this row gives for the first number at the position; -1 if it gives none.
	 *
	 * @param from how far ahead the token behind the number is
	 */
	public int count(TokenStream stream, int from) {
		int wanted = countColumn();
		if (wanted <= column || !isSingle()) {
			return -1;
		}
		return cell(stream, from, wanted);
	}

	/** How far ahead the count is in a column of this row; -1 if none is. */
	private int cell(TokenStream stream, int from, int wanted) {
		int at = from;
		for (int passed = column; at < TokenStream.LOOK_AHEAD; at++) {
			TokenKind kind = stream.kind(at);
			if (kind == TokenKind.NEWLINE || kind == TokenKind.END) {
				return -1;
			}
			if (parts(stream.at(at))) {
				passed++;
			} else if (passed == wanted && (kind == TokenKind.PLUS || kind == TokenKind.OPEN)) {
				return -1;
			} else if (passed == wanted && kind == TokenKind.DIGITS) {
				return stream.kind(stream.skipSpace(at + 1)) == TokenKind.DIGITS ? -1 : at;
			}
		}
		return -1;
	}

	/** Whether the column at the position has the first or the last numbers of ranges, and another one the others. */
	public boolean isOfEnds() {
		return (role(column) == Role.FIRST || role(column) == Role.LAST) && roles.contains(Role.FIRST)
				&& roles.contains(Role.LAST);
	}

	/** How many numbers the row says that it has, 0 if it does not or a bill says so of something else. */
	public long countSaid(TokenStream stream) {
		int wanted = billed ? -1 : roles.indexOf(Role.COUNT);
		int at = wanted > column ? cell(stream, 0, wanted) : -1;
		return wanted >= 0 && wanted < column ? counted : at < 0 ? 0 : stream.at(at).value();
	}

	/** Returns whether the table has headings. */
	public boolean hasHeadings() {
		return !roles.isEmpty();
	}

	/** Whether the column at the position has the first numbers of blocks. */
	public boolean isOfBlocks() {
		return roles.contains(Role.FIRST);
	}

	private Role role(int index) {
		return index < roles.size() ? roles.get(index) : Role.UNKNOWN;
	}

	private boolean isRow(TokenStream stream) {
		boolean gaps = false;
		for (int at = 0; at < TokenStream.LOOK_AHEAD; at++) {
			switch (stream.kind(at)) {
			case TAB:
				return true;
			case SPACE:
				gaps |= at > 0 && isWide(stream.at(at));
				break;
			case NEWLINE, END:
				wide = gaps && (roles.isEmpty() || wide);
				return wide;
			default:
				break;
			}
		}
		wide = false;
		return false;
	}

	private List<Role> headings(TokenStream stream) {
		List<Role> headings = new ArrayList<>();
		boolean money = false;
		boolean papers = false;
		var cell = new HeadingCell();
		for (int at = 0; at < TokenStream.LOOK_AHEAD; at++) {
			TokenKind kind = stream.kind(at);
			boolean ends = kind == TokenKind.NEWLINE || kind == TokenKind.END;
			if (kind == TokenKind.DIGITS || cell.words() > MAX_WORDS) {
				return List.of();
			}
			if (ends || parts(stream.at(at))) {
				Role role = cell.role();
				headings.add(role);
				papers |= role == Role.OTHER && cell.isNumbered();
				if (role == Role.PORT) {
					answers.begin(cell.place(stream), cell.isAsked());
				} else if (role == Role.RELATED) {
					related = cell.place(stream);
				}
				cell = new HeadingCell();
			} else {
				cell.add(stream, at);
				money |= SignalWords.BILL_HEADINGS.contains(stream.word(at));
			}
			if (ends) {
				headings.replaceAll(role -> role == Role.BLOCK ? ofBlocks(headings) : role);
				boolean table = isTableOfNumbers(headings) || papers && headings.size() > 2;
				billed = table ? money : billed;
				return table ? headings : List.of();
			}
		}
		return List.of();
	}

	private static Role ofBlocks(List<Role> headings) {
		boolean numbers = headings.contains(Role.PHONE) || headings.contains(Role.FIRST);
		boolean counts = headings.contains(Role.COUNT) || headings.contains(Role.LAST);
		return numbers ? counts ? Role.UNKNOWN : Role.COUNT : counts ? Role.PHONE : Role.UNKNOWN;
	}

	/** Or it is a sentence with a comma in it. */
	private static boolean isTableOfNumbers(List<Role> headings) {
		return headings.contains(Role.PHONE) || headings.contains(Role.PORT) && headings.size() > 1
				|| headings.contains(Role.FIRST) && (headings.contains(Role.LAST) || headings.contains(Role.COUNT));
	}
}
