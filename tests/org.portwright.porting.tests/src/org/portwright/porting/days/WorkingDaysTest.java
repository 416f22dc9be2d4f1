package org.portwright.porting.days;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portwright.model.Nation;
import org.portwright.model.PortOrder;
import org.portwright.model.paths.Blank;
import org.portwright.porting.days.DayOff.Kind;

/** Counting days, over weekends and the holidays of several nations. */
class WorkingDaysTest {

	private static final WorkingDays ENGLAND = WorkingDays.in(Set.of(Nation.ENGLAND_AND_WALES),
			HolidayList.official());

	@ParameterizedTest
	@CsvSource({ "2026-12-11,20,2027-01-13", "2026-12-12,20,2027-01-14", "2026-12-11,10,2026-12-29",
			"2026-11-03,20,2026-12-01", "2026-12-25,0,2026-12-29", "2026-12-24,1,2026-12-29",
			"2026-12-23,0,2026-12-23" })
	void countsAhead(LocalDate from, int count, LocalDate expected) {
		assertEquals(expected, ENGLAND.after(from, count));
	}

	@ParameterizedTest
	@CsvSource({ "2027-01-13,3,2027-01-08", "2026-12-29,1,2026-12-24", "2026-12-28,1,2026-12-23",
			"2026-12-26,0,2026-12-24" })
	void countsBack(LocalDate from, int count, LocalDate expected) {
		assertEquals(expected, ENGLAND.before(from, count));
	}

	@Test
	void anOrderCountsTheHolidaysOfEnglandAndOfItsSite() {
		PortOrder order = Blank.order();
		order.setSiteNation(Nation.SCOTLAND);
		var easterMonday = LocalDate.of(2027, 3, 29);
		var saintAndrew = LocalDate.of(2026, 11, 30);
		WorkingDays both = WorkingDays.of(order, HolidayList.official());
		assertEquals(Optional.of(new DayOff(Kind.HOLIDAY, "Easter Monday", EnumSet.of(Nation.ENGLAND_AND_WALES))),
				both.whyNot(easterMonday));
		assertFalse(both.isWorking(saintAndrew));
		order.setHolidaysOfEnglandAndWales(false);
		assertTrue(WorkingDays.of(order, HolidayList.official()).isWorking(easterMonday));
		order.setHolidaysOfSite(false);
		WorkingDays none = WorkingDays.of(order, HolidayList.official());
		assertTrue(none.isWorking(saintAndrew));
		assertEquals(Set.of(), none.nations());
		assertEquals("Saturday", none.whyNot(LocalDate.of(2026, 11, 28)).orElseThrow().name());
	}

	@Test
	void ofAYearWithoutHolidaysTheWeekendsAreLeft() {
		assertFalse(ENGLAND.isKnown(2029));
		assertTrue(ENGLAND.isWorking(LocalDate.of(2029, 12, 25)));
		assertFalse(ENGLAND.isWorking(LocalDate.of(2029, 12, 23)));
	}

	@Test
	void theCalendarOfFilesEndsBeforeThatOfJava() {
		assertTrue(WorkingDays.counts(LocalDate.of(2026, 1, 1)));
		assertFalse(WorkingDays.counts(LocalDate.MAX));
		assertFalse(WorkingDays.counts(LocalDate.MIN));
	}
}
