package org.portwright.documents.timeline;

import java.util.List;
import java.util.Optional;

/**
 * A timeline as shapes: below a head with the days a row an order, each with a margin to its left. It knows neither
 * colours nor a window; whoever draws it takes what is in sight. Immutable.
 * <p>The shapes of the days have x from the left side of the first day, all others from that of the margin; y is from
 * the top of the first row, or of the head.
 *
 * @param margin how wide the margin is
 * @param width  how wide the days are
 * @param height how high all rows are together
 * @param axis   the head, and what stands behind the rows
 */
public record TimelinePicture(TimelineScale scale, double margin, double width, double height, TimelineAxis axis,
		List<PictureRow> rows) {

	/** Copies the list. */
	public TimelinePicture {
		rows = List.copyOf(rows);
	}

	/** The rows that have something between two heights. */
	public List<PictureRow> rowsBetween(double from, double to) {
		int first = firstBelow(from);
		int end = first;
		while (end < rows.size() && rows.get(end).top() < to) {
			end++;
		}
		return rows.subList(first, end);
	}

	/** The row at a height. */
	public Optional<PictureRow> rowAt(double y) {
		int row = firstBelow(y);
		return row < rows.size() && rows.get(row).top() <= y ? Optional.of(rows.get(row)) : Optional.empty();
	}

	/** The place of the first row whose lower side is below a height. */
	private int firstBelow(double y) {
		int low = 0;
		int high = rows.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (rows.get(middle).bottom() <= y) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	/** The milestone at a place among the days. */
	public Optional<PictureFlag> flagAt(double x, double y) {
		return rowAt(y).stream().flatMap(row -> row.flags().stream()).filter(flag -> flag.box().contains(x, y))
				.findFirst();
	}

	/** What a day is for an order in words: a bank holiday, a possible day for the cut-over, or just what it is. */
	public Optional<String> saidOf(PictureRow row, double x) {
		if (x < 0 || x >= width) {
			return Optional.empty();
		}
		return Optional.of(TimelineWords.said(row.order(), scale.day(x)));
	}
}
