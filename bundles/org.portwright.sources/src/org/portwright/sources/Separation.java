package org.portwright.sources;

/** What the tags since the last text part it from the next one by: a line, cells, or an entry of a list in one cell. */
@SuppressWarnings("nls")
final class Separation {

	private boolean line;
	private boolean entry;
	private int tabs;
	private final CellColumns columns;
	/** Whether the row has a cell. */
	private boolean celled;
	private boolean inCell;
	/** Whether there is text in the cell. */
	private boolean filled;
	/** Whether there is text in the line. */
	private boolean begun;
	private boolean due;
	private int from;

	Separation(String sent) {
		columns = new CellColumns(sent);
	}

	/**
	 * A cell begins or ends.
	 *
	 * @param ended whether a tag of a table comes behind it: else nobody knows where it ends, and it keeps its lines
	 */
	void cell(MarkupTag tag, boolean ended) {
		say(tag);
		inCell = !tag.closing() && ended;
		if (tag.closing()) {
			entry = true;
			return;
		}
		entry = false;
		filled = false;
		if (!celled && begun && !line) {
			tabs++;
		}
		celled = true;
		tabs += columns.begin(tag);
	}

	/** A row or a table begins or ends. */
	void row(MarkupTag tag) {
		endLine(tag);
		if (tag.name().equals("tr")) {
			columns.endRow();
		} else {
			columns.endTable();
		}
	}

	private void endLine(MarkupTag tag) {
		say(tag);
		line = true;
		entry = false;
		tabs = 0;
		celled = false;
		inCell = false;
	}

	/** A paragraph or an entry of a list begins or ends. In a cell it ends no line. */
	void block(MarkupTag tag) {
		if (inCell) {
			say(tag);
			entry = filled;
		} else {
			endLine(tag);
		}
	}

	/** Whether text that comes now is parted from the one before. */
	boolean isDue() {
		return due;
	}

	/** Whether the text is that of a cell, which is one line. */
	boolean isInCell() {
		return inCell;
	}

	/** Where the tags begin. */
	int from() {
		return from;
	}

	/** What comes now is parted by the tags from there on. */
	void moveTo(int place) {
		from = place;
	}

	/**
	 * What parts the text that comes now from the one before.
	 *
	 * @param before the last character before it; a zero if there is none
	 */
	String take(char before) {
		String end = line && before != 0 ? "\n" : "";
		String signs = end + "\t".repeat(tabs) + (entry && before != 0 ? betweenEntries(before) : "");
		line = false;
		entry = false;
		tabs = 0;
		due = false;
		return signs;
	}

	/** Text comes. */
	void fill() {
		filled = true;
		begun = true;
	}

	/** What parts the lines of one cell: they are entries of a list, which may have its own commas. */
	static String betweenEntries(char before) {
		return before == ',' || before == ';' ? " " : "; ";
	}

	private void say(MarkupTag tag) {
		if (!due) {
			from = tag.start();
			due = true;
		}
	}
}
