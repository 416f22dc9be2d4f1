package org.portwright.numbering.internal.text;

import java.util.Set;

import org.portwright.numbering.Place;
import org.portwright.numbering.Reason;
import org.portwright.numbering.internal.context.Context;
import org.portwright.numbering.internal.findings.Findings;
import org.portwright.numbering.internal.findings.SaidCounts;
import org.portwright.numbering.internal.tokens.SignalWords;
import org.portwright.numbering.internal.tokens.Token;
import org.portwright.numbering.internal.tokens.TokenKind;
import org.portwright.numbering.internal.tokens.TokenStream;

/**
 * Digits of which no reader could say what they are, and that stand beside a number with nothing but signs and words of
 * ranges, lists and counts between: they may be the end of a number or say how many there are, so each is named.
 */
@SuppressWarnings("nls")
final class UnreadDigits {

	/** Words of counts that may stand behind one. */
	private static final Set<String> COUNTED = Set.of("number", "numbers", "nos", "ddi", "ddis", "x", "of");
	/** Before the lines of a mail that is answered. */
	private static final char QUOTED = '>';
	/** Around digits, and no part of them. */
	private static final String SIGNS = "+([{)]} ";
	private static final String COUNT = "count";
	private static final String IN = "in";
	/** A single digit numbers a row or a page; more are no end of a number and no count. */
	private static final int FEWEST = 2;
	private static final int MOST = 7;
	private static final int YEAR_DIGITS = 4;
	private static final int FIRST_YEAR = 1990;
	private static final int LAST_YEAR = 2039;

	private final TokenStream stream;
	private final Context context;
	private final Findings findings;
	private final SaidCounts counts;
	private Token begin = new Token(TokenKind.NEWLINE, 0, 0, 0, 0);
	private String beginWord = "";
	private boolean blankLine;
	private int said;
	private long taken;
	private long back;
	/** Whether a number stands before with nothing but joints between. */
	private boolean joined;
	/** The word directly before. */
	private String word = "";

	UnreadDigits(TokenStream stream, Context context, Findings findings) {
		this.stream = stream;
		this.context = context;
		this.findings = findings;
		counts = new SaidCounts(findings);
	}

	/** A step of the reader begins. */
	void begin() {
		begin = stream.at(0);
		beginWord = begin.is(TokenKind.WORD) ? stream.word(0) : "";
		said = findings.said();
		taken = findings.taken();
		back = findings.back();
		blankLine = begin.is(TokenKind.NEWLINE) && stream.isBlankLine(0);
	}

	/**
	 * A step of the reader ends.
	 *
	 * @param shape whether it passed over what has the shape of something else
	 */
	void end(boolean shape) {
		if (findings.said() > said) {
			counts.compare(taken, back);
			joined = true;
			word = "";
		} else if (shape) {
			part();
			word = "";
		} else {
			pass();
		}
	}

	/** The text ends. */
	void finish() {
		counts.end();
	}

	private void pass() {
		switch (begin.kind()) {
		case DIGITS -> digits();
		case OPEN, PLUS -> {
			if (stream.previous() != begin) {
				digits();
			}
		}
		case WORD -> {
			word = beginWord;
			if (!SignalWords.JOINTS.contains(word)) {
				part();
			}
		}
		case NEWLINE -> {
			if (blankLine) {
				part();
			}
			word = "";
		}
		case TAB -> {
			if (stream.kind(0) != TokenKind.NEWLINE && !isLastCell()) {
				part();
			}
		}
		case SEMICOLON -> {
			if (stream.kind(0) != TokenKind.SPACE) {
				part();
			}
		}
		case OTHER -> {
			if (stream.text().charAt(begin.start()) != QUOTED) {
				part();
			}
		}
		case PIPE, HASH, CURRENCY -> part();
		case COLON -> word = SignalWords.QUANTITY.contains(word) || SignalWords.NUMBERS.contains(word) ? COUNT : "";
		default -> {
			// signs and blanks of ranges and lists
		}
		}
	}

	/** Digits, and the row of a table without headings ends behind them. */
	private boolean isLastCell() {
		return stream.kind(0) == TokenKind.DIGITS && (stream.kind(1) == TokenKind.NEWLINE
				|| stream.kind(1) == TokenKind.END);
	}

	private void digits() {
		Place place = place();
		boolean counted = isCounted();
		if (isOther(place, counted || SignalWords.TIMES.contains(word))) {
			part();
		} else {
			counts.add(place, value(place), counted ? Reason.COUNT_UNFIT : Reason.SUFFIX_AMBIGUOUS, joined);
		}
		word = "";
	}

	/** The digits, without brackets around them, and with the places that stand open behind them. */
	private Place place() {
		int start = begin.start();
		int end = stream.previous().end();
		while (SIGNS.indexOf(stream.text().charAt(start)) >= 0) {
			start++;
		}
		while (SIGNS.indexOf(stream.text().charAt(end - 1)) >= 0) {
			end--;
		}
		boolean open = end == stream.at(0).start() && SignalWords.TIMES.contains(stream.word(0));
		return new Place(stream.text().substring(start, open ? stream.at(0).end() : end), start);
	}

	private static long value(Place place) {
		long value = 0;
		for (int i = 0; i < place.text().length(); i++) {
			int digit = Character.digit(place.text().charAt(i), 10);
			value = digit < 0 ? value : value * 10 + digit;
		}
		return value;
	}

	/** Whether the digits are rather something else: of the words beside them, the row of a table, a page. */
	private boolean isOther(Place place, boolean counted) {
		boolean zero = place.text().charAt(0) == '0';
		long digits = place.text().chars().filter(Character::isDigit).count();
		return !word.isEmpty() && !SignalWords.JOINTS.contains(word) || isYear() || digits < FEWEST && !counted
				|| digits > MOST
				|| context.columns().hasHeadings() || context.isIdentifier() || context.isLabelled(false, zero)
				|| !zero && isOfWordBehind();
	}

	private boolean isYear() {
		return IN.equals(word) && begin.count() == YEAR_DIGITS && begin.value() >= FIRST_YEAR
				&& begin.value() <= LAST_YEAR;
	}

	/** {@code Qty 4}, {@code DDIs (4)}, {@code 3 DDIs}, {@code 4 x DDI}, also with the noun in the next line. */
	private boolean isCounted() {
		int at = stream.skipSpace(0);
		int behind = SignalWords.TIMES.contains(stream.word(at)) ? stream.skipSpace(at + 1) : at;
		int noun = stream.kind(behind) == TokenKind.NEWLINE ? stream.behindLine(behind) : behind;
		return SignalWords.QUANTITY.contains(word) || SignalWords.NUMBERS.contains(word) && begin.is(TokenKind.OPEN)
				|| noun >= 0 && SignalWords.NUMBERS.contains(stream.word(noun));
	}

	/** {@code 25 High Street}, {@code 24/7}, {@code 24 hours}. */
	private boolean isOfWordBehind() {
		boolean cell = stream.kind(0) == TokenKind.COMMA && stream.kind(1) != TokenKind.SPACE;
		String behind = stream.word(stream.skipSpace(0));
		boolean counted = COUNTED.contains(behind)
				|| SignalWords.JOINTS.contains(behind) && !SignalWords.UNITS.contains(behind);
		return !behind.isEmpty() && !counted || stream.kind(0) == TokenKind.SLASH || cell;
	}

	private void part() {
		counts.end();
		joined = false;
	}
}
