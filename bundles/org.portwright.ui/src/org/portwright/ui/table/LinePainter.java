package org.portwright.ui.table;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Paints a cell with a line of text. It measures nothing but the height of the font, so that a window full of cells is
 * painted in a few milliseconds.
 */
abstract class LinePainter extends AbstractCellPainter {

	/** Between the edge of a cell and what is in it, in pixels. */
	static final int MARGIN = 6;
	/** Half as wide as an arrow is, in pixels. */
	static final int ARROW = 4;

	private final NumberTable table;

	LinePainter(NumberTable table) {
		this.table = table;
	}

	final NumberTable table() {
		return table;
	}

	abstract void paint(ILayerCell cell, GC gc, Rectangle bounds);

	/** What a cell needs beside its text, in pixels. */
	abstract int extraWidth(ILayerCell cell);

	/** What a line needs beside its text, in pixels. */
	abstract int extraHeight();

	/** Where text that is in the middle of a cell begins. */
	final int textTop(Rectangle bounds) {
		return bounds.y + (bounds.height - table.lineHeight()) / 2;
	}

	@Override
	public final void paintCell(@Nullable ILayerCell cell, @Nullable GC gc, @Nullable Rectangle bounds,
			@Nullable IConfigRegistry registry) {
		if (cell != null && gc != null && bounds != null) {
			paint(cell, gc, bounds);
		}
	}

	@Override
	public final int getPreferredWidth(@Nullable ILayerCell cell, @Nullable GC gc,
			@Nullable IConfigRegistry registry) {
		return cell == null || gc == null ? 0
				: gc.textExtent(String.valueOf(cell.getDataValue())).x + 2 * MARGIN + extraWidth(cell);
	}

	@Override
	public final int getPreferredHeight(@Nullable ILayerCell cell, @Nullable GC gc,
			@Nullable IConfigRegistry registry) {
		return gc == null ? 0 : gc.getFontMetrics().getHeight() + extraHeight();
	}
}
