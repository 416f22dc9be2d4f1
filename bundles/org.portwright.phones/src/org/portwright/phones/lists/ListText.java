package org.portwright.phones.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.portwright.sources.SentRow;
import org.portwright.sources.SentRows;
import org.portwright.sources.SentText;

/**
 * The rows of a list, whether it was sent as cells, as HTML or as lines; each knows its line in what was sent.
 *
 * @param rows  those with something in them
 * @param cells whether they have cells, rather than being one text each
 * @param plain whether they are as they were sent
 */
@SuppressWarnings("nls")
record ListText(List<SentRow> rows, boolean cells, boolean plain) {

	private static final Pattern MARKUP = Pattern.compile("(?i)<(?:table|tr|td|th|ul|ol|li|body|html)(?:\\s[^<>]*)?>");
	private static final String RULE = " :=+_|-";

	/** Copies the list. */
	ListText {
		rows = List.copyOf(rows);
	}

	/**
	 * Reads a text.
	 *
	 * @param step run now and then; what it throws stops the reading
	 */
	static ListText of(String text, Runnable step) {
		if (text.indexOf('<') < 0 || !MARKUP.matcher(text).find()) {
			return of(SentRows.of(text, step), SentRows.hasCells(text), true);
		}
		SentText sent = SentText.of(text, step);
		return of(inSent(SentRows.of(sent.text(), step), sent), SentRows.hasCells(sent.text()), false);
	}

	private static ListText of(List<SentRow> rows, boolean cells, boolean plain) {
		return new ListText(rows.stream().filter(row -> !isRule(row)).toList(), cells, plain);
	}

	/** Returns whether a row is the line below headings, as Markdown and printed tables have it. */
	private static boolean isRule(SentRow row) {
		for (String cell : row.cells()) {
			for (int i = 0; i < cell.length(); i++) {
				if (RULE.indexOf(cell.charAt(i)) < 0) {
					return false;
				}
			}
		}
		return row.cells().stream().anyMatch(cell -> cell.contains("--") || cell.contains("==") || cell.contains("__"));
	}

	/** Counts the lines of rows of what a page shows in what was sent. */
	private static List<SentRow> inSent(List<SentRow> rows, SentText text) {
		List<SentRow> counted = new ArrayList<>(rows.size());
		var shown = new LineCount(text.text());
		var sent = new LineCount(text.sent());
		for (SentRow row : rows) {
			counted.add(new SentRow(sent.lineAt(text.start(shown.startOf(row.line()))), row.cells()));
		}
		return counted;
	}

	/**
	 * Returns the lines of a text one by one, without regard to cells; those with nothing in them are left out.
	 *
	 * @param most how many it returns
	 */
	static List<SentRow> lines(String text, int most) {
		List<SentRow> lines = new ArrayList<>();
		var count = new LineCount(text);
		int begin = 0;
		for (int line = 1; begin < text.length() && lines.size() < most; line++) {
			int behind = count.startOf(line + 1);
			String cell = text.substring(begin, behind).stripTrailing();
			if (!cell.isEmpty()) {
				lines.add(new SentRow(line, List.of(cell)));
			}
			begin = behind;
		}
		return lines;
	}

	/** Counts the lines of a text up to places that come one behind the other. */
	private static final class LineCount {

		private final String text;
		private int at;
		private int line = 1;

		LineCount(String text) {
			this.text = text;
		}

		/** Returns where a line begins, or the end of the text. */
		int startOf(int wanted) {
			while (line < wanted && at < text.length()) {
				next();
			}
			return at;
		}

		/** Returns the line of a place. */
		int lineAt(int place) {
			while (at < place) {
				next();
			}
			return line;
		}

		private void next() {
			char c = text.charAt(at++);
			line += c == '\n' || c == '\r' && (at == text.length() || text.charAt(at) != '\n') ? 1 : 0;
		}
	}
}
