package org.portwright.numbering.internal.tokens;

import java.util.List;
import java.util.regex.Pattern;

/** A number that the end of a line breaks: {@code 020 7946} and below it {@code 0300}. */
@SuppressWarnings("nls")
final class WrappedNumber {

	private static final int NATIONAL = 10;
	private static final int LAST_GROUP = 4;
	private static final int MIN_LAST = 3;
	private static final int MIN_CODE = 2;
	private static final int LONGEST = 24;
	private static final String UK = "44";
	private static final String UK_ZEROS = "0044";
	/** The beginning of a number, with one sign at most between two groups. */
	private static final Pattern BEGUN = Pattern
			.compile(
					"(?:\\+ ?)?\\d+(?:\\) ?\\(?0?\\)? ?\\d+| ?\\(0\\) ?\\d*|/\\d{3,}|[\\s\\u00a0\\u2009\\u202f.-]\\d+)*\\)?");
	/** Local numbers, each in its line, below their code. */
	private static final Pattern LOCAL_LINES = Pattern.compile("[\\d -]+\\n[\\d -]+(?:\\n[^\\n]*)*");
	/** Between the first and the last number of a range. */
	private static final List<String> RANGE_SIGNS = List.of("-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014",
			"\u2015", "\u2212", "\u2026", "\u2192", ">", "..", " to", " till", " until", " thru", " through",
			" including");

	private WrappedNumber() {
	}

	/**
	 * Returns whether the last digits of a number end a line and a whole number begins the next one: lists have one in
	 * each line.
	 */
	static boolean isListed(String text, int end, int next) {
		char first = text.charAt(next);
		return (first == '0' || first == '+' || first == '(') && end >= MIN_LAST
				&& endOfDigits(text, end - MIN_LAST) == end && isWhole(text, next);
	}

	/** Whether all digits of a number are there with nothing but blanks and brackets between. */
	private static boolean isWhole(String text, int from) {
		int digits = 0;
		for (int at = from; at < text.length() && at - from < LONGEST && digits < NATIONAL; at++) {
			char c = text.charAt(at);
			boolean opens = c == '+' && at == from || c == '(' && (at == from || text.charAt(from) == '+');
			if (c >= '0' && c <= '9') {
				digits++;
			} else if (c != ' ' && c != ')' && !opens) {
				return false;
			}
		}
		return digits == NATIONAL;
	}

	/** Returns whether the line before ends inside a number of which the next one begins with exactly the rest. */
	static boolean isBroken(String before, String behind) {
		return isBegun(before, behind) || isEndOfRange(before, behind);
	}

	/** Returns whether a line begins with the last digits of a number, and nothing else with digits. */
	static boolean isEnding(String line) {
		int end = endOfDigits(line, 0);
		if (end < MIN_LAST || end > LAST_GROUP) {
			return false;
		}
		return end == line.length() || "/:. -".indexOf(line.charAt(end)) < 0 || endOfDigits(line, end + 1) <= end + 1;
	}

	/** Returns whether an account or the like is broken: two groups of four digits between words. */
	static boolean isOther(String before, String behind) {
		int digits = before.length() - LAST_GROUP;
		return digits > 1 && endOfDigits(before, digits) == before.length() && before.charAt(digits) != '0'
				&& before.charAt(digits - 1) == ' ' && Character.isLetter(before.charAt(digits - 2))
				&& endOfDigits(behind, 0) == LAST_GROUP && behind.length() > LAST_GROUP + 1
				&& behind.charAt(LAST_GROUP) == ' ' && Character.isLowerCase(behind.charAt(LAST_GROUP + 1));
	}

	private static boolean isBegun(String before, String behind) {
		boolean found = false;
		boolean apart = false;
		int closed = 0;
		for (int start = before.length() - 1; start >= 0 && before.length() - start <= LONGEST; start--) {
			char c = before.charAt(start);
			if (Character.isLetter(c)) {
				break;
			}
			closed += c == ')' ? 1 : c == '(' ? -1 : 0;
			boolean own = closed <= (start > 0 && before.charAt(start - 1) == '(' ? 1 : 0);
			int digits = own && (c == '0' || c == '+') && isFree(before, start) ? national(before, start) : -1;
			boolean rest = digits >= 0 && digits < NATIONAL - MIN_CODE && completes(behind, NATIONAL - digits);
			// The last number of a range begins anew.
			boolean whole = found && (digits == NATIONAL || digits > NATIONAL && !apart);
			if ((rest || whole) && BEGUN.matcher(before).region(start, before.length()).matches()) {
				if (whole) {
					return false;
				}
				found = true;
				apart |= start > 0 && (before.charAt(start - 1) == '-' || before.charAt(start - 1) == '/');
			}
		}
		return found && !(before.endsWith(")") && LOCAL_LINES.matcher(behind).matches());
	}

	private static boolean isFree(String line, int start) {
		return start == 0 || !Character.isLetterOrDigit(line.charAt(start - 1)) && line.charAt(start - 1) != '+';
	}

	/** How many digits of a number are there behind country code and leading 0; -1 if none begins there. */
	private static int national(String line, int start) {
		var number = new StringBuilder(LONGEST);
		for (int at = start; at < line.length(); at++) {
			if (endOfDigits(line, at) > at) {
				number.append(line.charAt(at));
			}
		}
		String digits = number.toString();
		boolean plus = line.charAt(start) == '+';
		// 0043/0044/0045 are ends.
		boolean end = !plus && start > 0 && line.charAt(start - 1) == '/' && line.startsWith("/", start + LAST_GROUP);
		if (!end && digits.startsWith(plus ? UK : UK_ZEROS)) {
			int code = plus ? UK.length() : UK_ZEROS.length();
			return digits.length() - code - (digits.startsWith("0", code) ? 1 : 0);
		}
		boolean code = digits.length() > MIN_CODE && digits.charAt(1) != '0' && !areCodes(line, start);
		return code && !plus ? digits.length() - 1 : -1;
	}

	/** Two codes are no number: {@code 0161/0113}. */
	private static boolean areCodes(String line, int start) {
		int sign = start + LAST_GROUP;
		int end = line.length() - (line.endsWith(")") ? 1 : 0);
		return end == sign + 1 + LAST_GROUP && endOfDigits(line, start) == sign
				&& "-/ ".indexOf(line.charAt(sign)) >= 0 && line.charAt(sign + 1) == '0'
				&& endOfDigits(line, sign + 1) == end;
	}

	/** Whether a range to a whole number ends with the line up to the last group of that one. */
	private static boolean isEndOfRange(String before, String behind) {
		int start = before.length();
		while (start > 0 && endOfDigits(before, start - 1) == before.length()) {
			start--;
		}
		String group = before.substring(start);
		if (group.length() < MIN_LAST || group.length() > LAST_GROUP || !isEnding(behind)) {
			return false;
		}
		String range = before.substring(0, start).stripTrailing();
		int at = range.lastIndexOf(group);
		while (at > 0 && Character.isDigit(range.charAt(at - 1))) {
			at = range.lastIndexOf(group, at - 1);
		}
		int last = at + group.length();
		return at > 0 && RANGE_SIGNS.stream().anyMatch(range::endsWith) && !Character.isDigit(range.charAt(at - 1))
				&& endOfDigits(range, last) - last + endOfDigits(range, last + 1) - last - 1 >= MIN_LAST;
	}

	/**
	 * Returns whether a line is a range of two ends and nothing else, and the next one goes on upwards:
	 * {@code 954 - 960} and {@code 964}.
	 */
	static boolean isRangeOfEnds(String line, String behind) {
		int first = endOfDigits(line, 0);
		int last = line.length() - first;
		return first >= MIN_LAST && first <= LAST_GROUP && last > first && endOfDigits(line, last) == line.length()
				&& behind.substring(0, endOfDigits(behind, 0)).compareTo(line.substring(last)) > 0
				&& line.substring(first, last).chars().noneMatch(Character::isDigit)
				&& RANGE_SIGNS.stream().anyMatch(line.substring(first, last).stripTrailing()::endsWith);
	}

	private static boolean completes(String behind, int missing) {
		// Behind the code of the country a zero stands between brackets of its own; (0115) begins another number.
		int at = behind.startsWith("(0)") ? 3 : 0;
		boolean zero = missing > LAST_GROUP && behind.charAt(0) == '0';
		int found = 0;
		while (!zero && found < missing) {
			int length = endOfPlaces(behind, at) - at;
			found += length;
			at += length;
			boolean close = behind.startsWith(")", at);
			boolean goesOn = endOfDigits(behind, at + 1) > at + 1;
			if (length == 0 || found < missing && !goesOn && !close) {
				return false;
			}
			if (found < missing) {
				at += close ? 1 : 0;
				at += endOfDigits(behind, at) == at ? 1 : 0;
			}
		}
		return found == missing && endOfDigits(behind, at) <= at
				&& !(behind.startsWith(" ", at) && endOfDigits(behind, at + 1) > at + 2);
	}

	/** Places that are left open are part of the number: {@code 9604xx}. */
	private static int endOfPlaces(String line, int from) {
		int digits = endOfDigits(line, from);
		int at = digits;
		while (at > from && at < line.length() && (line.charAt(at) == 'x' || line.charAt(at) == 'X')) {
			at++;
		}
		return at > digits + 1 ? at : digits;
	}

	/** Returns where the digits end that a line has from an offset on. */
	static int endOfDigits(String line, int from) {
		int at = from;
		while (at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9') {
			at++;
		}
		return at;
	}
}
