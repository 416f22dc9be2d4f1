package org.portwright.porting.life;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

import org.portwright.porting.DateFigures;
import org.portwright.porting.days.WorkingDays;

/**
 * Lays conversions out one after the other: a number is out of service for some minutes while it is converted, so they
 * are within the profile's hours, on working days, and never before the port is complete.
 */
public final class ConversionSlots {

	private final DateFigures figures;
	private final WorkingDays days;

	/**
	 * @param figures the hours, and how many minutes a number takes
	 * @param days    the working days of the order
	 */
	public ConversionSlots(DateFigures figures, WorkingDays days) {
		this.figures = figures;
		this.days = days;
	}

	/**
	 * Gives the moments at which conversions begin, in Europe/London.
	 *
	 * @param earliest the moment from which conversions are possible; its day is one that {@link WorkingDays#counts
	 *                 counts}
	 * @param count    how many numbers there are, at least 0
	 */
	public List<LocalDateTime> from(LocalDateTime earliest, int count) {
		List<LocalDateTime> slots = new ArrayList<>();
		var each = Duration.ofMinutes(figures.conversionMinutes());
		LocalDateTime at = earliest;
		for (int number = 0; number < count; number++) {
			at = fitting(at, each);
			slots.add(at);
			at = at.plus(each);
		}
		return slots;
	}

	/** The moment itself where a whole conversion fits into the hours of a working day, otherwise the next such. */
	private LocalDateTime fitting(LocalDateTime moment, Duration each) {
		LocalDate day = moment.toLocalDate();
		LocalTime time = moment.toLocalTime();
		if (days.isWorking(day)) {
			if (time.isBefore(figures.opens())) {
				return day.atTime(figures.opens());
			}
			LocalDateTime end = moment.plus(each);
			if (!end.isAfter(day.atTime(figures.closes()))) {
				return moment;
			}
		}
		return days.nextFrom(days.isWorking(day) ? day.plusDays(1) : day).atTime(figures.opens());
	}
}
