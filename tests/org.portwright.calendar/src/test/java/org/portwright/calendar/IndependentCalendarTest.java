package org.portwright.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.portwright.model.Nation;
import org.portwright.porting.days.HolidayList;
import org.portwright.porting.days.WorkingDays;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;

/**
 * Every day of the years that come with Portwright against a calendar library that works holidays out by itself. The
 * differences are these and no others: days that were proclaimed, which nobody can work out.
 */
class IndependentCalendarTest {

	private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
	private static final LocalDate END = LocalDate.of(2029, 1, 1);
	private static final HolidayManager LIBRARY = HolidayManager
			.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));

	/** Working days of the library that are none here, with a minus; the other way round with a plus. */
	private static Set<String> differences(Nation nation) {
		return switch (nation) {
		case ENGLAND_AND_WALES, NORTHERN_IRELAND -> Set.of();
		// The day after Scotland's first match of the World Cup, proclaimed once.
		case SCOTLAND -> Set.of("-2026-06-15");
		};
	}

	private static List<String> regions(Nation nation) {
		return switch (nation) {
		case ENGLAND_AND_WALES -> List.of("eng", "wls");
		case SCOTLAND -> List.of("sct");
		case NORTHERN_IRELAND -> List.of("nir");
		};
	}

	@ParameterizedTest
	@EnumSource
	void everyDayIsAWorkingDayForBoth(Nation nation) {
		WorkingDays ours = WorkingDays.in(Set.of(nation), HolidayList.official());
		for (String region : regions(nation)) {
			Set<LocalDate> holidays = new HashSet<>();
			for (int year = FIRST.getYear(); year < END.getYear(); year++) {
				LIBRARY.getHolidays(Year.of(year), region).forEach(holiday -> holidays.add(holiday.getDate()));
			}
			Set<String> different = new TreeSet<>();
			FIRST.datesUntil(END).forEach(date -> {
				boolean working = date.getDayOfWeek() != DayOfWeek.SATURDAY
						&& date.getDayOfWeek() != DayOfWeek.SUNDAY && !holidays.contains(date);
				if (working != ours.isWorking(date)) {
					different.add((working ? "-" : "+") + date);
				}
			});
			assertEquals(differences(nation), different, region);
		}
	}
}
