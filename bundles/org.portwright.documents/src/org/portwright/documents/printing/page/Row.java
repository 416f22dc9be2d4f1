package org.portwright.documents.printing.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Cells beside each other. A row that is higher than a page goes on on the next one.
 *
 * @param above white space above the cells
 * @param below white space below them
 * @param least the least height between both, room to write by hand
 * @param rule  the line at its lower end
 */
record Row(List<Cell> cells, float above, float below, float least, RowRule rule) {

	private static final float LARGEST_KEPT = (Grid.BOTTOM - Grid.TOP) * 0.75f;
	private static final float START_OF_SPLIT = 60;

	float height() {
		float height = least;
		for (Cell cell : cells) {
			height = Math.max(height, cell.height());
		}
		return above + height + below;
	}

	/** Whether it is kept on one page. */
	boolean isKept() {
		return height() <= LARGEST_KEPT;
	}

	/** The height of what must not be parted from a heading above it. */
	float startHeight() {
		return isKept() ? height() : START_OF_SPLIT;
	}

	/** The cells with as many of their lines as fit into a height, or an empty row where none does. */
	Row head(float height) {
		List<Cell> heads = new ArrayList<>();
		for (Cell cell : cells) {
			heads.add(cell.to(cell.fitting(height - above)));
		}
		return new Row(heads, above, 0, 0, RowRule.NONE);
	}

	/** The cells without the lines that fit into a height. */
	Row tail(float height) {
		List<Cell> tails = new ArrayList<>();
		for (Cell cell : cells) {
			tails.add(cell.from(cell.fitting(height - above)));
		}
		return new Row(tails, above, below, 0, rule);
	}

	boolean isEmpty() {
		return cells.stream().allMatch(cell -> cell.lines().isEmpty());
	}

	void draw(Sheet sheet, float top, Typography typography) {
		for (Cell cell : cells) {
			float y = top + above;
			for (Line line : cell.lines()) {
				float x = cell.x();
				if (cell.right()) {
					x += cell.width() - typography.width(line.text(), line.style());
				}
				sheet.add(new Mark.Text(x, y + line.style().baseline(), line.text(), line.style()));
				y += line.style().leading();
			}
		}
		float bottom = top + height();
		switch (rule) {
		case NONE -> {
			return;
		}
		case CELLS -> cells.forEach(
				cell -> sheet.add(new Mark.Rule(cell.x(), bottom, cell.width(), Grid.HAIR, Ink.HAIRLINE)));
		case FULL -> sheet.add(new Mark.Rule(Grid.LEFT, bottom, Grid.WIDTH, Grid.HAIR, Ink.HAIRLINE));
		case STRONG -> sheet.add(new Mark.Rule(Grid.LEFT, bottom, Grid.WIDTH, 2 * Grid.HAIR, Ink.GREY));
		}
	}
}
