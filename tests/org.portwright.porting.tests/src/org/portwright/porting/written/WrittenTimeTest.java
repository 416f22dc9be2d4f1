package org.portwright.porting.written;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times of day as people write them. */
@SuppressWarnings("nls")
class WrittenTimeTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { //
			"08:30|08:30", "8:30|08:30", "8.30|08:30", "8h30|08:30", "17:00|17:00", "17.00|17:00", "1700|17:00", //
			"0830|08:30", "0830 hrs|08:30", "17:00h|17:00", "00:00|00:00", "23:59|23:59", "10:00:30|10:00:30", //
			"9am|09:00", "9 am|09:00", "9 a.m.|09:00", "9AM|09:00", "9pm|21:00", "9:30 pm|21:30", "9.30pm|21:30", //
			"02:30|02:30", "02.30|02:30", "2.30am|02:30", "2.30pm|14:30", "2:30 hrs|02:30", "2h30|02:30", "0:30|00:30", //
			"0230|02:30", "9.45|09:45", "12.30|12:30", "14.30|14:30", "12pm|12:00", "12am|00:00", "12.30am|00:30",
			"noon|12:00", "midday|12:00", "12 noon|12:00" })
	void isRead(String text, LocalTime time) {
		assertEquals(time, WrittenTime.read(text));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { //
			"half past nine|hours and minutes", "half past|hours and minutes", "ten|hours and minutes", //
			"25:00|hours and minutes", "24:00|hours and minutes", "12:60|hours and minutes", //
			"13pm|hours and minutes", "0am|hours and minutes", "8.3|hours and minutes", "830|hours and minutes", //
			"9-10am|hours and minutes", "morning|hours and minutes", "2400|hours and minutes", //
			"9|Write 9am or 9pm", "12|Write 12am or 12pm", "9 o'clock|Write 9am or 9pm", "13|hours and minutes", //
			"2.30|Write 2:30am or 2:30pm", "2:30|Write 2:30am or 2:30pm", "7.59|Write 7:59am or 7:59pm", //
			"1 . 00|Write 1:00am or 1:00pm", "2.75|hours and minutes", //
			"midnight|Write 00:00 or 23:59" })
	void isRefusedInWords(String text, String said) {
		String message = String
				.valueOf(assertThrows(IllegalArgumentException.class, () -> WrittenTime.read(text)).getMessage());
		assertTrue(message.startsWith("'" + text + "' is not a time of day"), message);
		assertTrue(message.contains(said), message);
	}

	@Test
	void everyMinuteIsReadAsTheFileWritesIt() {
		for (LocalTime time = LocalTime.MIN; !time.equals(LocalTime.of(23, 59)); time = time.plusMinutes(1)) {
			assertEquals(time, WrittenTime.read(time.toString()));
		}
	}

	@Test
	void aMomentHasTheDayBeforeTheMonth() {
		Instant moment = Instant.parse("2026-11-25T15:04:09Z");
		assertEquals("25 November 2026, 15:04", WrittenMoment.shown(moment, ZoneId.of("Europe/London")));
		assertEquals("Wednesday 25 November 2026, 15:04:09", WrittenMoment.exact(moment, ZoneId.of("Europe/London")));
	}
}
