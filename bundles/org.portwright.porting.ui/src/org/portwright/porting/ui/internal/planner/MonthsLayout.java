package org.portwright.porting.ui.internal.planner;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.portwright.ui.calendar.MonthSheet;

/**
 * Where the days of some months are that stand side by side: each has a line for its name and one for the days of the
 * week above its weeks.
 *
 * @param first the month on the left, by its first day
 * @param count how many months there are
 * @param width of a day, in the units of the window
 * @param line  height of a day and of the lines above
 */
record MonthsLayout(LocalDate first, int count, int width, int line) {

	private static final int MOST = 3;
	/** Lines above the weeks. */
	private static final int ABOVE = 2;

	/** The month of a day comes first. */
	MonthsLayout {
		first = first.withDayOfMonth(1);
	}

	/** How many months a width has room for; one in any case. */
	static int count(int room, int width) {
		return Math.clamp((room + gap(width)) / (monthWidth(width) + gap(width)), 1, MOST);
	}

	private static int monthWidth(int width) {
		return MonthSheet.DAYS * width;
	}

	private static int gap(int width) {
		return width;
	}

	/** How much room so many months take. */
	static Point size(int count, int width, int line) {
		return new Point(count * (monthWidth(width) + gap(width)) - gap(width) + 1,
				(ABOVE + MonthSheet.WEEKS) * line + 1);
	}

	/** The sheet of a month, the first being number 0. */
	MonthSheet month(int number) {
		return new MonthSheet(first).plusMonths(number);
	}

	/** Where a month begins from the left. */
	int left(int number) {
		return number * (monthWidth(width) + gap(width));
	}

	/** How wide a month is. */
	int monthWidth() {
		return monthWidth(width);
	}

	/** Where the weeks begin from above. */
	int top() {
		return ABOVE * line;
	}

	/** How many days there are. */
	int days() {
		return (int) ChronoUnit.DAYS.between(first, end());
	}

	private LocalDate end() {
		return first.plusMonths(count);
	}

	/** Whether a day is in one of the months. */
	boolean has(LocalDate day) {
		return !day.isBefore(first) && day.isBefore(end());
	}

	/** The day of a number, the first being 0. */
	LocalDate day(int number) {
		return first.plusDays(number);
	}

	/** The number of a day. */
	int number(LocalDate day) {
		return (int) ChronoUnit.DAYS.between(first, day);
	}

	/** The same, moved as little as is needed for a day to be in one of the months. */
	MonthsLayout showing(LocalDate day) {
		if (has(day)) {
			return this;
		}
		LocalDate month = day.withDayOfMonth(1);
		return from(month.isBefore(first) ? month : month.minusMonths(count - 1L));
	}

	/**
	 * The same with another number of months. What more there is room for is shown before rather than after.
	 *
	 * @param day   is in one of the months
	 * @param begin nothing before its month is shown for that
	 */
	MonthsLayout with(int months, LocalDate day, LocalDate begin) {
		LocalDate least = day.withDayOfMonth(1).minusMonths(months - 1L);
		LocalDate earlier = least.isBefore(begin) ? begin : least;
		return new MonthsLayout(earlier.isBefore(first) ? earlier : first, months, width, line).showing(day);
	}

	/** The same from another month on. */
	MonthsLayout from(LocalDate month) {
		return new MonthsLayout(month, count, width, line);
	}

	/** Where a day of the months is. */
	Rectangle place(LocalDate day) {
		int number = (int) ChronoUnit.MONTHS.between(first, day.withDayOfMonth(1));
		int cell = (int) ChronoUnit.DAYS.between(month(number).day(0, 0), day);
		return new Rectangle(left(number) + cell % MonthSheet.DAYS * width,
				top() + cell / MonthSheet.DAYS * line, width, line);
	}

	/** The day that is at a place, if one is. */
	Optional<LocalDate> at(int x, int y) {
		int number = x / (monthWidth(width) + gap(width));
		int column = (x - left(number)) / width;
		int week = Math.floorDiv(y - top(), line);
		if (x < 0 || number >= count || column >= MonthSheet.DAYS || week < 0 || week >= MonthSheet.WEEKS) {
			return Optional.empty();
		}
		MonthSheet month = month(number);
		return Optional.of(month.day(week, column)).filter(month::has);
	}
}
