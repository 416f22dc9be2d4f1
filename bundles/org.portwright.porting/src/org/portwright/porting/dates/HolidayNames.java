package org.portwright.porting.dates;

import java.time.LocalDate;
import java.util.stream.Collectors;

import org.portwright.porting.days.WorkingDays;
import org.portwright.porting.written.WrittenDate;

/** The bank holidays between two days by date and name, English in every locale. */
@SuppressWarnings("nls")
public final class HolidayNames {

	private HolidayNames() {
	}

	/**
	 * Names the holidays that are no weekends: the first day may be among them, the last one not.
	 *
	 * @return such as {@code 25 December 2026 (Christmas Day)}, divided by commas; empty where there is none
	 */
	public static String of(WorkingDays days, LocalDate from, LocalDate until) {
		return days.holidaysBetween(from, until).stream()
				.map(date -> WrittenDate.plain(date) + " (" + days.whyNot(date).orElseThrow().name() + ')')
				.collect(Collectors.joining(", "));
	}
}
