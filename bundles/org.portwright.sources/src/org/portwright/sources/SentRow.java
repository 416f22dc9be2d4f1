package org.portwright.sources;

import java.util.List;

/**
 * A row of a list that somebody sent.
 *
 * @param line  in which line of the text it begins, counted from 1
 * @param cells its cells from the left, without the quotes around them, otherwise as they were sent
 */
public record SentRow(int line, List<String> cells) {

	/** Copies the list. */
	public SentRow {
		cells = List.copyOf(cells);
	}

	/** Whether nothing stands in it. */
	public boolean isBlank() {
		return cells.stream().allMatch(String::isBlank);
	}
}
