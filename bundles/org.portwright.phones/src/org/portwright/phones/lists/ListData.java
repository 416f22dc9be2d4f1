package org.portwright.phones.lists;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The data files of this package: lines such as {@code KEY: entry, entry}, and comments behind #. */
@SuppressWarnings("nls")
final class ListData {

	private ListData() {
	}

	/**
	 * A line.
	 *
	 * @param key     what stands before the colon
	 * @param entries what stands behind it, separated by commas
	 */
	record Line(String key, List<String> entries) {

		static Line of(String line) {
			int colon = line.indexOf(':');
			return new Line(line.substring(0, colon).strip(),
					Arrays.stream(line.substring(colon + 1).split(",")).map(String::strip).toList());
		}
	}

	/** Reads a data file. */
	static List<Line> of(String file) {
		try (var reader = new BufferedReader(new InputStreamReader(
				Objects.requireNonNull(ListData.class.getResourceAsStream(file), file), StandardCharsets.UTF_8))) {
			return reader.lines().filter(line -> !line.isBlank() && line.charAt(0) != '#').map(Line::of).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
