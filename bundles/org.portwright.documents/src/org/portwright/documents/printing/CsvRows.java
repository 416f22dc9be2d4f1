package org.portwright.documents.printing;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes rows as RFC 4180 has them: lines end in CR LF, and a text with a comma, a quotation mark or a line end stands
 * in quotation marks.
 * <p>A text that a spreadsheet would take for a formula gets an apostrophe in front, and so does one that begins with
 * an apostrophe: whoever reads the file back takes one apostrophe away where there is one, and has the text as it was.
 * A number in E.164 stays as it is, since nothing but its digits follows the plus.
 */
@SuppressWarnings("nls")
public final class CsvRows {

	private static final char MARK = '\'';
	/** What formulas begin with, in the wide letters of East Asia too, and the mark itself. */
	private static final String MARKED = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20" + MARK;
	private static final String LINE_END = "\r\n";

	private final BufferedWriter lines;

	/** @param out gets the rows; it is never closed here */
	public CsvRows(Writer out) {
		lines = new BufferedWriter(out);
	}

	/** Writes a row. */
	public void row(List<String> cells) throws IOException {
		String separator = "";
		for (String cell : cells) {
			lines.write(separator);
			write(cell);
			separator = ",";
		}
		lines.write(LINE_END);
	}

	/** Brings to the writer what is still held back. */
	public void flush() throws IOException {
		lines.flush();
	}

	private void write(String cell) throws IOException {
		String text = isMarked(cell) ? MARK + cell : cell;
		lines.write(isQuoted(text) ? '"' + text.replace("\"", "\"\"") + '"' : text);
	}

	private static boolean isMarked(String cell) {
		return !cell.isEmpty() && MARKED.indexOf(cell.charAt(0)) >= 0 && !isNumber(cell);
	}

	private static boolean isNumber(String cell) {
		for (int i = 1; i < cell.length(); i++) {
			if (cell.charAt(i) < '0' || cell.charAt(i) > '9') {
				return false;
			}
		}
		return cell.length() > 1 && cell.charAt(0) == '+';
	}

	private static boolean isQuoted(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (",\"\r\n".indexOf(text.charAt(i)) >= 0) {
				return true;
			}
		}
		return false;
	}
}
