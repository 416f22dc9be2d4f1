package org.portwright.documents.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.portwright.documents.internal.texts.Messages;

/**
 * A whole timeline on one sheet, with its title, legend and notes: what is exported. All shapes have their place on the
 * sheet.
 *
 * @param groups in the order in which they are drawn and read
 */
public record TimelineSheet(double width, double height, List<Group> groups) {

	/**
	 * Shapes that belong together.
	 *
	 * @param said what they stand for, for who hears it read; empty where the texts among them say it
	 */
	public record Group(String said, List<PictureShape> shapes) {

		/** Copies the list. */
		public Group {
			shapes = List.copyOf(shapes);
		}
	}

	/** As wide as a picture is that is read without scrolling. */
	public static final double WIDTH = 1200;

	private static final double EDGE = 16;
	private static final double GAP = 8;
	/** Wider days part the milestones of a short plan more than it helps. */
	private static final double WIDEST_DAY = 40;

	/** Copies the list. */
	public TimelineSheet {
		groups = List.copyOf(groups);
	}

	/**
	 * Lays out a sheet.
	 *
	 * @param width how wide it is to be, in the units of the measure; texts that need more make it wider
	 */
	public static TimelineSheet of(Timeline timeline, TextMeasure measure, double width) {
		return new Making(timeline, measure, new TimelineLayout(timeline, measure), width, EDGE).whole();
	}

	/** Lays out the days of one order alone, for a page that says the rest. */
	public static TimelineSheet bare(Timeline timeline, TextMeasure measure, double width) {
		return new Making(timeline, measure, new TimelineLayout(timeline, measure, 0), width, 0).bare();
	}

	/** Lays out what explains the signs and colours of a timeline, in lines of a width. */
	public static TimelineSheet legend(Timeline timeline, TextMeasure measure, double width) {
		LegendLines legend = new LegendLines(measure, 0, width, 0).add(timeline);
		return new TimelineSheet(width, legend.bottom(), legend.groups());
	}

	/** All shapes in the order in which they are drawn. */
	public Stream<PictureShape> shapes() {
		return groups.stream().flatMap(group -> group.shapes().stream());
	}

	/** The making of a sheet, from top to bottom. */
	private static final class Making {

		private final Timeline timeline;
		private final TextMeasure measure;
		private final TimelinePicture picture;
		private final double edge;
		private final double width;
		private final List<Group> groups = new ArrayList<>();
		private double y;

		Making(Timeline timeline, TextMeasure measure, TimelineLayout layout, double width, double edge) {
			this.timeline = timeline;
			this.measure = measure;
			this.edge = edge;
			double room = width - 2 * edge;
			picture = layout.lay(Math.min(WIDEST_DAY, layout.fitting(room)));
			this.width = Math.max(width, picture.margin() + picture.width() + 2 * edge);
			y = edge;
		}

		TimelineSheet whole() {
			groups.add(
					new Group("", List.of(new PictureShape.Fill(new PictureBox(0, 0, 0, 0), PictureInk.PAPER)))); //$NON-NLS-1$
			text(timeline.title(), PictureFont.TITLE, PictureInk.TEXT);
			text(new TimelineWords(timeline).asOf(), PictureFont.PLAIN, PictureInk.DIMMED);
			y += GAP;
			days();
			legend();
			notes();
			y += edge;
			groups.set(0, new Group("", //$NON-NLS-1$
					List.of(new PictureShape.Fill(new PictureBox(0, 0, width, y), PictureInk.PAPER))));
			return new TimelineSheet(width, y, groups);
		}

		TimelineSheet bare() {
			days();
			legend();
			return new TimelineSheet(width, y, groups);
		}

		private void text(String text, PictureFont font, PictureInk ink) {
			for (String line : new Broken(measure, font).lines(text, width - 2 * edge)) {
				groups.add(new Group("", List.of(words(edge, y, line, font, ink)))); //$NON-NLS-1$
				y += measure.height(font) + 2;
			}
		}

		private PictureShape words(double x, double top, String text, PictureFont font, PictureInk ink) {
			return new PictureShape.Words(
					new PictureBox(x, top, measure.width(text, font), measure.height(font)), text, font, ink);
		}

		private void days() {
			double left = edge + picture.margin();
			TimelineAxis axis = picture.axis();
			double rows = y + axis.height();
			var days = new ShapeMove(left, rows);
			var margin = new ShapeMove(edge, rows);
			add("", axis.behind(0, picture.width(), picture.height()), days); //$NON-NLS-1$
			add("", axis.head(0, picture.width()), new ShapeMove(left, y)); //$NON-NLS-1$
			picture.rows().forEach(row -> row.shapes().stream().filter(PictureShape.Fill.class::isInstance)
					.forEach(fill -> add(said(row, (PictureShape.Fill) fill), List.of(fill), days)));
			add("", List.of(axis.today(picture.height())), days); //$NON-NLS-1$
			for (PictureRow row : picture.rows()) {
				List<PictureShape> named = new ArrayList<>();
				named.add(new PictureShape.Stroke(0, row.top(), picture.margin() + picture.width(), row.top(), 1,
						PictureInk.HAIRLINE));
				named.addAll(row.margin());
				add(row.said(), named, margin);
				add("", row.shapes().stream().filter(PictureShape.Stroke.class::isInstance).toList(), days); //$NON-NLS-1$
				row.flags().forEach(flag -> add(flag.said(), flag.shapes(), days));
			}
			y = rows + picture.height() + GAP;
		}

		private String said(PictureRow row, PictureShape.Fill fill) {
			return fill.ink() == PictureInk.HOLIDAY
					? picture.saidOf(row, fill.box().x() + fill.box().width() / 2).orElse("") //$NON-NLS-1$
					: new TimelineWords(timeline).possible(row.order()).orElse(""); //$NON-NLS-1$
		}

		private void add(String said, List<PictureShape> shapes, ShapeMove move) {
			groups.add(new Group(said, shapes.stream().map(move::of).toList()));
		}

		private void legend() {
			LegendLines legend = new LegendLines(measure, edge, width - edge, y).add(timeline);
			groups.addAll(legend.groups());
			y = legend.bottom();
		}

		private void notes() {
			y += GAP;
			var words = new TimelineWords(timeline);
			Map<String, String> holidays = new LinkedHashMap<>();
			for (TimelineOrder order : timeline.orders()) {
				words.holidayLine(order)
						.ifPresent(line -> holidays.merge(line, order.title(), (one, two) -> one + ", " + two)); //$NON-NLS-1$
			}
			holidays.forEach((line, orders) -> text(
					holidays.size() == 1 ? line : NLS.bind(Messages.Timeline_said, orders, line), PictureFont.PLAIN,
					PictureInk.DIMMED));
			for (TimelineOrder order : timeline.orders()) {
				if (!order.notes().isEmpty()) {
					y += GAP;
					text(order.title(), PictureFont.STRONG, PictureInk.TEXT);
					order.notes().forEach(note -> text(note, PictureFont.PLAIN, PictureInk.TEXT));
				}
			}
		}
	}
}
