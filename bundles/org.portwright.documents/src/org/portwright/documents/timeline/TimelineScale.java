package org.portwright.documents.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Where days stand in a picture.
 *
 * @param origin   the day whose left side is at 0
 * @param dayWidth how wide a day is, in the units of the picture
 */
public record TimelineScale(LocalDate origin, double dayWidth) {

	private static final double HALF = 0.5;

	/** The left side of a day. */
	public double left(LocalDate day) {
		return ChronoUnit.DAYS.between(origin, day) * dayWidth;
	}

	/** The middle of a day, where what happens on it is marked. */
	public double middle(LocalDate day) {
		return (ChronoUnit.DAYS.between(origin, day) + HALF) * dayWidth;
	}

	/** The day at a place. */
	public LocalDate day(double x) {
		return origin.plusDays((long) Math.floor(x / dayWidth));
	}
}
