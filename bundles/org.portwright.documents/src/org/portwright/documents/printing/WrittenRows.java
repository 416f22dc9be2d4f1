package org.portwright.documents.printing;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Tells a list that {@link CsvRows} wrote from any other: read and written again it is the same text. Lines may end in
 * LF alone, because version control may change their ends.
 */
@SuppressWarnings("nls")
public final class WrittenRows {

	/** In bytes. A million numbers have 15 MB. */
	private static final long LARGEST = 64L << 20;
	private static final char QUOTE = '"';
	private static final char APOSTROPHE = '\'';

	private final String text;
	private final StringWriter written = new StringWriter();
	private final CsvRows rows = new CsvRows(written);
	private int next;

	private WrittenRows(String text) {
		this.text = text;
	}

	/**
	 * Returns whether a file is such a list.
	 *
	 * @param heading the cells of the first row
	 * @param row     holds for the cells of each other row; asked in their order
	 * @throws IOException if it cannot be read
	 */
	public static boolean areIn(Path file, List<String> heading, Predicate<List<String>> row) throws IOException {
		if (Files.size(file) > LARGEST) {
			return false;
		}
		try {
			String text = Files.readString(file).replace("\r\n", "\n");
			return !text.isEmpty() && new WrittenRows(text).match(heading, row);
		} catch (CharacterCodingException other) {
			return false;
		}
	}

	private boolean match(List<String> heading, Predicate<List<String>> row) throws IOException {
		Predicate<List<String>> expected = heading::equals;
		while (next < text.length()) {
			int begin = next;
			List<String> cells = cells();
			if (!expected.test(cells) || !text.substring(begin, next).equals(again(cells))) {
				return false;
			}
			expected = row;
		}
		return true;
	}

	private String again(List<String> cells) throws IOException {
		written.getBuffer().setLength(0);
		rows.row(cells);
		rows.flush();
		return written.toString().replace("\r\n", "\n");
	}

	/** Reads the cells of a row and goes behind its end. What is no such row is read somehow: it is not written so. */
	private List<String> cells() {
		List<String> cells = new ArrayList<>();
		boolean ended = false;
		while (!ended) {
			String cell = cell();
			cells.add(!cell.isEmpty() && cell.charAt(0) == APOSTROPHE ? cell.substring(1) : cell);
			ended = next >= text.length() || text.charAt(next) == '\n';
			next = Math.min(text.length(), next + 1);
		}
		return cells;
	}

	private String cell() {
		var cell = new StringBuilder();
		boolean quoted = next < text.length() && text.charAt(next) == QUOTE;
		next += quoted ? 1 : 0;
		while (next < text.length()) {
			char c = text.charAt(next);
			if (quoted && c == QUOTE) {
				if (!text.startsWith("\"\"", next)) {
					next++;
					break;
				}
				next++;
			} else if (!quoted && (c == ',' || c == '\n')) {
				break;
			}
			cell.append(c);
			next++;
		}
		return cell.toString();
	}
}
