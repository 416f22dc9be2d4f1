package org.portwright.documents.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * The head of a picture with its days, and what stands behind all rows: made for the part that is in sight, as a
 * picture may be of centuries.
 */
public final class TimelineAxis {

	private static final double PAD = 4;
	private static final double HAIR = 1;
	/** Narrower days are not told from each other. */
	private static final double VISIBLE = 2;

	private final TextMeasure measure;
	private final TimelineScale scale;
	private final double width;
	private final LocalDate today;
	private final String todaySaid;

	TimelineAxis(TextMeasure measure, TimelineScale scale, double width, LocalDate today, String todaySaid) {
		this.measure = measure;
		this.scale = scale;
		this.width = width;
		this.today = today;
		this.todaySaid = todaySaid;
	}

	private double line() {
		return measure.height(PictureFont.PLAIN) + PAD;
	}

	/** The height of the head: months, days and today. */
	public double height() {
		return 3 * line() + PAD;
	}

	/** The height of its first line, with which a low window makes do. */
	public double lowHeight() {
		return line() + PAD;
	}

	/** The head between two places; y is from its top. */
	public List<PictureShape> head(double from, double to) {
		List<PictureShape> shapes = new ArrayList<>();
		double end = Math.min(to, width);
		DayStep coarse = DayStep.coarse(scale.dayWidth(), measure);
		names(coarse, from, end, shapes);
		DayStep.fine(coarse, scale.dayWidth(), measure).ifPresent(fine -> ticks(fine, from, end, shapes));
		double x = scale.middle(today);
		double words = measure.width(todaySaid, PictureFont.STRONG);
		double left = Math.max(0, Math.min(x - words / 2, width - words));
		shapes.add(new PictureShape.Words(
				new PictureBox(left, 2 * line() + PAD / 2, words, measure.height(PictureFont.STRONG)), todaySaid,
				PictureFont.STRONG, PictureInk.TODAY));
		return shapes;
	}

	/** A name that began left of what is in sight stands at its side, as long as there is room. */
	private void names(DayStep step, double from, double to, List<PictureShape> shapes) {
		double begin = Math.max(0, from);
		LocalDate day = step.start(scale.day(begin));
		while (scale.left(day) < to) {
			LocalDate next = step.next(day);
			String name = step.name(day);
			double words = measure.width(name, PictureFont.PLAIN);
			double left = Math.max(scale.left(day), begin);
			if (left + PAD + words <= Math.min(scale.left(next), width)
					&& scale.left(next) - left >= words + 2 * PAD) {
				shapes.add(name(left + PAD, 0, name, words, PictureInk.TEXT));
			}
			if (scale.left(day) >= begin) {
				shapes.add(tick(scale.left(day), 0, line(), PictureInk.HAIRLINE));
			}
			day = next;
		}
	}

	/**
	 * The name of a day is centred over that day, as its milestones are, and that of months or years between where they
	 * begin and end; a tick below marks the day or the beginning.
	 */
	private void ticks(DayStep step, double from, double to, List<PictureShape> shapes) {
		LocalDate day = step.start(scale.day(Math.max(0, from)));
		double x = 0;
		while (x < to) {
			LocalDate next = step.next(day);
			String name = step.name(day);
			double words = measure.width(name, PictureFont.PLAIN);
			double tick = step.isOfDays() ? scale.middle(day) : scale.left(day);
			x = (step.isOfDays() ? tick : (tick + scale.left(next)) / 2) - words / 2;
			if (x >= 0 && x + words <= width) {
				shapes.add(name(x, line(), name, words, PictureInk.DIMMED));
			}
			if (tick >= 0 && tick <= width) {
				shapes.add(tick(tick, 2 * line() - PAD / 2, 2 * line() + PAD / 2, PictureInk.LINE));
			}
			day = next;
		}
	}

	private PictureShape name(double x, double top, String name, double words, PictureInk ink) {
		return new PictureShape.Words(
				new PictureBox(x, top + PAD / 2, words, measure.height(PictureFont.PLAIN)), name, PictureFont.PLAIN,
				ink);
	}

	private static PictureShape tick(double x, double top, double bottom, PictureInk ink) {
		return new PictureShape.Stroke(x, top, x, bottom, HAIR, ink);
	}

	/** What stands behind the rows between two places, over their whole height: weekends and where months begin. */
	public List<PictureShape> behind(double from, double to, double height) {
		List<PictureShape> shapes = new ArrayList<>();
		double end = Math.min(to, width);
		if (scale.dayWidth() >= VISIBLE) {
			LocalDate day = scale.day(Math.max(0, from)).with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
			for (; scale.left(day) < end; day = day.plusWeeks(1)) {
				double left = Math.max(0, scale.left(day));
				double right = Math.min(width, scale.left(day) + 2 * scale.dayWidth());
				if (right > left) {
					shapes.add(new PictureShape.Fill(new PictureBox(left, 0, right - left, height),
							PictureInk.WEEKEND));
				}
			}
		}
		DayStep coarse = DayStep.coarse(scale.dayWidth(), measure);
		for (LocalDate day = coarse.next(scale.day(Math.max(0, from)).minusDays(1)); scale.left(day) < end; day = coarse
				.next(day)) {
			double x = scale.left(coarse.start(day));
			if (x >= 0) {
				shapes.add(new PictureShape.Stroke(x, 0, x, height, HAIR, PictureInk.HAIRLINE));
			}
		}
		return shapes;
	}

	/** The line of today, over the whole height of the rows. */
	public PictureShape today(double height) {
		double x = scale.middle(today);
		return new PictureShape.Stroke(x, 0, x, height, 2, PictureInk.TODAY);
	}
}
