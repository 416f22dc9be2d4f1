package org.portwright.numbering.internal.tokens;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A line whose phrase about numbers the next one goes on with, by the words and signs at its end. */
@SuppressWarnings("nls")
final class OpenLine {

	/** A number in the next line belongs to them. */
	private static final Set<String> ENDINGS = Set.of("between", "x", "×", "&", "prefix", "+44", "+44)",
			"and including", "up to", "to and", "number of", "range of", "block of", "of which", "which is",
			"which being", "first",
			"first is", "first being", "last", "last is", "last being", "starting", "starting at", "starting with",
			"beginning", "beginning at", "beginning with", "apart", "apart from", "the exception", "the", "in",
			"first number", "last number", "lowest number", "highest number");
	/** Behind a number: one more belongs to it. */
	private static final Set<String> JOINTS = Set.of("and", "to", "till", "until", "thru", "through", "up to");
	private static final String JOINT_SIGNS = "-/&.\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2192\u2026";
	/** Before {@code number} or {@code DDIs} and a number. */
	private static final Set<String> BEFORE_NUMBER = Set.of("lowest", "highest", "first", "last", "starting");
	private static final String NUMBER_OF = "number of";
	/** Before {@code from} or {@code first} and a number. */
	private static final List<String> COUNTED = List.of("consecutive", "consecutive numbers", "consecutive ddis",
			"ddis,", "sequence", "sequence,", "apart", "-number");
	private static final List<String> TIMES = List.of(" x", " x ddi", " x ddis");
	/** Before the last digits of a number. */
	private static final Set<String> DENIALS = Set.of("not", "but", "except", "excluding", "without", "minus");
	/** Before a code for an area. */
	private static final Set<String> CODES = Set.of("prefix");
	/** The last word of each, for most lines end with another one. */
	private static final Set<String> LAST_WORDS = Stream.of(ENDINGS, JOINTS, CODES).flatMap(Set::stream)
			.map(words -> words.substring(words.lastIndexOf(' ') + 1)).collect(Collectors.toUnmodifiableSet());
	/** Before the words at the end of a line. */
	private static final String BEFORE_WORDS = " \t(,/";
	private static final int LONGEST = 24;
	private static final int MOST_SIGNS = 2;
	private static final int MAX_COUNT = 4;
	private static final int LONGEST_LABEL = 40;

	private OpenLine() {
	}

	/** Returns whether the words or the sign at the end of a line need the number in the next one. */
	static boolean isOpen(String before) {
		int digits = beginOfDigits(before);
		return beginOf(before, ENDINGS) >= 0 || isJoined(before) || before.startsWith("0", digits)
				&& beginOf(before.substring(0, digits).stripTrailing(), CODES) >= 0;
	}

	/** Returns whether a line ends with a word for <i>not</i>. */
	static boolean isDenied(String before) {
		return DENIALS.contains(lastWord(before));
	}

	/** Returns whether a word for numbers and one of them may follow. */
	static boolean isBeforeNumber(String line) {
		return BEFORE_NUMBER.contains(lastWord(line)) || endsWith(line, NUMBER_OF);
	}

	/** Returns whether a line ends with how many numbers there are: the first of them may follow. */
	static boolean isCounted(String before) {
		return endsWith(before, COUNTED) || TIMES.stream()
				.anyMatch(times -> endsWith(before, times) && isDigit(before, before.length() - times.length() - 1));
	}

	/** Returns whether a line is a label and a count behind it: that ends the line. */
	static boolean isLabelledCount(String line) {
		int count = beginOfDigits(line);
		String label = line.substring(0, count).stripTrailing();
		int colon = label.length() - 1;
		return count < line.length() && line.length() - count <= MAX_COUNT && colon > 0 && colon <= LONGEST_LABEL
				&& (label.charAt(colon) == ':' || label.charAt(colon) == '=') && label.lastIndexOf(':', colon - 1) < 0;
	}

	/** Whether a line ends with a number and what joins it to one more. */
	private static boolean isJoined(String before) {
		int end = before.length() - (before.endsWith(">") ? 1 : 0);
		for (int i = 0; i < MOST_SIGNS && end > 0 && JOINT_SIGNS.indexOf(before.charAt(end - 1)) >= 0; i++) {
			end--;
		}
		end = end < before.length() ? end : Math.max(0, beginOf(before, JOINTS));
		String number = before.substring(0, end).stripTrailing();
		return isDigit(number, number.length() - (number.endsWith(")") ? 2 : 1));
	}

	/** Where words begin that end a line; -1 if it ends with others. */
	private static int beginOf(String line, Set<String> words) {
		int start = beginOfWord(line, line.length());
		String last = line.substring(start).toLowerCase(Locale.ROOT);
		if (!LAST_WORDS.contains(last)) {
			return -1;
		}
		if (words.contains(last)) {
			return start;
		}
		int before = beginOfWord(line, start - 1);
		return words.contains(line.substring(before).toLowerCase(Locale.ROOT)) ? before : -1;
	}

	private static int beginOfWord(String line, int end) {
		int begin = Math.max(0, end);
		while (begin > 0 && end - begin < LONGEST && BEFORE_WORDS.indexOf(line.charAt(begin - 1)) < 0) {
			begin--;
		}
		return begin;
	}

	private static String lastWord(String line) {
		int begin = line.length();
		while (begin > 0 && Character.isLetter(line.charAt(begin - 1))) {
			begin--;
		}
		return line.substring(begin).toLowerCase(Locale.ROOT);
	}

	/** Returns whether a line ends with one of some words. */
	static boolean endsWith(String line, List<String> words) {
		return words.stream().anyMatch(end -> endsWith(line, end));
	}

	private static boolean endsWith(String line, String words) {
		return line.regionMatches(true, line.length() - words.length(), words, 0, words.length());
	}

	private static int beginOfDigits(String line) {
		int begin = line.length();
		while (isDigit(line, begin - 1)) {
			begin--;
		}
		return begin;
	}

	private static boolean isDigit(String line, int at) {
		return at >= 0 && at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9';
	}
}
