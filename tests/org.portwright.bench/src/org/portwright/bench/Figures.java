package org.portwright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Figures of an earlier day, a row of Markdown for each benchmark, so that a slower one is seen. Another machine's
 * figures say nothing of milliseconds, so each row names processors and JDK.
 */
@SuppressWarnings("nls")
final class Figures {

	private static final List<String> COLUMNS = List.of("figure", "value", "spread", "aim", "cores", "JDK", "day");
	private static final int VALUE = 1;
	private static final int CORES = 4;
	/** Load of the machine alone makes less of a difference than this. */
	private static final double SLOWER = 1.25;

	private final Path file;
	private final String text;
	private final Map<String, List<String>> rows = new LinkedHashMap<>();

	private Figures(Path file, String text) {
		this.file = file;
		this.text = text;
	}

	/** Reads the table of a file, whose text above it stays as it is. */
	static Figures read(Path file) throws IOException {
		List<String> lines = Files.readAllLines(file);
		int table = lines.indexOf(row(COLUMNS));
		if (table < 0) {
			throw new IOException(file + " has no line " + row(COLUMNS));
		}
		var figures = new Figures(file, String.join("\n", lines.subList(0, table)));
		lines.stream().skip(table + 2L).filter(line -> line.startsWith("|")).map(Figures::cells)
				.forEach(cells -> figures.rows.put(cells.getFirst(), cells));
		return figures;
	}

	/** Takes a result in, and says by how much it is slower than the one before it on as many processors. */
	Optional<String> put(Result result) {
		Optional<List<String>> before = Optional.ofNullable(rows.get(result.name()))
				.filter(cells -> cells.get(CORES).equals(cores()));
		rows.put(result.name(), List.of(result.name(), number(result.value()),
				number(result.spread()), number(result.aim()), cores(), System.getProperty("java.version"),
				LocalDate.now().toString()));
		return before.map(cells -> Double.parseDouble(cells.get(VALUE))).filter(old -> result.value() > old * SLOWER)
				.map(old -> result.name() + " is slower than before: " + number(old) + ", now "
						+ number(result.value()));
	}

	/** Writes all rows in the order of their names. */
	void write() throws IOException {
		var all = new StringBuilder(text).append('\n').append(row(COLUMNS)).append("\n|---|--:|--:|--:|--:|---|---|\n");
		rows.values().stream().sorted((one, other) -> one.getFirst().compareTo(other.getFirst()))
				.forEach(cells -> all.append(row(cells)).append('\n'));
		Files.writeString(file, all);
	}

	private static String cores() {
		return String.valueOf(Runtime.getRuntime().availableProcessors());
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, "%.2f", value);
	}

	private static String row(List<String> cells) {
		return "| " + String.join(" | ", cells) + " |";
	}

	private static List<String> cells(String line) {
		return List.of(line.substring(2, line.lastIndexOf('|')).trim().split(" *\\| *"));
	}
}
