package org.portwright.numbering.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.portwright.numbering.Place;
import org.portwright.numbering.Reason;

/**
 * Digits of which no reader could say what they are, and that stand beside a number with nothing but signs and words of
 * ranges, lists and counts between: they may be the end of a number or say how many there are, so each is named.
 */
@SuppressWarnings("nls")
final class UnreadDigits {

	/** Words of ranges, lists and counts. */
	private static final Set<String> JOINTS = Set.of("to", "till", "til", "until", "thru", "through", "upto", "up",
			"and", "or", "plus", "also", "with", "number", "numbers", "nos", "ddi", "ddis", "block", "range", "x", "of",
			"the", "first", "last", "from", "starting", "beginning", "start", "end", "ending", "ends", "at", "more",
			"further", "another", "consecutive", "sequential", "contiguous", "in", "sequence", "including", "inclusive",
			"incl", "next", "following", "followed", "by", "but", "not", "except", "excluding", "without", "minus",
			"apart", "keep", "all", "only", "which", "we", "qty", "quantity", "count", "size", "length", "between",
			"down", "onwards", "on", "dozen", "is", "are", "being");
	/** Words of counts that may stand behind one. */
	private static final Set<String> COUNTED = Set.of("number", "numbers", "nos", "ddi", "ddis", "x", "of");
	/** Before the lines of a mail that is answered. */
	private static final char QUOTED = '>';
	private static final String COUNT = "count";
	private static final String IN = "in";
	/** A single digit numbers a row or a page; more are no end of a number and no count. */
	private static final int FEWEST = 2;
	private static final int MOST = 7;
	private static final int YEAR_DIGITS = 4;
	private static final int FIRST_YEAR = 1990;
	private static final int LAST_YEAR = 2039;

	/** Digits, and the numbers before them: their count, 0 where none stand there. */
	private record Unread(Place place, long before) {

		boolean isCount(long numbers) {
			return Long.toString(numbers).equals(place.text());
		}
	}

	private final TokenStream stream;
	private final Context context;
	private final Findings findings;
	private final List<Unread> waiting = new ArrayList<>();
	private Token begin = new Token(TokenKind.NEWLINE, 0, 0, 0, 0);
	private String beginWord = "";
	private boolean blankLine;
	private int said;
	/** Whether a number stands before with nothing but joints between. */
	private boolean joined;
	/** The word directly before. */
	private String word = "";

	UnreadDigits(TokenStream stream, Context context, Findings findings) {
		this.stream = stream;
		this.context = context;
		this.findings = findings;
	}

	/** A step of the reader begins. */
	void begin() {
		begin = stream.at(0);
		beginWord = begin.is(TokenKind.WORD) ? stream.word(0) : "";
		said = findings.said();
		blankLine = begin.is(TokenKind.NEWLINE) && Withdrawal.isBlankLine(stream, 0);
	}

	/**
	 * A step of the reader ends.
	 *
	 * @param shape whether it passed over what has the shape of something else
	 */
	void end(boolean shape) {
		if (findings.said() > said) {
			refuse(true);
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
		refuse(false);
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
			if (!JOINTS.contains(word)) {
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
			if (stream.kind(0) != TokenKind.NEWLINE) {
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

	private void digits() {
		var place = new Place(stream.text().substring(begin.start(), stream.previous().end()), begin.start());
		if (isOther(place)) {
			part();
		} else {
			waiting.add(new Unread(place, joined ? latest() : 0));
		}
		word = "";
	}

	/** Whether the digits are rather something else: of the words beside them, the row of a table, a page. */
	private boolean isOther(Place place) {
		boolean zero = place.text().charAt(0) == '0';
		long digits = place.text().chars().filter(Character::isDigit).count();
		return !word.isEmpty() && !JOINTS.contains(word) || isYear() || digits < FEWEST && !isCounted() || digits > MOST
				|| context.isTable() || context.isIdentifier() || context.isLabelled(false, zero)
				|| !zero && isOfWordBehind();
	}

	private boolean isYear() {
		return IN.equals(word) && begin.count() == YEAR_DIGITS && begin.value() >= FIRST_YEAR
				&& begin.value() <= LAST_YEAR;
	}

	/** {@code x 4}, {@code 3 DDIs}, also with the noun in the next line. */
	private boolean isCounted() {
		int at = stream.skipSpace(0);
		int noun = stream.kind(at) == TokenKind.NEWLINE ? Incomplete.behindLine(stream, at) : at;
		return SignalWords.TIMES.contains(word) || SignalWords.QUANTITY.contains(word)
				|| noun >= 0 && SignalWords.NUMBERS.contains(stream.word(noun));
	}

	/** {@code 25 High Street}, {@code 24/7}, {@code 24 hours}. */
	private boolean isOfWordBehind() {
		boolean cell = stream.kind(0) == TokenKind.COMMA && stream.kind(1) != TokenKind.SPACE;
		String behind = stream.word(stream.skipSpace(0));
		boolean counted = COUNTED.contains(behind) || JOINTS.contains(behind) && !SignalWords.UNITS.contains(behind);
		return !behind.isEmpty() && !counted || stream.kind(0) == TokenKind.SLASH || cell;
	}

	/** Names those that nothing explains. */
	private void refuse(boolean before) {
		if (waiting.isEmpty()) {
			return;
		}
		waiting.stream().filter(unread -> unread.before > 0 || before)
				.filter(unread -> !unread.isCount(unread.before) && !(before && unread.isCount(latest())))
				.forEach(unread -> findings.refuse(Reason.SUFFIX_AMBIGUOUS, unread.place));
		waiting.clear();
	}

	/** How many numbers were taken last; 1 where only refused ones stand there. */
	private long latest() {
		return findings.sightings().isEmpty() ? 1 : findings.sightings().getLast().range().count();
	}

	private void part() {
		refuse(false);
		joined = false;
	}
}
