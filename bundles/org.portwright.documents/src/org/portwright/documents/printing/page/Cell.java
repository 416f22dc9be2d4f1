package org.portwright.documents.printing.page;

import java.util.List;

/**
 * Lines under each other in one column of a row.
 *
 * @param x     the left side of its column
 * @param width the width of its column
 * @param right whether its lines end at the right side instead of beginning at the left one
 */
record Cell(float x, float width, boolean right, List<Line> lines) {

	float height() {
		float height = 0;
		for (Line line : lines) {
			height += line.style().leading();
		}
		return height;
	}

	/** How many of the lines fit into a height. */
	int fitting(float height) {
		float taken = 0;
		int count = 0;
		for (Line line : lines) {
			taken += line.style().leading();
			if (taken > height) {
				break;
			}
			count++;
		}
		return count;
	}

	Cell from(int line) {
		return new Cell(x, width, right, lines.subList(line, lines.size()));
	}

	Cell to(int line) {
		return new Cell(x, width, right, lines.subList(0, line));
	}
}
