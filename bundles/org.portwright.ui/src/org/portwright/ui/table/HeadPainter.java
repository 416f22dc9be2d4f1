package org.portwright.ui.table;

import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Paints the head of a column, with an arrow where the rows are sorted by it. */
final class HeadPainter extends LinePainter {

	/** What the arrow needs beside the text, in pixels. */
	static final int BESIDE = 2 * ARROW + MARGIN;

	HeadPainter(NumberTable table) {
		super(table);
	}

	@Override
	void paint(ILayerCell cell, GC gc, Rectangle bounds) {
		TableColours colours = table().colours();
		gc.setBackground(colours.head());
		gc.fillRectangle(bounds);
		gc.setForeground(colours.line());
		int right = bounds.x + bounds.width - 1;
		int bottom = bounds.y + bounds.height - 1;
		gc.drawLine(bounds.x, bottom, right, bottom);
		gc.drawLine(right, bounds.y + MARGIN, right, bottom - MARGIN);
		gc.setForeground(colours.headText());
		String text = String.valueOf(cell.getDataValue());
		int y = textTop(bounds);
		gc.drawText(text, bounds.x + MARGIN, y, true);
		table().sort().now().filter(sorting -> sorting.column() == cell.getColumnIndex())
				.ifPresent(sorting -> paintArrow(gc, right - MARGIN - ARROW, (bounds.y + bottom) / 2,
						sorting.descending() ? ARROW / 2 : -ARROW / 2));
	}

	private void paintArrow(GC gc, int x, int y, int tip) {
		gc.setBackground(table().colours().headText());
		gc.fillPolygon(new int[] { x - ARROW, y - tip, x + ARROW, y - tip, x, y + tip });
	}

	@Override
	int extraWidth(ILayerCell cell) {
		return BESIDE;
	}

	@Override
	int extraHeight() {
		return 2 * MARGIN;
	}
}
