package org.portwright.documents.printing.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A table that breaks between its rows and repeats its head on each page.
 *
 * @param noteColumns how many of the twelve columns a row's note takes
 */
public record Table(List<Column> columns, List<TableRow> rows, int noteColumns) implements PageBlock {

	/**
	 * A column of a table.
	 *
	 * @param columns how many of the twelve columns it takes
	 * @param right   whether its cells end at the right side, as counts do
	 */
	public record Column(String head, int columns, boolean right) {
	}

	private static final float PADDING = 1.5f;
	/** So few rows are kept on one page. */
	private static final int SMALL = 4;

	@Override
	public float startHeight(LineBreaker breaker) {
		float height = head(breaker).height();
		int together = rows.size() <= SMALL ? rows.size() : 1;
		for (TableRow row : rows.subList(0, together)) {
			height += row(row, breaker).startHeight();
		}
		return height;
	}

	@Override
	public void place(Flow flow) {
		Row head = head(flow.breaker());
		Runnable repeat = () -> flow.place(head, Flow.NO_HEAD);
		flow.ensure(startHeight(flow.breaker()));
		repeat.run();
		for (int i = 0; i < rows.size(); i++) {
			Row row = row(rows.get(i), flow.breaker());
			boolean beforeLast = i > 0 && i == rows.size() - 2;
			if (beforeLast && !fitsWithLast(row, flow)) {
				flow.breakSheet();
				repeat.run();
			}
			flow.place(row, repeat);
		}
	}

	/** The last row, often a total, does not stand alone on a page. */
	private boolean fitsWithLast(Row row, Flow flow) {
		return row.startHeight() + row(rows.getLast(), flow.breaker()).startHeight() <= flow.room();
	}

	private Row head(LineBreaker breaker) {
		List<Cell> cells = new ArrayList<>();
		int at = 0;
		for (Column column : columns) {
			cells.add(cell(column.head(), at, column, Style.COLUMN, breaker));
			at += column.columns();
		}
		return new Row(cells, 2, 2, 0, RowRule.STRONG);
	}

	private Row row(TableRow row, LineBreaker breaker) {
		List<Cell> cells = new ArrayList<>();
		int at = 0;
		for (int i = 0; i < columns.size(); i++) {
			Column column = columns.get(i);
			cells.add(cell(row.cells().get(i), at, column, row.style(), breaker));
			at += column.columns();
		}
		List<Line> note = breaker.lines(row.note(), Style.NOTE, Grid.width(noteColumns));
		if (!note.isEmpty()) {
			cells.add(underneath(cells, note, row.style()));
		}
		return new Row(cells, PADDING, PADDING, row.style().leading(), RowRule.FULL);
	}

	private Cell underneath(List<Cell> cells, List<Line> note, Style style) {
		float width = Grid.width(noteColumns);
		int deepest = 0;
		for (Cell cell : cells) {
			if (cell.x() < Grid.LEFT + width) {
				deepest = Math.max(deepest, cell.lines().size());
			}
		}
		List<Line> lines = new ArrayList<>();
		for (int i = 0; i < deepest; i++) {
			lines.add(new Line(PageText.NONE, style));
		}
		lines.addAll(note);
		return new Cell(Grid.LEFT, width, false, lines);
	}

	private static Cell cell(String text, int at, Column column, Style style, LineBreaker breaker) {
		float width = Grid.width(column.columns());
		return new Cell(Grid.x(at), width, column.right(), breaker.lines(text, style, width));
	}
}
