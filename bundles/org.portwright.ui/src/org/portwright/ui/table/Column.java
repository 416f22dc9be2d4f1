package org.portwright.ui.table;

/**
 * A column of a table of numbers.
 *
 * @param width how wide it is at first
 */
public record Column(String title, int width, Kind kind) {

	/** How cells look. */
	public enum Kind {
		/** Text, from the left. */
		TEXT,
		/** Figures, from the right. */
		FIGURE,
		/** Text with an arrow: the cell opens a menu of choices. */
		CHOICE,
		/** Text behind the icon of the problem, as wide as there is room. */
		PROBLEM
	}

	/** A column of text. */
	public static Column text(String title, int width) {
		return new Column(title, width, Kind.TEXT);
	}
}
