package org.portwright.numbering.internal.shapes;

import org.portwright.numbering.internal.tokens.SignalWords;
import org.portwright.numbering.internal.tokens.Token;
import org.portwright.numbering.internal.tokens.TokenKind;
import org.portwright.numbering.internal.tokens.TokenStream;

/**
 * Dates and times written in digits.
 */
public final class CalendarShapes {

	private static final int DAYS = 31;
	private static final int MONTHS = 12;
	private static final int HOURS = 24;
	private static final int MINUTES = 59;
	private static final int FIRST_YEAR = 1900;
	private static final int LAST_YEAR = 2199;
	private static final int YEAR_DIGITS = 4;
	private static final int PARTS = 5;
	/** Times of opening and closing are full hours or parts of them. */
	private static final int QUARTER = 5;

	private CalendarShapes() {
	}

	/**
	 * {@code 24/11/2026}, {@code 24.11.26}, {@code 2026-11-24}, {@code 24 11 2026}.
	 */
	public static int date(TokenStream stream, int at) {
		TokenKind separator = stream.kind(at + 1);
		boolean separates = separator == TokenKind.SLASH || separator == TokenKind.DASH || separator == TokenKind.DOT
				|| separator == TokenKind.SPACE;
		if (!separates || stream.kind(at + 3) != separator || stream.at(at + 1).count() != 1
				|| stream.at(at + 3).count() != 1) {
			return -1;
		}
		Token first = stream.at(at);
		Token second = stream.at(at + 2);
		Token third = stream.at(at + 4);
		boolean british = isPart(first, DAYS) && isPart(second, MONTHS) && isYear(third, separator == TokenKind.SPACE);
		boolean american = isPart(first, MONTHS) && isPart(second, DAYS) && isYear(third, true)
				&& separator == TokenKind.SLASH;
		boolean iso = isYear(first, true) && isPart(second, MONTHS) && isPart(third, DAYS);
		boolean goesOn = separator != TokenKind.SPACE && stream.kind(at + PARTS) == separator
				&& stream.kind(at + PARTS + 1) == TokenKind.DIGITS;
		return (british || american || iso) && !goesOn ? at + PARTS : -1;
	}

	/** {@code 01/11 - 30/11}: days of a month or of two, as bills have them. */
	static int period(TokenStream stream, int at) {
		if (!isDayOfMonth(stream, at)) {
			return -1;
		}
		int dash = stream.skipSpace(at + 3);
		int until = stream.skipSpace(dash + 1);
		boolean spaced = dash > at + 3 && stream.kind(dash) == TokenKind.DASH && until > dash + 1;
		return spaced && isDayOfMonth(stream, until)
				&& stream.kind(until + 3) != TokenKind.SLASH ? until + 3 : -1;
	}

	private static boolean isDayOfMonth(TokenStream stream, int at) {
		return isPart(stream.at(at), DAYS) && stream.at(at).count() == 2 && stream.kind(at + 1) == TokenKind.SLASH
				&& isPart(stream.at(at + 2), MONTHS) && stream.at(at + 2).count() == 2;
	}

	/**
	 * {@code 09.30 - 17.30}, {@code 9.30am}: with a dot only where something else shows that it is a time.
	 */
	static int dottedTime(TokenStream stream, int at) {
		if (!isDotted(stream, at)) {
			return -1;
		}
		int behind = stream.skipSpace(at + 3);
		if (SignalWords.HALVES_OF_DAY.contains(stream.word(behind))) {
			return behind + 1;
		}
		boolean to = stream.kind(behind) == TokenKind.DASH || SignalWords.TO.contains(stream.word(behind));
		int until = stream.skipSpace(behind + 1);
		return to && isDotted(stream, until) ? until + 3 : -1;
	}

	private static boolean isDotted(TokenStream stream, int at) {
		Token minutes = stream.at(at + 2);
		return isPart(stream.at(at), HOURS) && stream.kind(at + 1) == TokenKind.DOT && minutes.is(TokenKind.DIGITS)
				&& minutes.count() == 2 && minutes.value() <= MINUTES;
	}

	/**
	 * {@code 0900-1730 Mon-Fri}, {@code 0900 to 1730 hrs}: without a sign between hours and minutes only where a word
	 * shows that these are times.
	 */
	static int hours(TokenStream stream, int at) {
		return stream.at(stream.skipSpace(at + 1)).count() > 1 && isDashed(stream, at) ? -1 : hoursInAnyWay(stream, at);
	}

	/** {@code 0900--1730 Mon-Fri}: times as few would write them. */
	static int oddHours(TokenStream stream, int at) {
		return isDashed(stream, at) ? hoursInAnyWay(stream, at) : -1;
	}

	private static boolean isDashed(TokenStream stream, int at) {
		return stream.kind(stream.skipSpace(at + 1)) == TokenKind.DASH;
	}

	private static int hoursInAnyWay(TokenStream stream, int at) {
		int connector = stream.skipSpace(at + 1);
		int until = stream.skipSpace(connector + 1);
		boolean connects = stream.kind(connector) == TokenKind.DASH || SignalWords.TO.contains(stream.word(connector));
		if (!connects || !isQuarter(stream.at(at)) || !isQuarter(stream.at(until))) {
			return -1;
		}
		int behind = stream.skipSpace(until + 1);
		if (stream.kind(behind) == TokenKind.OPEN || stream.kind(behind) == TokenKind.COMMA) {
			behind = stream.skipSpace(behind + 1);
		}
		return SignalWords.TIMES_OF_DAY.contains(stream.word(behind)) ? until + 1 : -1;
	}

	/** Whether four digits may be a time at which something opens or closes. */
	public static boolean isQuarter(Token token) {
		return token.is(TokenKind.DIGITS) && token.count() == YEAR_DIGITS && token.value() / 100 <= HOURS
				&& token.value() % 100 <= MINUTES && token.value() % QUARTER == 0;
	}

	/**
	 * {@code 10:30}, {@code 10:30:00}.
	 */
	static int time(TokenStream stream, int at) {
		if (!isPart(stream.at(at), HOURS) && stream.at(at).value() != 0 || stream.at(at).count() > 2
				|| !isSixtieth(stream, at + 1)) {
			return -1;
		}
		return isSixtieth(stream, at + 3) ? at + PARTS : at + 3;
	}

	private static boolean isSixtieth(TokenStream stream, int colon) {
		Token digits = stream.at(colon + 1);
		return stream.kind(colon) == TokenKind.COLON && digits.is(TokenKind.DIGITS) && digits.count() == 2
				&& digits.value() <= MINUTES;
	}

	private static boolean isPart(Token token, int most) {
		return token.isDigits(2) && token.value() >= 1 && token.value() <= most;
	}

	private static boolean isYear(Token token, boolean inFull) {
		return token.is(TokenKind.DIGITS) && (token.count() == YEAR_DIGITS && token.value() >= FIRST_YEAR
				&& token.value() <= LAST_YEAR || !inFull && token.count() == 2);
	}
}
