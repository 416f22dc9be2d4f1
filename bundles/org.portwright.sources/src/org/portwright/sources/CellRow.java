package org.portwright.sources;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of a table whose cells a sign parts, and where it stands in the text.
 *
 * @param end where it ends: at an end of line or that of the text
 */
@SuppressWarnings("nls")
record CellRow(List<Cell> cells, int end) {

	/** Parts cells in Markdown, where it may also stand before the first and behind the last. */
	static final char BAR = '|';

	/** No table that anybody reads has more columns. */
	static final int MOST_CELLS = 256;

	/** As many characters as Excel has in a cell, with quotes doubled. */
	private static final int LONGEST = 1 << 16;

	/**
	 * A cell without its quotes.
	 *
	 * @param quoted whether it stands between quotes: then two of them are one, and it may have several lines
	 * @param spaced whether a blank is before it
	 */
	record Cell(int start, int end, boolean quoted, boolean spaced) {

		boolean isEmpty() {
			return start == end;
		}
	}

	/**
	 * Reads a row.
	 *
	 * @param most how many cells the table has; the last one goes on to the end of the line
	 */
	static CellRow read(String text, int from, char delimiter, int most) {
		List<Cell> cells = new ArrayList<>();
		int at = skipBlanks(text, from);
		boolean barred = delimiter == BAR && at < text.length() && text.charAt(at) == BAR;
		at = barred ? at + 1 : from;
		while (true) {
			int start = skipBlanks(text, at);
			int quote = delimiter == BAR ? -1 : closingQuote(text, start, delimiter);
			if (quote >= 0 && cells.size() + 1 < MOST_CELLS) {
				cells.add(new Cell(start + 1, quote, true, start > at));
				at = skipBlanks(text, quote + 1);
			} else {
				boolean rest = cells.size() + 1 >= Math.min(most, MOST_CELLS);
				int end = cellEnd(text, start, delimiter, rest);
				cells.add(new Cell(start, trimmed(text, start, end), false, start > at));
				at = end;
			}
			if (at >= text.length() || isLineEnd(text.charAt(at))) {
				if (barred && cells.size() > 1 && cells.getLast().isEmpty()) {
					cells.removeLast();
				}
				return new CellRow(List.copyOf(cells), at);
			}
			at++;
		}
	}

	/** Whether the first cells stand behind commas or semicolons of a table, and not of a sentence or a list. */
	boolean isTight(char delimiter) {
		return cells.size() > 1 && !(delimiter == ',' && cells.get(1).spaced);
	}

	/** How many cells it has up to the last one that is not empty; what a blank parts from a comma is no cell. */
	int width(char delimiter) {
		int width = 0;
		int last = 0;
		for (Cell cell : cells) {
			width += delimiter == ',' && cell.spaced && width > 0 ? 0 : 1;
			last = cell.isEmpty() ? last : width;
		}
		return last;
	}

	/** Whether it is the line of hyphens below the headings of Markdown. */
	boolean isRuler(String text) {
		return cells.stream()
				.allMatch(cell -> text.substring(cell.start, Math.min(cell.end, cell.start + LONGEST))
						.matches(":?-+:?"));
	}

	/** Whether a character ends a line. */
	static boolean isLineEnd(char c) {
		return c == '\n' || c == '\r';
	}

	/** Where the quote is that closes the cell which begins there, -1 if it has none. */
	private static int closingQuote(String text, int start, char delimiter) {
		if (start >= text.length() || text.charAt(start) != '"') {
			return -1;
		}
		int limit = Math.min(text.length(), start + LONGEST);
		for (int at = start + 1; at < limit; at++) {
			if (text.charAt(at) == '"') {
				if (at + 1 == text.length() || text.charAt(at + 1) != '"') {
					int behind = skipBlanks(text, at + 1);
					boolean ends = behind == text.length() || text.charAt(behind) == delimiter
							|| isLineEnd(text.charAt(behind));
					return ends ? at : -1;
				}
				at++;
			}
		}
		return -1;
	}

	private static int cellEnd(String text, int from, char delimiter, boolean rest) {
		int at = from;
		while (at < text.length() && !isLineEnd(text.charAt(at)) && (rest || text.charAt(at) != delimiter)) {
			at += delimiter == BAR && text.startsWith("\\|", at) ? 2 : 1;
		}
		return at;
	}

	private static int trimmed(String text, int start, int end) {
		int at = end;
		while (at > start && text.charAt(at - 1) == ' ') {
			at--;
		}
		return at;
	}

	private static int skipBlanks(String text, int from) {
		int at = from;
		while (at < text.length() && text.charAt(at) == ' ') {
			at++;
		}
		return at;
	}
}
