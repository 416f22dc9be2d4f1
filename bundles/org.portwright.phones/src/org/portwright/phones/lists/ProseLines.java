package org.portwright.phones.lists;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.portwright.sources.SentRow;

/**
 * Lines of a letter about a phone each, whose commas are those of sentences: - Reception: VVX 600, 64:16:7f:00:00:01.
 */
@SuppressWarnings("nls")
final class ProseLines {

	/** This many lines tell. */
	private static final int LOOKED_AT = 500;
	private static final Pattern BEGINNING = Pattern
			.compile("\\s{0,9}(?:(?:[-*\u2022\u00b7\u2013]|\\d{1,2}[.)])\\s+\\p{L}|([^,;:=|]{1,40}):\\s).*",
					Pattern.DOTALL);

	private ProseLines() {
	}

	/** Returns whether most rows with a phone begin as lines of a letter do, and no row has headings. */
	static boolean are(List<SentRow> rows) {
		if (HeadingRow.first(rows) >= 0) {
			return false;
		}
		List<SentRow> phones = rows.stream().limit(LOOKED_AT)
				.filter(row -> FreeLine.of(String.join(", ", row.cells())).isPhone()).toList();
		return phones.stream().filter(row -> begins(row.cells().getFirst())).count() > phones.size() / 2;
	}

	/** Returns the lines, each as one text. */
	static List<SentRow> of(List<SentRow> rows) {
		return rows.stream().map(row -> new SentRow(row.line(),
				List.of(row.cells().stream().map(String::strip).collect(Collectors.joining(", "))))).toList();
	}

	private static boolean begins(String cell) {
		Matcher beginning = BEGINNING.matcher(cell);
		return beginning.matches() && (beginning.group(1) == null
				|| !ListHeadings.of(beginning.group(1)).makesHeadings());
	}
}
