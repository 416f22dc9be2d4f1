package org.portwright.ui.table;

import java.util.Optional;

import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Paints a cell: a line of text, perhaps behind an icon, on the colours of the theme. It measures nothing but the
 * height of the font, so that a window full of cells is painted in a few milliseconds.
 */
public final class CellPainter extends LinePainter {

	/** How wide the part of a cell is that opens its choices, in pixels. */
	public static final int ARROW_WIDTH = 22;

	private static final int ICON = 16;
	/** As high and wide as the box of a check button. */
	private static final int BOX = 13;
	private static final int ROUND = 3;
	/** No text is set in letters that are narrower than this on average. */
	private static final int NARROWEST = 3;

	CellPainter(NumberTable table) {
		super(table);
	}

	@Override
	void paint(ILayerCell cell, GC gc, Rectangle bounds) {
		TableColours colours = table().colours();
		boolean selected = cell.getDisplayMode() == DisplayMode.SELECT;
		if (selected) {
			gc.setBackground(colours.selection());
			gc.fillRectangle(bounds);
		}
		gc.setForeground(colours.line());
		gc.drawLine(bounds.x, bounds.y + bounds.height - 1, bounds.x + bounds.width, bounds.y + bounds.height - 1);
		gc.setForeground(selected ? colours.selectedText() : colours.foreground());
		paintContent(cell, gc, bounds);
		if (table().isCurrent(cell)) {
			gc.drawFocus(bounds.x, bounds.y, bounds.width, bounds.height);
		}
	}

	private void paintContent(ILayerCell cell, GC gc, Rectangle bounds) {
		if (table().column(cell.getColumnIndex()).kind() == Column.Kind.TICK) {
			paintTick(cell, gc, bounds);
			return;
		}
		String text = String.valueOf(cell.getDataValue());
		int left = bounds.x + MARGIN;
		Optional<Image> icon = table().icon(cell);
		if (icon.isPresent() && cell.getColumnIndex() == 0) {
			// The number says too that something is wrong: the problem itself may be out of sight.
			drawIcon(gc, icon.get(), bounds.x + bounds.width - ICON - MARGIN, bounds);
		} else if (icon.isPresent()) {
			drawIcon(gc, icon.get(), left, bounds);
			left += ICON + MARGIN;
		}
		int right = bounds.x + bounds.width - MARGIN;
		Column.Kind kind = table().column(cell.getColumnIndex()).kind();
		if (kind == Column.Kind.FIGURE) {
			left = right - text.length() * table().figureWidth();
		}
		if (!text.isEmpty()) {
			// What is far out of sight need not be laid out.
			int most = Math.min(text.length(), bounds.width / NARROWEST);
			gc.drawText(text.substring(0, most), left, textTop(bounds), true);
		}
		if (kind == Column.Kind.CHOICE) {
			int middle = bounds.y + bounds.height / 2;
			gc.setBackground(gc.getForeground());
			gc.fillPolygon(new int[] { right - 2 * ARROW, middle - ARROW / 2, right, middle - ARROW / 2,
					right - ARROW, middle + ARROW / 2 });
		}
	}

	private void paintTick(ILayerCell cell, GC gc, Rectangle bounds) {
		Arrangement shown = table().shown();
		if (cell.getRowIndex() >= shown.size() || !shown.rows().canBeTicked(shown.row(cell.getRowIndex()))) {
			return;
		}
		int left = bounds.x + (bounds.width - BOX) / 2;
		int top = bounds.y + (bounds.height - BOX) / 2;
		gc.drawRoundRectangle(left, top, BOX, BOX, ROUND, ROUND);
		if (shown.rows().isTicked(shown.row(cell.getRowIndex()))) {
			gc.setLineWidth(2);
			gc.drawPolyline(new int[] { left + 3, top + BOX / 2, left + BOX / 2 - 1, top + BOX - 3, left + BOX - 2,
					top + 3 });
			gc.setLineWidth(1);
		}
	}

	private static void drawIcon(GC gc, Image icon, int left, Rectangle bounds) {
		Rectangle size = icon.getBounds();
		gc.drawImage(icon, left + (ICON - size.width) / 2, bounds.y + (bounds.height - size.height) / 2);
	}

	@Override
	int extraWidth(ILayerCell cell) {
		return table().icon(cell).isPresent() ? ICON + MARGIN : 0;
	}

	@Override
	int extraHeight() {
		return MARGIN;
	}
}
