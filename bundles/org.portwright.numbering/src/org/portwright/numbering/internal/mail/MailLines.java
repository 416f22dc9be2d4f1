package org.portwright.numbering.internal.mail;

import java.util.Arrays;

import org.portwright.numbering.internal.stop.StopSign;

/**
 * The lines of a text and how deep each is quoted. They are cut out when asked for, so that a text of a million lines
 * needs two numbers for each.
 */
final class MailLines {

	/** Nothing that parts a mail is longer; of a longer line only its beginning is looked at. */
	private static final int LONGEST = 160;
	/** Lines so near are found without a search. */
	private static final int NEAREST = 8;

	private final String text;
	private int[] starts = new int[64];
	private byte[] depths = new byte[64];
	private int count;
	/** The line that was asked for last: the next one is often near. */
	private int latest;

	/** @param stop passed at each line */
	MailLines(String text, StopSign stop) {
		this.text = text;
		int start = 0;
		while (start < text.length()) {
			stop.pass();
			add(start);
			int end = text.indexOf('\n', start);
			start = end < 0 ? text.length() : end + 1;
		}
	}

	private void add(int start) {
		if (count == starts.length) {
			starts = Arrays.copyOf(starts, 2 * count);
			depths = Arrays.copyOf(depths, 2 * count);
		}
		starts[count] = start;
		depths[count] = (byte) depth(start, behindMarks(start));
		count++;
	}

	private int depth(int start, int end) {
		int depth = 0;
		for (int i = start; i < end; i++) {
			if (text.charAt(i) == '>' && depth < Byte.MAX_VALUE) {
				depth++;
			}
		}
		return depth;
	}

	/** Where a line begins behind the marks of a quotation. */
	private int behindMarks(int start) {
		int at = start;
		int end = start;
		while (at < text.length() && at - start < LONGEST && (text.charAt(at) == '>' || text.charAt(at) == ' ')) {
			at++;
			end = text.charAt(at - 1) == '>' ? at : end;
		}
		return end;
	}

	int count() {
		return count;
	}

	/** The line that an offset of the text is in. */
	int at(int offset) {
		int line = latest;
		for (int i = 0; i < NEAREST && starts[line] <= offset; i++) {
			if (start(line + 1) > offset) {
				latest = line;
				return line;
			}
			line = Math.min(line + 1, count - 1);
		}
		latest = search(offset);
		return latest;
	}

	private int search(int offset) {
		int found = Arrays.binarySearch(starts, 0, count, offset);
		return found >= 0 ? found : -found - 2;
	}

	/** Where a line begins in the text; behind the last one the text's end. */
	int start(int line) {
		return line < count ? starts[line] : text.length();
	}

	/** How many marks of a quotation it begins with. */
	int depth(int line) {
		return depths[line];
	}

	/** A line without the marks of a quotation and blanks around it. */
	String text(int line) {
		int start = behindMarks(starts[line]);
		int end = Math.min(start(line + 1), start + LONGEST);
		return text.substring(Math.min(start, end), end).strip();
	}

	boolean isBlank(int line) {
		int end = start(line + 1);
		for (int i = behindMarks(starts[line]); i < end; i++) {
			if (!Character.isWhitespace(text.charAt(i))) {
				return false;
			}
		}
		return true;
	}

	/** Whether it has more than anything that parts a mail. */
	boolean isLong(int line) {
		return start(line + 1) - starts[line] > LONGEST;
	}
}
