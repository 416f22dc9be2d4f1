package org.portwright.porting.ui.internal.timeline;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.portwright.documents.timeline.PictureBox;
import org.portwright.documents.timeline.PictureInk;
import org.portwright.documents.timeline.PictureShape;
import org.portwright.documents.timeline.SignOutline;

/** Draws the shapes of a picture, in a window or into an image. */
final class PicturePainter {

	private static final int OUTLINE = 2;

	private final GC gc;
	private final InkColours colours;

	PicturePainter(GC gc, InkColours colours) {
		this.gc = gc;
		this.colours = colours;
		gc.setAntialias(SWT.ON);
		gc.setTextAntialias(SWT.ON);
	}

	/**
	 * Draws shapes that have something between two places.
	 *
	 * @param right how far they are moved to the right
	 * @param down  how far they are moved down
	 */
	void draw(List<PictureShape> shapes, double from, double to, double right, double down) {
		for (PictureShape shape : shapes) {
			if (shape.right() >= from && shape.left() <= to) {
				draw(shape, from, to, right, down);
			}
		}
	}

	private void draw(PictureShape shape, double from, double to, double right, double down) {
		switch (shape) {
		case PictureShape.Fill fill -> draw(fill, from, to, right, down);
		case PictureShape.Stroke line -> {
			gc.setForeground(colours.of(line.ink()));
			gc.setLineWidth((int) Math.max(1, line.thickness()));
			// What is far out of sight is further than the system can count.
			double start = Math.clamp(line.fromX(), from - OUTLINE, to + OUTLINE);
			double end = Math.clamp(line.toX(), from - OUTLINE, to + OUTLINE);
			gc.drawLine(round(start + right), round(line.fromY() + down), round(end + right),
					round(line.toY() + down));
		}
		case PictureShape.Sign sign -> draw(sign, right, down);
		case PictureShape.Words words -> {
			gc.setFont(PictureFonts.of(words.font()));
			gc.setForeground(colours.of(words.ink()));
			gc.drawText(words.text(), round(words.box().x() + right), round(words.box().y() + down),
					SWT.DRAW_TRANSPARENT);
		}
		}
	}

	private void draw(PictureShape.Fill fill, double from, double to, double right, double down) {
		PictureBox box = fill.box();
		int left = round(Math.max(box.x(), from - OUTLINE) + right);
		int top = round(box.y() + down);
		gc.setBackground(colours.of(fill.ink()));
		gc.fillRectangle(left, top, Math.max(1, round(Math.min(box.right(), to + OUTLINE) + right) - left),
				Math.max(1, round(box.bottom() + down) - top));
	}

	private void draw(PictureShape.Sign sign, double right, double down) {
		int[] points = SignOutline.of(sign).stream().flatMapToInt(
				corner -> IntStream.of(round(corner.x() + right), round(corner.y() + down)))
				.toArray();
		gc.setBackground(colours.of(sign.hollow() ? PictureInk.PAPER : sign.ink()));
		gc.fillPolygon(points);
		gc.setForeground(colours.of(sign.ink()));
		gc.setLineWidth(sign.hollow() ? OUTLINE : 1);
		gc.setLineJoin(SWT.JOIN_ROUND);
		gc.drawPolygon(points);
	}

	static int round(double value) {
		return (int) Math.round(value);
	}
}
