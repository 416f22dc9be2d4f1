package org.portwright.sources;

import java.util.ArrayList;
import java.util.List;

/**
 * A list that somebody sent, row by row: cells as a spreadsheet copies them, or CSV as RFC 4180 has it, with whatever
 * separator, in whatever line ends. A cell between quotes may have several lines; a quote that nothing closes is a sign
 * like any other and swallows nothing. Formulas are texts: nothing is ever computed.
 * <p>Any text is read in time linear in its length.
 */
public final class SentRows {

	/** As many characters as Excel has in a cell, with quotes doubled. */
	private static final int LONGEST_QUOTED = 1 << 16;
	private static final int MOST_CELLS = 1000;

	private final String text;
	private final char separator;
	private final Runnable step;
	private int at;
	private int line = 1;

	private SentRows(String text, char separator, Runnable step) {
		this.text = text;
		this.separator = separator;
		this.step = step;
	}

	/** Whether its lines have cells, rather than being one text each. */
	public static boolean hasCells(String text) {
		return CellSeparator.named(text) != CellSeparator.NONE || CellSeparator.of(text) != CellSeparator.NONE;
	}

	/**
	 * Reads a list; rows without anything in them are not among those it gives.
	 *
	 * @param step run at each row; what it throws stops the reading
	 */
	public static List<SentRow> of(String text, Runnable step) {
		char named = CellSeparator.named(text);
		var reader = new SentRows(text, named == CellSeparator.NONE ? CellSeparator.of(text) : named, step);
		if (named != CellSeparator.NONE) {
			reader.row();
		}
		return reader.rows();
	}

	private List<SentRow> rows() {
		List<SentRow> rows = new ArrayList<>();
		while (at < text.length()) {
			step.run();
			SentRow row = row();
			if (!row.isBlank()) {
				rows.add(row);
			}
		}
		return rows;
	}

	private SentRow row() {
		int begin = line;
		List<String> cells = new ArrayList<>();
		boolean more = true;
		while (more) {
			int closing = separator == CellSeparator.NONE ? -1 : closingQuote();
			if (closing >= 0) {
				cells.add(text.substring(at + 1, closing).replace("\"\"", "\"")); //$NON-NLS-1$ //$NON-NLS-2$
				countLines(at, closing);
				at = behindBlanks(closing + 1);
			} else {
				int start = at;
				while (at < text.length() && !isEnd(text.charAt(at), cells.size())) {
					at++;
				}
				cells.add(text.substring(start, at));
			}
			more = at < text.length() && !CellRow.isLineEnd(text.charAt(at));
			if (at < text.length()) {
				int behind = text.startsWith("\r\n", at) ? at + 2 : at + 1; //$NON-NLS-1$
				line += more ? 0 : 1;
				at = behind;
			}
		}
		return new SentRow(begin, cells);
	}

	/** Nobody has more columns: the last one takes the rest of the line. */
	private boolean isEnd(char c, int cells) {
		return CellRow.isLineEnd(c) || c == separator && separator != CellSeparator.NONE && cells < MOST_CELLS;
	}

	/** Where the quote is that closes the cell which begins here, -1 if it has none. */
	private int closingQuote() {
		if (at >= text.length() || text.charAt(at) != '"') {
			return -1;
		}
		int limit = Math.min(text.length(), at + LONGEST_QUOTED);
		for (int i = at + 1; i < limit; i++) {
			if (text.charAt(i) != '"') {
				continue;
			}
			if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
				i++;
			} else {
				int behind = behindBlanks(i + 1);
				return behind == text.length() || isEnd(text.charAt(behind), 0) ? i : -1;
			}
		}
		return -1;
	}

	private int behindBlanks(int from) {
		int behind = from;
		while (behind < text.length() && text.charAt(behind) == ' ') {
			behind++;
		}
		return behind;
	}

	private void countLines(int from, int to) {
		for (int i = from; i < to; i++) {
			char c = text.charAt(i);
			line += c == '\n' || c == '\r' && text.charAt(i + 1) != '\n' ? 1 : 0;
		}
	}
}
