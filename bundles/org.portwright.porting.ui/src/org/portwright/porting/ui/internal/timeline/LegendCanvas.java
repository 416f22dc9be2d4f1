package org.portwright.porting.ui.internal.timeline;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.portwright.documents.timeline.PictureInk;
import org.portwright.documents.timeline.TimelineSheet;

/** Explains the signs and colours of a timeline, in as many lines as it takes. */
final class LegendCanvas extends Canvas {

	private final TimelineCanvas canvas;

	LegendCanvas(Composite parent, TimelineCanvas canvas) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		this.canvas = canvas;
		addPaintListener(event -> paint(event.gc));
	}

	private Optional<TimelineSheet> sheet(int width) {
		return canvas.timeline().map(shown -> TimelineSheet.legend(shown, canvas.fonts(), width));
	}

	private void paint(GC gc) {
		InkColours colours = InkColours.of(this);
		gc.setBackground(colours.of(PictureInk.PAPER));
		gc.fillRectangle(getClientArea());
		sheet(getClientArea().width).ifPresent(sheet -> new PicturePainter(gc, colours)
				.draw(sheet.shapes().toList(), 0, getClientArea().width, 0, 0));
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		int wide = width == SWT.DEFAULT ? getParent().getClientArea().width : width;
		return new Point(wide, sheet(wide).map(sheet -> PicturePainter.round(sheet.height())).orElse(0));
	}

	@Override
	public boolean setFocus() {
		return false;
	}
}
