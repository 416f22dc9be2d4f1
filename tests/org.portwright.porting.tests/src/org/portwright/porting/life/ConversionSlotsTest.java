package org.portwright.porting.life;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.portwright.porting.checks.Orders;
import org.portwright.porting.days.HolidayList;
import org.portwright.porting.days.WorkingDays;

/** Conversions one after the other, within hours and on working days. */
class ConversionSlotsTest {

	private static List<LocalDateTime> slots(String earliest, int count) {
		return new ConversionSlots(Orders.CONTEXT.profile().dates(),
				WorkingDays.of(Orders.correct(), HolidayList.official())).from(LocalDateTime.parse(earliest), count);
	}

	private static List<LocalDateTime> moments(String... moments) {
		return Stream.of(moments).map(LocalDateTime::parse).toList();
	}

	@Test
	void twentyMinutesEachOneAfterTheOther() {
		assertEquals(moments("2026-12-15T10:00", "2026-12-15T10:20", "2026-12-15T10:40"),
				slots("2026-12-15T10:00", 3));
	}

	@Test
	void theLastOfADayIsDoneWhenTheDayIsOver() {
		assertEquals(moments("2026-12-15T17:40", "2026-12-16T08:00"), slots("2026-12-15T17:40", 2));
		assertEquals(moments("2026-12-16T08:00"), slots("2026-12-15T17:41", 1));
	}

	@Test
	void notBeforeTheHoursNorOnDaysOff() {
		assertEquals(moments("2026-12-15T08:00"), slots("2026-12-15T06:00", 1));
		assertEquals(moments("2026-12-29T08:00"), slots("2026-12-25T10:00", 1));
		assertEquals(moments("2026-12-24T17:35", "2026-12-29T08:00"), slots("2026-12-24T17:35", 2));
		assertEquals(List.of(), slots("2026-12-15T10:00", 0));
	}
}
