package org.portwright.ui.table;

import java.util.List;

/**
 * A column of a table of numbers.
 *
 * @param width  how wide it is at first, if its title and values need no more
 * @param values texts that have room in it; not all that it may have need be among them
 */
public record Column(String title, int width, Kind kind, List<String> values) {

	private static final int TICK_WIDTH = 28;

	/** How cells look. */
	public enum Kind {
		/** Text, from the left. */
		TEXT,
		/** Figures, from the right. */
		FIGURE,
		/** Text with an arrow: the cell opens a menu of choices. */
		CHOICE,
		/** A box with a tick or without; no box where nothing can be ticked. */
		TICK,
		/** Text behind the icon of the problem, as wide as there is room. */
		PROBLEM
	}

	/** Copies the list. */
	public Column {
		values = List.copyOf(values);
	}

	/** A column as wide as it is said, or as its title needs. */
	public Column(String title, int width, Kind kind) {
		this(title, width, kind, List.of());
	}

	/** A column of ticks, as narrow as its title lets it be. */
	public static Column tick(String title) {
		return new Column(title, TICK_WIDTH, Kind.TICK);
	}

	/** A column of text. */
	public static Column text(String title, int width) {
		return new Column(title, width, Kind.TEXT);
	}
}
