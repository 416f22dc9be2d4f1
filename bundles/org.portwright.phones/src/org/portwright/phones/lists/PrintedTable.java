package org.portwright.phones.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.portwright.sources.SentRow;

/** A table whose columns only blanks part, as programs print it: each cell stands below its heading. */
@SuppressWarnings("nls")
final class PrintedTable {

	/** This many lines tell where its columns begin. */
	private static final int LOOKED_AT = 500;
	private static final int WITHIN = 10;
	private static final int LEAST_PERCENT = 75;
	private static final int LONGEST = 1000;
	private static final Pattern PIECE = Pattern.compile("\\S+(?: \\S+)*");

	private final List<Integer> starts = new ArrayList<>();

	private PrintedTable() {
	}

	/** Reads lines as a table; empty if they are none. The lines above its headings stay as they are. */
	static Optional<List<SentRow>> of(List<SentRow> lines) {
		for (int i = 0; i < Math.min(lines.size() - 1, WITHIN); i++) {
			List<SentRow> body = lines.subList(i + 1, lines.size());
			Optional<PrintedTable> table = headedBy(lines.get(i).cells().getFirst(), body);
			if (table.isPresent()) {
				List<SentRow> rows = new ArrayList<>(lines.subList(0, i));
				lines.subList(i, lines.size()).forEach(line -> rows.add(table.get().row(line)));
				return Optional.of(rows);
			}
		}
		return Optional.empty();
	}

	private static Optional<PrintedTable> headedBy(String headings, List<SentRow> body) {
		List<SentRow> seen = body.subList(0, Math.min(body.size(), LOOKED_AT));
		if (headings.length() > LONGEST || !headings.strip().contains("  ")) {
			return Optional.empty();
		}
		if (!HeadingRow
				.isHeadings(new SentRow(1, PIECE.matcher(headings).results().map(MatchResult::group).toList()))) {
			return Optional.empty();
		}
		var table = new PrintedTable();
		Matcher piece = PIECE.matcher(headings);
		int end = 0;
		while (piece.find()) {
			int start = table.starts.isEmpty() ? 0 : between(end, piece.start(), seen);
			if (start < 0) {
				return Optional.empty();
			}
			table.starts.add(start);
			end = piece.end();
		}
		return Optional.of(table);
	}

	/** Returns where most lines have a blank between two headings, the nearest to the second; -1 if nowhere. */
	private static int between(int from, int to, List<SentRow> lines) {
		for (int at = to; at > from; at--) {
			int place = at;
			long parted = lines.stream().filter(line -> isParted(line.cells().getFirst(), place)).count();
			if (parted * 100 >= lines.size() * (long) LEAST_PERCENT) {
				return at;
			}
		}
		return -1;
	}

	private static boolean isParted(String line, int at) {
		return at >= line.length() || line.charAt(at - 1) == ' ';
	}

	/** Returns a line with its cells; one that goes over the columns, or has several below a heading, is one cell. */
	private SentRow row(SentRow line) {
		String text = line.cells().getFirst();
		if (!starts.stream().skip(1).allMatch(start -> isParted(text, start))) {
			return line;
		}
		List<String> cells = new ArrayList<>();
		for (int i = 0; i < starts.size(); i++) {
			int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
			cells.add(
					starts.get(i) < text.length() ? text.substring(starts.get(i), Math.min(end, text.length())).strip()
							: "");
		}
		return cells.stream().anyMatch(cell -> cell.contains("  ")) ? line : new SentRow(line.line(), cells);
	}
}
