package org.portwright.numbering.internal.tokens;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rest of a phrase about numbers at the beginning of a line, by its words: {@code consecutive numbers}. */
@SuppressWarnings("nls")
final class PhraseRest {

	/** At the beginning of a line: the phrase goes on. */
	private static final Set<String> BEGINNINGS = Set.of("consecutive", "sequence", "in sequence", "including",
			"inclusive", "included", "excluded", "stay", "stays", "remain", "remains", "starting", "beginning", "which",
			"of which", "is not", "last of", "first of", "the first", "the last", "more", "further", "following",
			"after it", "till", "until", "through", "thru", "up to", "plus", "also", "minus", "except", "excluding",
			"without", "but not", "apart from", "and the", "followed by");
	/** Behind a word for numbers at the beginning of a line, where no such sign is. */
	private static final Set<String> BEHIND_NUMBERS = Set.of("in", "including", "inclusive", "from", "first",
			"starting", "beginning", "the", "these", "following", "after", "for", "at");
	/** What the numbers are called that a count in the line before counts, and how the first of them follows. */
	private static final Set<String> NUMBERS = Set.of("numbers", "DDIs", "ddis");
	private static final Set<String> STARTS = Set.of("from", "first", "starting", "beginning", "in");
	private static final List<String> COUNTS = List.of("consecutive", "lowest", "highest", "first", "last", "-number",
			" ddis");
	/** Words that are alone in a line, and the ends of the line before behind which they are no heading. */
	private static final Map<String, List<String>> ALONE_BEHIND = Map.of("including", List.of(" to and"), "from",
			List.of("apart"), "numbers", COUNTS, "number", COUNTS, "block", COUNTS, "following", COUNTS);
	private static final String SIGNS_BEHIND_NUMBERS = ",).\t";
	private static final String BLANK = " ";
	private static final String COLON = ":";
	private static final String TO = " to";
	private static final String STARTING = " starting";
	private static final int MAX_COUNT = 4;

	private PhraseRest() {
	}

	/** Returns whether words at the beginning of a line go on with the phrase of the line before. */
	static boolean goOn(String before, String behind) {
		int end = endOfWord(behind, 0);
		String word = behind.substring(0, end);
		return isMissing(before, behind, end) || switch (word) {
		case "number" -> behind.startsWith(COLON, end) && before.endsWith("/last") || isOfNumber(before, behind, end);
		case "DDI", "DDIs", "ddis", "numbers" -> isOfNumber(before, behind, end)
				|| word.endsWith("s") && goOnBehindNumbers(behind, end) && !isAlone(behind, end);
		case "from", "first" -> OpenLine.isCounted(before) && isFirst(behind, end) || isPhrase(behind, end);
		case "block" -> OpenLine.isCounted(before) && behind.startsWith(STARTING, end)
				&& isFirst(behind, end + STARTING.length());
		case "to" -> isBeforeNumber(behind, end);
		case "with", "length" -> behind.startsWith(BLANK, end) && isDigit(behind, end + 1);
		case "count" -> {
			int equals = skipBlank(behind, end);
			yield behind.startsWith("=", equals) && isDigit(behind, skipBlank(behind, equals + 1));
		}
		case "x" -> {
			int count = skipBlank(behind, end);
			int behindCount = WrappedNumber.endOfDigits(behind, count);
			yield behindCount > count && behindCount - count <= MAX_COUNT && behind.charAt(count) != '0'
					&& behind.startsWith(BLANK, behindCount);
		}
		default -> (isBeginning(behind, end) || isPhrase(behind, end)) && !isAlone(behind, end);
		};
	}

	private static boolean isBeginning(String line, int end) {
		return BEGINNINGS.contains(line.substring(0, end)) && !line.startsWith(COLON, end);
	}

	/** Whether a phrase of two words begins a line. */
	private static boolean isPhrase(String line, int end) {
		return line.startsWith(BLANK, end) && isBeginning(line, endOfWord(line, end + 1));
	}

	/** Whether a word is all that its line has: then it is rather a heading. */
	private static boolean isAlone(String lines, int end) {
		int behind = lines.startsWith(TO, end) ? end + TO.length() : end;
		behind = lines.startsWith(COLON, behind) ? behind + 1 : behind;
		return !lines.startsWith("DDI") && isBlank(lines, behind);
	}

	private static boolean isOfNumber(String before, String behind, int end) {
		int number = behind.startsWith(COLON, end) ? end + 1 : end;
		return isBeforeNumber(behind, number) && OpenLine.isBeforeNumber(before);
	}

	private static boolean goOnBehindNumbers(String line, int end) {
		return isBlank(line, end) || SIGNS_BEHIND_NUMBERS.indexOf(line.charAt(end)) >= 0
				|| line.startsWith(" (", end) && !isNumber(line, end + 2)
				|| line.startsWith(BLANK, end)
						&& BEHIND_NUMBERS.contains(line.substring(end + 1, endOfWord(line, end + 1)));
	}

	private static boolean isNumber(String line, int at) {
		return line.startsWith("0", at) || line.startsWith("+", at);
	}

	/** Returns whether a line begins with what a count in the line before counts: {@code DDIs starting with …}. */
	static boolean isStart(String line) {
		int end = endOfWord(line, 0);
		int next = line.startsWith(",", end) ? end + 1 : end;
		return NUMBERS.contains(line.substring(0, end)) && line.startsWith(BLANK, next)
				&& STARTS.contains(line.substring(next + 1, endOfWord(line, next + 1)));
	}

	/** Whether a word that is alone in its line goes on with the last words of the line before. */
	private static boolean isMissing(String before, String behind, int end) {
		return isAlone(behind, end)
				&& OpenLine.endsWith(before, ALONE_BEHIND.getOrDefault(behind.substring(0, end), List.of()));
	}

	/** Whether the rest of a line is blank. */
	private static boolean isBlank(String lines, int from) {
		int newline = lines.indexOf('\n', from);
		return lines.substring(from, newline < 0 ? lines.length() : newline).isBlank();
	}

	/** Whether the words behind {@code first} or {@code from} give the first number. */
	private static boolean isFirst(String line, int end) {
		return isBeforeNumber(line, end) || line.startsWith(" at", end) || line.startsWith(" with", end);
	}

	private static boolean isBeforeNumber(String line, int end) {
		return line.startsWith(BLANK, end)
				&& (isDigit(line, end + 1) || line.startsWith("+", end + 1) || line.startsWith("(", end + 1));
	}

	private static int endOfWord(String line, int from) {
		int end = from;
		while (end < line.length() && Character.isLetter(line.charAt(end))) {
			end++;
		}
		return end;
	}

	private static int skipBlank(String line, int at) {
		return line.startsWith(BLANK, at) ? at + 1 : at;
	}

	private static boolean isDigit(String line, int at) {
		return at >= 0 && at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9';
	}
}
