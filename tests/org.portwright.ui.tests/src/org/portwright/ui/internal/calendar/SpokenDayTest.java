package org.portwright.ui.internal.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;

/** What is said of a day. */
@SuppressWarnings("nls")
class SpokenDayTest {

	private static final LocalDate DAY = LocalDate.of(2026, 12, 15);

	@Test
	void aDayIsSaidWithWhatItIs() {
		assertEquals("Tuesday 15 December 2026", SpokenDay.of(DAY, Optional.empty(), DAY.minusDays(1)));
		assertEquals("Tuesday 15 December 2026, today", SpokenDay.of(DAY, Optional.empty(), DAY));
		assertEquals("Tuesday 15 December 2026, chosen", SpokenDay.of(DAY, Optional.of(DAY), DAY.minusDays(1)));
		assertEquals("Tuesday 15 December 2026, today, chosen", SpokenDay.of(DAY, Optional.of(DAY), DAY));
	}
}
