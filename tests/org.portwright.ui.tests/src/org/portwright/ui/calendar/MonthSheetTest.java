package org.portwright.ui.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

/** The days of a month, and where the keys lead. */
@SuppressWarnings("nls")
class MonthSheetTest {

	private static final LocalDate DAY = LocalDate.of(2026, 12, 15);

	private static LocalDate after(int key, boolean control) {
		return new MonthSheet(DAY).after(key, control).orElseThrow().cursor();
	}

	@Test
	void everyWeekBeginsOnMondayAndEveryMonthIsWhole() {
		for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() < 2030; day = day.plusDays(1)) {
			var sheet = new MonthSheet(day);
			assertEquals(DayOfWeek.MONDAY, sheet.day(0, 0).getDayOfWeek());
			assertTrue(!sheet.day(0, 0).isAfter(day.withDayOfMonth(1)), day.toString());
			assertTrue(!sheet.day(MonthSheet.WEEKS - 1, MonthSheet.DAYS - 1).isBefore(day), day.toString());
			assertTrue(sheet.has(day) && !sheet.has(day.plusMonths(1)) && !sheet.has(day.plusYears(1)));
		}
	}

	@Test
	void theKeysLeadToOtherDays() {
		assertEquals(LocalDate.of(2026, 12, 14), after(SWT.ARROW_LEFT, false));
		assertEquals(LocalDate.of(2026, 12, 16), after(SWT.ARROW_RIGHT, false));
		assertEquals(LocalDate.of(2026, 12, 8), after(SWT.ARROW_UP, false));
		assertEquals(LocalDate.of(2026, 12, 22), after(SWT.ARROW_DOWN, false));
		assertEquals(LocalDate.of(2026, 11, 15), after(SWT.PAGE_UP, false));
		assertEquals(LocalDate.of(2027, 1, 15), after(SWT.PAGE_DOWN, false));
		assertEquals(LocalDate.of(2025, 12, 15), after(SWT.PAGE_UP, true));
		assertEquals(LocalDate.of(2027, 12, 15), after(SWT.PAGE_DOWN, true));
		assertEquals(LocalDate.of(2026, 12, 1), after(SWT.HOME, false));
		assertEquals(LocalDate.of(2026, 12, 31), after(SWT.END, false));
		assertEquals(Optional.empty(), new MonthSheet(DAY).after('a', false));
	}
}
