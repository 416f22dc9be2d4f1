package org.portwright.porting.ui.internal.timeline;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.portwright.documents.timeline.PictureFlag;
import org.portwright.documents.timeline.PictureInk;
import org.portwright.documents.timeline.PictureRow;
import org.portwright.documents.timeline.PictureShape;
import org.portwright.documents.timeline.TimelinePicture;

/** One painting of the canvas: what is in sight, the head and the margin over the days. */
final class TimelinePaint {

	private static final int RING = 3;

	private final TimelineCanvas canvas;
	private final GC gc;
	private final Rectangle area;
	private final InkColours colours;
	private final PicturePainter painter;

	TimelinePaint(TimelineCanvas canvas, GC gc) {
		this.canvas = canvas;
		this.gc = gc;
		area = canvas.getClientArea();
		colours = InkColours.of(canvas);
		painter = new PicturePainter(gc, colours);
	}

	void paint(Optional<TimelinePicture> picture, Optional<TimelineCursor> cursor) {
		clear(area.x, area.y, area.width, area.height);
		picture.ifPresent(shown -> {
			int margin = PicturePainter.round(shown.margin());
			int head = PicturePainter.round(canvas.head(shown));
			days(shown, margin, head);
			gc.setClipping(margin, head, Math.max(0, area.width - margin), Math.max(0, area.height - head));
			cursor.flatMap(at -> at.flag(shown)).flatMap(canvas::bounds).ifPresent(this::ring);
			head(shown, margin, head);
			margin(shown, margin, head, cursor);
			gc.setClipping((Rectangle) null);
		});
	}

	private void clear(int x, int y, int width, int height) {
		gc.setBackground(colours.of(PictureInk.PAPER));
		gc.fillRectangle(x, y, width, height);
	}

	private void days(TimelinePicture shown, int margin, int head) {
		Point place = canvas.place();
		double from = place.x;
		double to = from + area.width - margin;
		double right = margin - from;
		double down = (double) head - place.y;
		gc.setClipping(margin, head, Math.max(0, area.width - margin), Math.max(0, area.height - head));
		double height = Math.max(shown.height(), area.height - down);
		painter.draw(shown.axis().behind(from, to, height), from, to, right, down);
		var rows = shown.rowsBetween(place.y, (double) place.y + area.height - head);
		for (PictureRow row : rows) {
			painter.draw(row.shapes().stream().filter(PictureShape.Fill.class::isInstance).toList(), from, to, right,
					down);
			line(row, from, to, right, down);
		}
		painter.draw(List.of(shown.axis().today(height)), from, to, right, down);
		for (PictureRow row : rows) {
			painter.draw(row.shapes().stream().filter(PictureShape.Stroke.class::isInstance).toList(), from, to,
					right, down);
			for (PictureFlag flag : row.flags()) {
				painter.draw(flag.shapes(), from, to, right, down);
			}
		}
	}

	private void line(PictureRow row, double from, double to, double right, double down) {
		painter.draw(List.of(
				new PictureShape.Stroke(from, row.bottom(), to, row.bottom(), 1, PictureInk.HAIRLINE)), from, to,
				right, down);
	}

	private void ring(Rectangle bounds) {
		gc.setForeground(colours.of(canvas.isFocusControl() ? PictureInk.SIGN : PictureInk.LINE));
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setLineWidth(canvas.isFocusControl() ? 2 : 1);
		gc.drawRoundRectangle(bounds.x - RING, bounds.y - 1, bounds.width + 2 * RING, bounds.height + 1, 2 * RING,
				2 * RING);
	}

	private void head(TimelinePicture shown, int margin, int head) {
		double from = canvas.place().x;
		gc.setClipping(margin, 0, Math.max(0, area.width - margin), head);
		clear(margin, 0, area.width - margin, head);
		painter.draw(shown.axis().head(from, from + area.width - margin), from, from + area.width - margin,
				margin - from, 0);
	}

	private void margin(TimelinePicture shown, int margin, int head, Optional<TimelineCursor> cursor) {
		gc.setClipping(0, 0, margin, area.height);
		clear(0, 0, margin, area.height);
		gc.setClipping(0, head, margin, Math.max(0, area.height - head));
		int top = canvas.place().y;
		for (PictureRow row : shown.rowsBetween(top, (double) top + area.height - head)) {
			if (cursor.filter(at -> at.order().equals(row.order().key())).isPresent()) {
				gc.setBackground(colours.of(PictureInk.WEEKEND));
				gc.fillRectangle(0, PicturePainter.round(row.top() + head - top), margin,
						PicturePainter.round(row.height()));
			}
			painter.draw(row.margin(), 0, margin, 0, (double) head - top);
			line(row, 0, margin, 0, (double) head - top);
		}
		gc.setClipping(0, 0, area.width, area.height);
		gc.setForeground(colours.of(PictureInk.HAIRLINE));
		gc.setLineWidth(1);
		gc.drawLine(0, head - 1, area.width, head - 1);
		gc.drawLine(margin - 1, 0, margin - 1, area.height);
	}
}
