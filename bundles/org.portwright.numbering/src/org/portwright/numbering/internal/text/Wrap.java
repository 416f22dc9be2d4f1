package org.portwright.numbering.internal.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The end of a line inside a phrase about numbers, as programs for mail make it: {@code 020 7946} and {@code 0300}
 * below it, {@code 10} and {@code consecutive numbers}, {@code (0105 is not} and {@code included)}. It is read as a
 * blank, so that no reader of a phrase has to know it.
 */
@SuppressWarnings("nls")
final class Wrap {

	private static final int NATIONAL = 10;
	private static final int LAST_GROUP = 4;
	private static final int MIN_CODE = 2;
	/** So far back and ahead a line is looked at. */
	private static final int REACH = 100;
	private static final int LONGEST_NUMBER = 24;

	/** At the end of a line: the phrase goes on. */
	private static final Pattern OPEN = Pattern
			.compile(
					"(?i).*(?:^|[\\s(,])(?:between|x|×|&|prefix|prefix 0\\d+|\\+44|\\(\\+44\\)|and including|up to\\sand|up to|number of|of which"
							+ "|(?:first|last)(?: of which)?(?: is| being)?|(?:starting|beginning)(?: at| with)?"
							+ "|apart|apart from|with the\\sexception|the|in)|.*\\d\\)? ?(?:[-/&\\u2010-\\u2015\\u2212\\u2192\\u2026]|->|-->|--|\\.\\.| and| to| till| until| thru"
							+ "| through| up to) ?",
					Pattern.DOTALL);
	/** At the beginning of the next line: the phrase goes on. */
	private static final Pattern GOES_ON = Pattern.compile("(?:consecutive|(?:numbers|[Dd][Dd][Ii]s)"
			+ "(?=,? (?:in|from|first|starting|beginning|the|following|after)|[,).]|\\s*(?:\\n|$)|\\t| \\(| for| at)"
			+ "|in sequence|sequence|including|inclusive|included|excluded|stays?|remains?|length \\d|count ?= ?\\d"
			+ "|starting|beginning|which|is not|last of|first of|the (?:first|last)|of which|x ?[1-9]\\d{0,3}(?= )|more|further"
			+ "|following|after it|till|until|through|thru|up to|to(?= [\\d+(])|plus|also|minus|except|excluding|without"
			+ "|but not|apart from|and the|followed by|with(?= \\d))(?![\\p{L}:])");
	/** At the beginning of the next line behind a count: the first number follows. */
	private static final Pattern FIRST = Pattern.compile("(?:from|first|block starting)(?= [\\d+(]| at| with)");
	private static final Pattern COUNTED = Pattern.compile(
			"(?i).*(?:consecutive(?: numbers| ddis)?|ddis,|sequence,?|\\d x|apart|-number|\\d x ddis?)",
			Pattern.DOTALL);
	/** The beginning of a number, with one sign at most between two groups. */
	private static final Pattern BEGUN = Pattern
			.compile(
					"\\(?(?:\\+ ?)?\\d+(?:\\) ?\\(?0?\\)? ?\\d+| ?\\(0\\) ?\\d*|[\\s\\u00a0\\u2009\\u202f./-]\\d+)*\\)?");
	private static final Pattern ALONE = Pattern.compile("(?!DDI)\\p{L}+(?: to)?:?\\s*(?:\\n.*)?", Pattern.DOTALL);
	/** At the end of a line: a word goes on with the next one. */
	private static final Pattern OPEN_WORD = Pattern.compile(
			"(?i).*\\b(?:number of|lowest|highest|first|last|starting)",
			Pattern.DOTALL);
	private static final Pattern NUMBER = Pattern.compile("(?:numbers?|DDIs?):? [\\d+(]");
	private static final Pattern NOT = Pattern.compile("(?i).*\\b(?:not|but|except|excluding|without|minus)",
			Pattern.DOTALL);
	/** A count behind its label ends its line. */
	private static final Pattern LABELLED = Pattern.compile("[^:]{1,40}[:=]\\s*\\d{1,4}");
	/** An account or the like that is wrapped. */
	private static final Pattern OTHER = Pattern.compile(".*\\p{L} [1-9]\\d{3}", Pattern.DOTALL);
	private static final Pattern SENTENCE = Pattern.compile("\\d{4} \\p{Ll}");
	/** The end of a range to a whole number up to its last group. */
	private static final Pattern END_OF_RANGE = Pattern
			.compile(
					"(?:[-\\u2010-\\u2015\\u2212\\u2026>]|\\.\\.|\\b(?:to|till|until|thru|through|including)\\b)\\s*(\\d{3,4})$");
	private static final Pattern MARKS = Pattern.compile("\\r?\\n[> ]*");
	private static final Pattern BULLET = Pattern.compile("\\(?\\d{1,2}[.)] ");
	private static final Pattern TWINS = Pattern.compile("0\\d{3}[-/ ]0\\d{3}");
	/** Local numbers, each in its line, below their code. */
	private static final Pattern LOCAL_LINES = Pattern.compile("[\\d -]+\\n[\\d -]+(?:\\n[^\\n]*)*");
	private static final Pattern LAST_DIGITS = Pattern.compile("(\\d{3,4})(?!\\d|[/:.]\\d|[ -]\\d)");

	private Wrap() {
	}

	/**
	 * Returns where the text goes on behind the end of a line that is a wrap, -1 if it is none.
	 *
	 * @param text       what is read, from its beginning to its end
	 * @param newline    where the line ends
	 * @param wrapBefore where the wrap before began, so that a line of several is looked at as one
	 */
	static int end(CharSequence text, int newline, int wrapBefore) {
		int next = behindMarks(text, newline);
		if (next < 0 || newline == 0 || !mayGoOn(text, newline, next)) {
			return -1;
		}
		String before = lineBefore(text, newline, wrapBefore);
		String behind = linesBehind(text, next);
		int line = behind.indexOf('\n');
		boolean row = isCell(before.replace(":\t", ": ")) || isRow(line < 0 ? behind : behind.substring(0, line))
				|| BULLET.matcher(behind).lookingAt();
		return !before.isEmpty() && !row && isWithin(before, behind) ? next : -1;
	}

	/** The first character of the next line that is no mark of a quotation; -1 if that line is empty. */
	private static int behindMarks(CharSequence text, int newline) {
		int at = newline;
		if (text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
			at++;
		}
		at++;
		while (at < text.length() && (text.charAt(at) == '>' || text.charAt(at) == ' ')) {
			at++;
		}
		return at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r' ? -1 : at;
	}

	/** Looks at two characters only, for most ends of lines are none. */
	private static boolean mayGoOn(CharSequence text, int newline, int next) {
		char first = text.charAt(next);
		char last = text.charAt(newline - 1) == ' ' && newline > 1 ? text.charAt(newline - 2)
				: text.charAt(newline - 1);
		boolean begins = first >= 'a' && first <= 'z' || first >= '0' && first <= '9' || first == '+' || first == '('
				|| first == 'D';
		boolean listed = Character.isDigit(last) && (first == '0' || first == '+') && isWhole(text, next);
		return begins && !listed && last != ':' && last != '.' && last != ';' && last != '\n' && last != '\r';
	}

	/** Whether a whole number begins there: lists have one in each line, and must be read fast. */
	private static boolean isWhole(CharSequence text, int from) {
		int digits = 0;
		for (int at = from; at < text.length() && at - from < LONGEST_NUMBER && digits < NATIONAL; at++) {
			char c = text.charAt(at);
			if (c >= '0' && c <= '9') {
				digits++;
			} else if (c != ' ' && c != '+') {
				return false;
			}
		}
		return digits == NATIONAL;
	}

	private static String lineBefore(CharSequence text, int newline, int wrapBefore) {
		int start = newline;
		while (start > 0 && newline - start < REACH
				&& (text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r'
						|| start - 1 >= wrapBefore && start <= wrapBefore + 2 && wrapBefore >= 0)) {
			start--;
		}
		String line = text.subSequence(start, newline).toString();
		return (line.indexOf('\n') < 0 ? line : MARKS.matcher(line).replaceAll(" ")).stripTrailing();
	}

	/** The next lines up to a blank one. */
	private static String linesBehind(CharSequence text, int next) {
		int end = Math.min(text.length(), next + REACH);
		String lines = text.subSequence(next, end).toString();
		if (lines.indexOf('>') >= 0 || lines.indexOf('\r') >= 0 || lines.indexOf("\n ") >= 0) {
			lines = MARKS.matcher(lines).replaceAll("\n");
		}
		int blank = lines.indexOf("\n\n");
		return blank < 0 ? lines : lines.substring(0, blank);
	}

	/** Whether a line is rather the row of a table. */
	private static boolean isCell(String line) {
		return line.indexOf('\t') >= 0 || line.indexOf('|') >= 0 || line.contains("   ");
	}

	/** A single tabulator may as well stand before a remark. */
	private static boolean isRow(String line) {
		return isCell(line.replaceFirst("\t", " "));
	}

	private static boolean isWithin(String before, String behind) {
		char first = behind.charAt(0);
		if (first >= 'a' && first <= 'z' || first == 'D') {
			if (LABELLED.matcher(before).matches()) {
				return false;
			}
			boolean word = GOES_ON.matcher(behind).lookingAt() && !ALONE.matcher(behind).matches()
					|| OPEN_WORD.matcher(before).matches() && NUMBER.matcher(behind).lookingAt()
					|| FIRST.matcher(behind).lookingAt() && COUNTED.matcher(before).matches();
			return word || isOpen(before, behind) || behind.startsWith("number:") && before.endsWith("/last");
		}
		return isNumber(before, behind) || isEndOfRange(before, behind) || isOpen(before, behind)
				|| OPEN.matcher(before).matches()
				|| NOT.matcher(before).matches() && LAST_DIGITS.matcher(behind).lookingAt()
				|| OTHER.matcher(before).matches() && SENTENCE.matcher(behind).lookingAt();
	}

	/** Whether a bracket is open that closes in the next line. */
	private static boolean isOpen(String before, String behind) {
		int open = before.lastIndexOf('(');
		int close = behind.indexOf(')');
		return open > before.lastIndexOf(')') && close >= 0
				&& (behind.indexOf('(') < 0 || behind.indexOf('(') > close);
	}

	private static boolean isEndOfRange(String before, String behind) {
		Matcher end = END_OF_RANGE.matcher(before);
		if (!end.find() || !LAST_DIGITS.matcher(behind).lookingAt()) {
			return false;
		}
		String group = end.group(1);
		int at = before.indexOf(group);
		int last = at + group.length();
		return at >= 0 && at < end.start() && at > 0 && !Character.isDigit(before.charAt(at - 1))
				&& digitsAt(before, last) + (last < before.length() ? digitsAt(before, last + 1) : 0) >= 3;
	}

	/** Whether the line ends with the beginning of a number and the next one begins with exactly the rest of it. */
	private static boolean isNumber(String before, String behind) {
		boolean found = false;
		if (before.endsWith(")") && LOCAL_LINES.matcher(behind).matches()) {
			return false;
		}
		for (int start = before.length() - 1; start >= 0 && before.length() - start <= LONGEST_NUMBER; start--) {
			char c = before.charAt(start);
			if (Character.isLetter(c)) {
				break;
			}
			boolean begins = (c == '0' || c == '+')
					&& (start == 0 || !Character.isLetterOrDigit(before.charAt(start - 1))
							&& before.charAt(start - 1) != '+');
			String begun = before.substring(start);
			int digits = begins && BEGUN.matcher(begun).matches() ? national(begun) : -1;
			if (digits == NATIONAL) {
				return false;
			}
			found |= digits >= 0 && digits < NATIONAL - MIN_CODE && completes(behind, NATIONAL - digits);
		}
		return found;
	}

	/** How many digits of a number stand there behind country code and leading 0; -1 if none begins there. */
	private static int national(String begun) {
		String digits = begun.replaceAll("[^\\d+]", "");
		if (digits.startsWith("+44") || digits.startsWith("0044")) {
			String rest = digits.substring(digits.indexOf("44") + 2);
			return rest.startsWith("0") ? rest.length() - 1 : rest.length();
		}
		boolean twins = TWINS.matcher(begun).matches();
		boolean code = !twins && digits.length() > MIN_CODE && digits.charAt(0) == '0' && digits.charAt(1) != '0';
		return code && digits.indexOf('+') < 0 ? digits.length() - 1 : -1;
	}

	private static boolean completes(String behind, int missing) {
		int at = behind.startsWith("(0)") ? 3 : behind.startsWith("(0") ? 2 : 0;
		boolean zero = missing > LAST_GROUP && behind.charAt(0) == '0';
		int found = 0;
		while (!zero && found < missing) {
			int length = digitsAt(behind, at);
			found += length;
			at += length;
			boolean goesOn = at + 1 < behind.length() && digitsAt(behind, at) == 0 && digitsAt(behind, at + 1) > 0;
			boolean close = at < behind.length() && behind.charAt(at) == ')';
			if (length == 0 || found < missing && !goesOn && !close) {
				return false;
			}
			at += close && found < missing ? 1 : 0;
			at += found < missing && at < behind.length() && !Character.isDigit(behind.charAt(at)) ? 1 : 0;
		}
		boolean goesOn = at + 1 < behind.length() && behind.charAt(at) == ' ' && digitsAt(behind, at + 1) > 1;
		return found == missing && digitsAt(behind, at) == 0 && !goesOn;
	}

	private static int digitsAt(String text, int from) {
		int at = from;
		while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
			at++;
		}
		return Math.max(0, at - from);
	}
}
