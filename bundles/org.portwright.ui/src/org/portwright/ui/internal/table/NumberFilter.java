package org.portwright.ui.internal.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.portwright.numbering.NumberRange;

/**
 * What is looked for: a part of a number in any spelling, or words that all stand somewhere in the row.
 *
 * @param digits the digits that are looked for, as the plan at home or abroad writes them; empty for words
 * @param words  what is looked for otherwise, in lower case
 */
@SuppressWarnings("nls")
record NumberFilter(String digits, List<String> words) {

	/** Lets everything through. */
	static final NumberFilter ALL = new NumberFilter("", List.of());

	private static final Pattern NUMBER = Pattern
			.compile("[+(]?[\\d\\s()./\\u2010-\\u2015-]*\\d[\\d\\s()./\\u2010-\\u2015-]*");
	private static final Pattern NO_DIGITS = Pattern.compile("\\D+");
	private static final Pattern SPACE = Pattern.compile("\\s+");
	private static final String HOME = "44";
	private static final int MAX_DIGITS = 15;

	/** Copies the list. */
	NumberFilter {
		words = List.copyOf(words);
	}

	/** Reads what was typed into the filter field. */
	static NumberFilter of(String typed) {
		String text = typed.strip();
		if (text.isEmpty()) {
			return ALL;
		}
		if (NUMBER.matcher(text).matches()) {
			// +44 (0)20 … and 0044 20 … are the same as +44 20 …
			String digits = NO_DIGITS.matcher(text.replace("(0)", "")).replaceAll("");
			return new NumberFilter(digits.startsWith("00") ? digits.substring(2) : digits, List.of());
		}
		return new NumberFilter("", Stream.of(SPACE.split(text.toLowerCase(Locale.ROOT))).toList());
	}

	boolean isEmpty() {
		return digits.isEmpty() && words.isEmpty();
	}

	/** Whether a word that is looked for stands in a text. */
	static boolean contains(String text, String word) {
		int last = text.length() - word.length();
		for (int i = 0; i <= last; i++) {
			if (text.regionMatches(true, i, word, 0, word.length())) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether the digits that are looked for are in a number of a range: in an end, at the start or at the end of any
	 * of its numbers.
	 */
	boolean matches(Optional<NumberRange> range, String asTyped) {
		if (range.isEmpty()) {
			return asTyped.contains(digits);
		}
		long first = range.get().first();
		long last = range.get().last();
		String text = Long.toString(first);
		if (matches(text) || first != last && (matches(Long.toString(last)) || holdsStart(text.length(), first, last)
				|| holdsEnd(text.length(), first, last))) {
			return true;
		}
		return false;
	}

	private boolean matches(String number) {
		return number.contains(digits) || number.startsWith(HOME) && digits.startsWith("0")
				&& number.startsWith(digits.substring(1), HOME.length());
	}

	private boolean holdsStart(int length, long first, long last) {
		String start = digits.startsWith("0") ? HOME + digits.substring(1) : digits;
		if (start.length() > length || start.length() > MAX_DIGITS) {
			return false;
		}
		long scale = power(length - start.length());
		long from = Long.parseLong(start) * scale;
		return from <= last && first < from + scale;
	}

	private boolean holdsEnd(int length, long first, long last) {
		if (digits.length() >= length) {
			return false;
		}
		long scale = power(digits.length());
		long candidate = first - first % scale + Long.parseLong(digits);
		return (candidate < first ? candidate + scale : candidate) <= last;
	}

	private static long power(int exponent) {
		long power = 1;
		for (int i = 0; i < exponent; i++) {
			power *= 10;
		}
		return power;
	}
}
