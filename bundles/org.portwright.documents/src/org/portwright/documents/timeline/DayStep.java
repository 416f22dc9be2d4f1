package org.portwright.documents.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The units by which the head of a picture counts.
 *
 * @param unit    what is counted
 * @param count   how many of it are one step
 * @param pattern how a step is named
 * @param days    how many days a step has at least
 * @param widest  a name as wide as any
 */
@SuppressWarnings("nls")
record DayStep(ChronoUnit unit, int count, DateTimeFormatter pattern, int days, String widest) {

	private static final double PAD = 8;

	private static final List<DayStep> COARSE = List.of(of(ChronoUnit.MONTHS, 1, "MMMM uuuu", 28, "September 2026"),
			of(ChronoUnit.MONTHS, 1, "MMM uuuu", 28, "Sep 2026"), of(ChronoUnit.YEARS, 1, "uuuu", 365, "2026"),
			of(ChronoUnit.YEARS, 5, "uuuu", 1825, "2026"), of(ChronoUnit.YEARS, 20, "uuuu", 7300, "2026"),
			of(ChronoUnit.YEARS, 100, "uuuu", 36_500, "2026"), of(ChronoUnit.YEARS, 1000, "uuuu", 365_000, "2026"));
	private static final List<DayStep> FINE = List.of(of(ChronoUnit.DAYS, 1, "EEE d", 1, "Wed 28"),
			of(ChronoUnit.DAYS, 1, "d", 1, "28"), of(ChronoUnit.WEEKS, 1, "d", 7, "28"),
			of(ChronoUnit.MONTHS, 1, "MMM", 28, "Sep"), of(ChronoUnit.MONTHS, 3, "QQQ", 90, "Q4"),
			of(ChronoUnit.YEARS, 1, "uuuu", 365, "2026"), of(ChronoUnit.YEARS, 5, "uuuu", 1825, "2026"),
			of(ChronoUnit.YEARS, 20, "uuuu", 7300, "2026"), of(ChronoUnit.YEARS, 100, "uuuu", 36_500, "2026"));

	private static DayStep of(ChronoUnit unit, int count, String pattern, int days, String widest) {
		return new DayStep(unit, count, DateTimeFormatter.ofPattern(pattern, Locale.UK), days, widest);
	}

	/** The finest step for the upper line of the head with a finer one for the line below. */
	static DayStep coarse(double dayWidth, TextMeasure measure) {
		return COARSE.stream()
				.filter(step -> step.fits(dayWidth, measure) && fine(step, dayWidth, measure).isPresent()).findFirst()
				.orElse(COARSE.getLast());
	}

	/** The finest step for the line below it, if one fits that is finer. */
	static Optional<DayStep> fine(DayStep coarse, double dayWidth, TextMeasure measure) {
		return FINE.stream().filter(step -> step.fits(dayWidth, measure) && step.days < coarse.days).findFirst();
	}

	private boolean fits(double dayWidth, TextMeasure measure) {
		return days * dayWidth >= measure.width(widest, PictureFont.PLAIN) + PAD;
	}

	/** Returns whether a step is named by one day, its first, rather than by all of its days. */
	boolean isOfDays() {
		return unit == ChronoUnit.DAYS || unit == ChronoUnit.WEEKS;
	}

	/** The first day of the step that a day is in. */
	LocalDate start(LocalDate day) {
		return switch (unit) {
		case DAYS -> day;
		case WEEKS -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		case MONTHS -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / count * count + 1);
		default -> LocalDate.of(Math.floorDiv(day.getYear(), count) * count, 1, 1);
		};
	}

	/** The first day of the step after. */
	LocalDate next(LocalDate day) {
		return start(day).plus(count, unit);
	}

	String name(LocalDate first) {
		return pattern.format(first);
	}
}
