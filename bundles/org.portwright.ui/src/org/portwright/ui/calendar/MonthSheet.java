package org.portwright.ui.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

import org.eclipse.swt.SWT;

/**
 * The weeks of a month, each from Monday to Sunday, with the days of its neighbours that fill the first and last week.
 *
 * @param cursor the day that the keys are at, in the month that is shown
 */
public record MonthSheet(LocalDate cursor) {

	/** Days of a week. */
	public static final int DAYS = 7;
	/** As many as any month needs, so that nothing moves from one to the next. */
	public static final int WEEKS = 6;

	private static final int MONTHS_OF_A_YEAR = 12;

	/** The day in a place. */
	public LocalDate day(int week, int day) {
		return cursor.withDayOfMonth(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
				.plusDays((long) week * DAYS + day);
	}

	/** Whether a day is one of the month, not of a neighbour. */
	public boolean has(LocalDate day) {
		return day.getMonth() == cursor.getMonth() && day.getYear() == cursor.getYear();
	}

	/** The month that is so many months away. */
	public MonthSheet plusMonths(int months) {
		return new MonthSheet(cursor.plusMonths(months));
	}

	/** The sheet after a key; empty for a key that does not move. */
	public Optional<MonthSheet> after(int key, boolean control) {
		return Optional.ofNullable(switch (key) {
		case SWT.ARROW_LEFT -> cursor.minusDays(1);
		case SWT.ARROW_RIGHT -> cursor.plusDays(1);
		case SWT.ARROW_UP -> cursor.minusDays(DAYS);
		case SWT.ARROW_DOWN -> cursor.plusDays(DAYS);
		case SWT.PAGE_UP -> cursor.minusMonths(control ? MONTHS_OF_A_YEAR : 1);
		case SWT.PAGE_DOWN -> cursor.plusMonths(control ? MONTHS_OF_A_YEAR : 1);
		case SWT.HOME -> cursor.withDayOfMonth(1);
		case SWT.END -> cursor.with(TemporalAdjusters.lastDayOfMonth());
		default -> null;
		}).map(MonthSheet::new);
	}
}
