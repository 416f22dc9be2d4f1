package org.portwright.ui.table;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Paints the head of a column, with an arrow where the rows are sorted by it. */
final class HeadPainter extends AbstractCellPainter {

	private static final int MARGIN = 6;
	private static final int ARROW = 4;

	private final NumberTable table;

	HeadPainter(NumberTable table) {
		this.table = table;
	}

	@Override
	public void paintCell(@Nullable ILayerCell cell, @Nullable GC gc, @Nullable Rectangle bounds,
			@Nullable IConfigRegistry registry) {
		if (cell == null || gc == null || bounds == null) {
			return;
		}
		TableColours colours = table.colours();
		gc.setBackground(colours.head());
		gc.fillRectangle(bounds);
		gc.setForeground(colours.line());
		int right = bounds.x + bounds.width - 1;
		int bottom = bounds.y + bounds.height - 1;
		gc.drawLine(bounds.x, bottom, right, bottom);
		gc.drawLine(right, bounds.y + MARGIN, right, bottom - MARGIN);
		gc.setForeground(colours.headText());
		String text = String.valueOf(cell.getDataValue());
		int y = bounds.y + (bounds.height - table.lineHeight()) / 2;
		gc.drawText(text, bounds.x + MARGIN, y, true);
		table.sort().now().filter(sorting -> sorting.column() == cell.getColumnIndex())
				.ifPresent(sorting -> paintArrow(gc, right - MARGIN - ARROW, (bounds.y + bottom) / 2,
						sorting.descending() ? ARROW / 2 : -ARROW / 2));
	}

	private void paintArrow(GC gc, int x, int y, int tip) {
		gc.setBackground(table.colours().headText());
		gc.fillPolygon(new int[] { x - ARROW, y - tip, x + ARROW, y - tip, x, y + tip });
	}

	@Override
	public int getPreferredWidth(@Nullable ILayerCell cell, @Nullable GC gc, @Nullable IConfigRegistry registry) {
		return cell == null || gc == null ? 0
				: gc.textExtent(String.valueOf(cell.getDataValue())).x + 2 * MARGIN + 2 * ARROW + MARGIN;
	}

	@Override
	public int getPreferredHeight(@Nullable ILayerCell cell, @Nullable GC gc, @Nullable IConfigRegistry registry) {
		return gc == null ? 0 : gc.getFontMetrics().getHeight() + 2 * MARGIN;
	}
}
