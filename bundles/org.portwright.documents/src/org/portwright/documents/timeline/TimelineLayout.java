package org.portwright.documents.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays a timeline out, as often as wanted: its texts are worked out and measured once. It asks nobody but for the
 * widths of texts, and may be used by any thread.
 */
public final class TimelineLayout {

	/** As narrow as a day may be; ten years fill a window. */
	public static final double NARROWEST = 0.02;
	/** As wide as a day may be. */
	public static final double WIDEST = 160;

	/** A picture that is to fit has days as narrow as need be. */
	private static final double FITTING = 1e-5;
	private static final int HALVINGS = 40;
	private static final double PAD = 8;
	private static final double WIDEST_MARGIN = 280;
	/** Days before the first and after the last one that something is shown of. */
	private static final int DAYS_AROUND = 2;

	private final Timeline timeline;
	private final DaySpan span;
	private final TextMeasure measure;
	private final TimelineWords words;
	private final List<OrderText> texts;
	/** Of each milestone its day, and how far its text reaches to the right of that. */
	private final long[] days;
	private final double[] reaches;
	private final double today;
	private final double margin;

	/** Lays out with a margin that names the orders. */
	public TimelineLayout(Timeline timeline, TextMeasure measure) {
		this(timeline, measure, WIDEST_MARGIN);
	}

	/**
	 * @param widestMargin as wide as the margin may be that names the orders; 0 for none, where they are named
	 *                     elsewhere
	 */
	public TimelineLayout(Timeline timeline, TextMeasure measure, double widestMargin) {
		this.timeline = timeline;
		span = timeline.span();
		this.measure = measure;
		words = new TimelineWords(timeline);
		today = measure.width(words.today(), PictureFont.STRONG) + PAD;
		margin = widestMargin > 0 ? margin(Math.min(widestMargin, WIDEST_MARGIN)) : 0;
		texts = timeline.orders().stream().map(order -> OrderText.of(order, words, measure, margin - 2 * PAD))
				.toList();
		List<FlagText> flags = texts.stream().flatMap(order -> order.flags().stream()).toList();
		days = flags.stream().mapToLong(text -> text.milestone().date().toEpochDay()).toArray();
		reaches = flags.stream().mapToDouble(text -> RowLayout.reach(measure, text)).toArray();
	}

	/** The width of a day with which the days and the texts beside them are as wide as a picture may be. */
	public double fitting(double width) {
		double room = width - margin;
		double narrow = FITTING;
		double wide = WIDEST;
		// With wider days the picture is wider; the texts, which keep their width, hang over by more or less.
		for (int i = 0; i < HALVINGS; i++) {
			double middle = (narrow + wide) / 2;
			if (width(scale(middle)) <= room) {
				narrow = middle;
			} else {
				wide = middle;
			}
		}
		return narrow;
	}

	/** The width of a day with which the days are as wide as a picture may be, and texts beside the last hang over. */
	public double fittingDays(double width) {
		return (width - margin) / (ChronoUnit.DAYS.between(span.first(), span.last()) + 1 + 2 * DAYS_AROUND);
	}

	/** Lays it out with days of a width. */
	public TimelinePicture lay(double dayWidth) {
		TimelineScale scale = scale(Math.clamp(dayWidth, FITTING, WIDEST));
		double width = width(scale);
		var layout = new RowLayout(measure, scale, width);
		List<PictureRow> rows = new ArrayList<>();
		double top = 0;
		for (OrderText order : texts) {
			PictureRow row = layout.lay(order, top);
			rows.add(row);
			top = row.bottom();
		}
		return new TimelinePicture(scale, margin, width, top,
				new TimelineAxis(measure, scale, width, timeline.today(), words.today()), rows);
	}

	/** Before the first day there is room for half a sign, however narrow days are. */
	private TimelineScale scale(double dayWidth) {
		long before = (long) Math.max(DAYS_AROUND, Math.ceil(RowLayout.sign(measure) / dayWidth));
		return new TimelineScale(span.first().minusDays(before), dayWidth);
	}

	private double width(TimelineScale scale) {
		LocalDate last = span.last();
		double width = Math.max(scale.left(last.plusDays(DAYS_AROUND + 1L)), scale.left(timeline.today()) + today);
		double origin = scale.middle(LocalDate.EPOCH);
		for (int i = 0; i < days.length; i++) {
			width = Math.max(width, origin + days[i] * scale.dayWidth() + reaches[i]);
		}
		return width;
	}

	private double margin(double most) {
		double widest = 0;
		for (TimelineOrder order : timeline.orders()) {
			widest = Math.max(widest, measure.width(order.title(), PictureFont.STRONG));
			widest = Math.max(widest, measure.width(order.about(), PictureFont.PLAIN));
			widest = Math.max(widest, words.countdown(order)
					.map(text -> measure.width(text, PictureFont.PLAIN)).orElse(0.0));
		}
		return Math.min(widest, most) + 2 * PAD;
	}
}
