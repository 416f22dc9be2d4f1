package org.portwright.documents.printing.page;

import java.util.List;
import java.util.stream.Stream;

import org.portwright.documents.timeline.PictureFont;
import org.portwright.documents.timeline.PictureInk;
import org.portwright.documents.timeline.PictureShape;
import org.portwright.documents.timeline.SignOutline;
import org.portwright.documents.timeline.TextMeasure;
import org.portwright.documents.timeline.Timeline;
import org.portwright.documents.timeline.TimelineSheet;

/** The picture of a timeline over the whole width of a page. */
public record PicturedDays(Timeline timeline) implements PageBlock {

	private static final float BEFORE = 4;
	private static final float AFTER = 6;

	@Override
	public float startHeight(LineBreaker breaker) {
		return (float) sheet(breaker).height() + BEFORE + AFTER;
	}

	private TimelineSheet sheet(LineBreaker breaker) {
		return TimelineSheet.bare(timeline, new Measure(breaker.typography()), Grid.WIDTH);
	}

	@Override
	public void place(Flow flow) {
		TimelineSheet picture = sheet(flow.breaker());
		flow.ensure((float) picture.height());
		// Texts that need more room than a page has make it wider.
		double scale = Math.min(1, Grid.WIDTH / picture.width());
		var drawing = new Drawing(flow.sheet(), flow.y() + BEFORE, (float) scale, flow.breaker().typography());
		picture.shapes().forEach(drawing::add);
		flow.advance((float) (picture.height() * scale) + BEFORE + AFTER);
	}

	private static Style style(PictureFont font, Ink ink) {
		return new Style(font == PictureFont.PLAIN ? Weight.REGULAR : Weight.BOLD, Style.CELL.size() - 2,
				Style.CELL.leading() - 2, ink);
	}

	private static Ink ink(PictureInk ink) {
		return switch (ink) {
		case PAPER -> Ink.PAPER;
		case TEXT -> Ink.BLACK;
		case DIMMED, LINE -> Ink.GREY;
		case HAIRLINE -> Ink.HAIRLINE;
		case SIGN -> Ink.ACCENT;
		case WEEKEND -> Ink.WEEKEND;
		case HOLIDAY -> Ink.HOLIDAY;
		case POSSIBLE -> Ink.POSSIBLE;
		case TODAY -> Ink.TODAY;
		case URGENT -> Ink.URGENT;
		};
	}

	/** The widths of texts on paper. */
	private record Measure(Typography typography) implements TextMeasure {

		@Override
		public double width(String text, PictureFont font) {
			return typography.width(printable(typography, text), style(font, Ink.BLACK));
		}

		@Override
		public double height(PictureFont font) {
			return style(font, Ink.BLACK).leading();
		}
	}

	private static String printable(Typography typography, String text) {
		return typography.printable(text).replace('\n', ' ');
	}

	/** Draws shapes on a sheet. */
	private record Drawing(Sheet sheet, float top, float scale, Typography typography) {

		void add(PictureShape shape) {
			switch (shape) {
			case PictureShape.Fill fill -> sheet.add(new Mark.Area(x(fill.box().x()), y(fill.box().y()),
					size(fill.box().width()), size(fill.box().height()), ink(fill.ink())));
			case PictureShape.Stroke line -> sheet.add(new Mark.Stroke(x(line.fromX()), y(line.fromY()), x(line.toX()),
					y(line.toY()), size(line.thickness() / 2), ink(line.ink())));
			case PictureShape.Sign sign -> sheet.add(new Mark.Polygon(corners(sign), sign.hollow(), ink(sign.ink())));
			case PictureShape.Words words -> {
				Style style = style(words.font(), ink(words.ink()));
				var small = new Style(style.weight(), style.size() * scale, style.leading() * scale, style.ink());
				sheet.add(new Mark.Text(x(words.box().x()), y(words.box().y()) + small.baseline(),
						printable(typography, words.text()), small));
			}
			}
		}

		private List<Float> corners(PictureShape.Sign sign) {
			return SignOutline.of(sign).stream().flatMap(corner -> Stream.of(x(corner.x()),
					y(corner.y()))).toList();
		}

		private float x(double x) {
			return Grid.LEFT + size(x);
		}

		private float y(double y) {
			return top + size(y);
		}

		private float size(double size) {
			return (float) size * scale;
		}
	}
}
