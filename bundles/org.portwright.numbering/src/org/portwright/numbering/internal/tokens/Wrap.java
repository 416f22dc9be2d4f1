package org.portwright.numbering.internal.tokens;

/**
 * The end of a line inside a phrase about numbers, as programs for mail make it: {@code 020 7946} and {@code 0300}
 * below it, {@code 10} and {@code consecutive numbers}, {@code (0105 is not} and {@code included)}. It is read as a
 * blank, so that no reader of a phrase has to know it.
 */
@SuppressWarnings("nls")
final class Wrap {

	/** So far back and ahead a line is looked at. */
	private static final int REACH = 100;
	private static final int MAX_BULLET = 2;
	private static final String WIDE_GAP = "   ";

	private Wrap() {
	}

	/**
	 * Returns where the text goes on behind the end of a line that is a wrap, -1 if it is none.
	 *
	 * @param text       what is read, from its beginning to its end
	 * @param newline    where the line ends
	 * @param wrapBefore where the wrap before began, so that a line of several is looked at as one
	 */
	static int end(String text, int newline, int wrapBefore) {
		int next = behindMarks(text, newline);
		if (next < 0 || newline == 0 || !mayGoOn(text, newline, next)) {
			return -1;
		}
		String before = lineBefore(text, newline, wrapBefore);
		String behind = linesBehind(text, next);
		boolean wrap = !before.isEmpty() && goesOn(before, behind) && !isRow(before, behind)
				&& !(wrapBefore >= 0 && WrappedNumber.isRangeOfEnds(lineBefore(text, newline, -1), behind));
		return wrap ? next : -1;
	}

	/** The first character of the next line that is no mark of a quotation; -1 if that line is empty. */
	private static int behindMarks(String text, int newline) {
		int at = text.startsWith("\r\n", newline) ? newline + 2 : newline + 1;
		at = skipMarks(text, at, text.length());
		return at == text.length() || isLineEnd(text.charAt(at)) ? -1 : at;
	}

	private static int skipMarks(String text, int from, int to) {
		int at = from;
		while (at < to && (text.charAt(at) == '>' || text.charAt(at) == ' ')) {
			at++;
		}
		return at;
	}

	private static boolean isLineEnd(char c) {
		return c == '\n' || c == '\r';
	}

	/** Looks at a few characters only, for most ends of lines are none. */
	private static boolean mayGoOn(String text, int newline, int next) {
		char first = text.charAt(next);
		int end = text.charAt(newline - 1) == ' ' && newline > 1 ? newline - 1 : newline;
		char last = text.charAt(end - 1);
		boolean begins = isWord(first) || first >= '0' && first <= '9' || first == '+' || first == '(';
		return begins && last != ':' && (last != '.' || end > 1 && text.charAt(end - 2) == '.') && last != ';'
				&& !isLineEnd(last)
				&& !WrappedNumber.isListed(text, end, next);
	}

	/** Whether a word may go on with a phrase: none in capitals does but {@code DDIs}. */
	private static boolean isWord(char first) {
		return first >= 'a' && first <= 'z' || first == 'D';
	}

	private static String lineBefore(String text, int newline, int wrapBefore) {
		int start = newline;
		while (start > 0 && newline - start < REACH && (!isLineEnd(text.charAt(start - 1))
				|| start - 1 >= wrapBefore && start <= wrapBefore + 2 && wrapBefore >= 0)) {
			start--;
		}
		int from = start < newline && text.charAt(start) == '>' ? skipMarks(text, start, newline) : start;
		return withoutMarks(text, from, newline, ' ').stripTrailing();
	}

	/** The next lines up to a blank one. */
	private static String linesBehind(String text, int next) {
		int end = Math.min(text.length(), next + REACH);
		String lines = text.substring(next, end);
		if (lines.indexOf('>') >= 0 || lines.indexOf('\r') >= 0 || lines.contains("\n ")) {
			lines = withoutMarks(text, next, end, '\n');
		}
		int blank = lines.indexOf("\n\n");
		return blank < 0 ? lines : lines.substring(0, blank);
	}

	/** Some lines with one character at their ends, without the marks of a quotation behind it. */
	private static String withoutMarks(String text, int from, int to, char end) {
		int newline = text.indexOf('\n', from, to);
		if (newline < 0) {
			return text.substring(from, to);
		}
		var lines = new StringBuilder(to - from);
		int copied = from;
		while (newline >= 0) {
			lines.append(text, copied, newline > copied && text.charAt(newline - 1) == '\r' ? newline - 1 : newline)
					.append(end);
			copied = skipMarks(text, newline + 1, to);
			newline = text.indexOf('\n', copied, to);
		}
		return lines.append(text, copied, to).toString();
	}

	private static boolean goesOn(String before, String behind) {
		if (isWord(behind.charAt(0))) {
			return (PhraseRest.goOn(before, behind) || isBracketed(before, behind))
					&& (!OpenLine.isLabelledCount(before) || PhraseRest.isStart(behind));
		}
		return WrappedNumber.isBroken(before, behind) || isBracketed(before, behind) || OpenLine.isOpen(before)
				|| WrappedNumber.isEnding(behind) && OpenLine.isDenied(before)
				|| WrappedNumber.isOther(before, behind);
	}

	/** Whether a bracket is open that closes in the next line. */
	private static boolean isBracketed(String before, String behind) {
		int open = before.lastIndexOf('(');
		int close = open > before.lastIndexOf(')') ? behind.indexOf(')') : -1;
		return close >= 0 && behind.lastIndexOf('(', close) < 0;
	}

	/** Whether either line is rather the row of a table, or the next one an item of a list. */
	private static boolean isRow(String before, String behind) {
		int line = behind.indexOf('\n');
		// A single tabulator may as well stand before a remark.
		String next = line < 0 ? behind : behind.substring(0, line);
		return isCell(before.replace(":\t", ": ")) || isBulleted(next)
				|| next.indexOf('\t') != next.lastIndexOf('\t') || isWide(next);
	}

	private static boolean isCell(String line) {
		return line.indexOf('\t') >= 0 || isWide(line);
	}

	private static boolean isWide(String line) {
		return line.indexOf('|') >= 0 || line.contains(WIDE_GAP);
	}

	/** {@code 1. }, {@code (12) }. */
	private static boolean isBulleted(String line) {
		int from = line.charAt(0) == '(' ? 1 : 0;
		int end = WrappedNumber.endOfDigits(line, from);
		return end > from && end - from <= MAX_BULLET && (line.startsWith(". ", end) || line.startsWith(") ", end));
	}
}
