package org.portwright.porting.written;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portwright.porting.written.WrittenDate.MissingYear;

/** Dates as people write them, on a Thursday in November. */
@SuppressWarnings("nls")
class WrittenDateTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

	private static LocalDate read(String text) {
		return WrittenDate.read(text, TODAY, MissingYear.NEXT);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = { //
			"15/12/2026|2026-12-15", "15.12.2026|2026-12-15", "15-12-2026|2026-12-15", "15 12 2026|2026-12-15", //
			"15.12.26|2026-12-15", "15/12/26|2026-12-15", "1/2/27|2027-02-01", "01/02/2027|2027-02-01", //
			"15/12|2026-12-15", "15.12.|2026-12-15", "1/2|2027-02-01", "15 / 12 / 2026|2026-12-15", //
			"02-03-27|2027-03-02", "27-03-26|2026-03-27", "27/03/02|2002-03-27", "31-12-30|2030-12-31", //
			"2026-12-15|2026-12-15", "2026/12/15|2026-12-15", "2026.12.15|2026-12-15", "2026-1-5|2026-01-05", //
			"15 Dec|2026-12-15", "15th Dec|2026-12-15", "15 December|2026-12-15", "15Dec26|2026-12-15", //
			"15-Dec-2026|2026-12-15", "15 December 2026|2026-12-15", "15 Dec '26|2026-12-15", "15 Dec 26|2026-12-15", //
			"15 DECEMBER, 2026|2026-12-15", "15 dec. 2026|2026-12-15", "the 15th of December 2026|2026-12-15", //
			"15th of Dec|2026-12-15", "1st Sept 2027|2027-09-01", "2nd sep 2027|2027-09-02", "3rd March|2027-03-03", //
			"December 15th|2026-12-15", "December 15, 2026|2026-12-15", "Dec 15 2026|2026-12-15", "Dec 5|2026-12-05", //
			"Tuesday 15th December|2026-12-15", "Tuesday 15 December 2026|2026-12-15", "Tue 15/12|2026-12-15", //
			"Tue, 15 Dec 2026|2026-12-15", "Tues. 15.12.26|2026-12-15", "tuesday, the 15th of december|2026-12-15", //
			"Weds 16 Dec|2026-12-16", "Thurs 17 Dec|2026-12-17", "Thur 17 Dec|2026-12-17", "Fri 1/1/27|2027-01-01", //
			"on Tuesday 15 December|2026-12-15", "15 December 2026 (Tuesday)|2026-12-15", "15/12/2026 Tue|2026-12-15", //
			"Tuesday 2026-12-15|2026-12-15", " 15\u00A0December\u00A02026 |2026-12-15",
			"15\u201312\u20132026|2026-12-15", //
			"26 Nov|2026-11-26", "25 Nov|2027-11-25", "31 Dec|2026-12-31", "29 Feb|2028-02-29", "29/2|2028-02-29", //
			"29 February 2028|2028-02-29", "today|2026-11-26", "Tomorrow|2026-11-27", "yesterday|2026-11-25" })
	void isReadWithTheDayBeforeTheMonth(String text, LocalDate date) {
		assertEquals(date, read(text));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = { //
			"Monday 15 December|15 December 2026 is a Tuesday, not a Monday", //
			"Mon 15/12/2026|15 December 2026 is a Tuesday, not a Monday", //
			"15 December 2026 (Sunday)|15 December 2026 is a Tuesday, not a Sunday", //
			"12/15/2026|no month 15. The day comes before the month: 15 December 2026", //
			"2026-15-12|there is no month 15. Write", //
			"15/13|there is no month 13. Write", "15/13/2026|there is no month 13", "15/00/2026|there is no month 0", //
			"31/11/2026|November 2026 has no day 31", "31 Nov|November has no day 31", //
			"0/12/2026|December 2026 has no day 0", "29/2/2027|February 2027 has no day 29", //
			"45 December|December has no day 45", "30 Feb|February has no day 30", //
			"Dec 26|26 may be the day or the year", "December 26|26 may be the day or the year", //
			"Tuesday|which week is meant is not certain. Write day and month, such as 1 December 2026", //
			"thurs|such as 3 December 2026", "15/12/1526|the year 1526 cannot be meant", //
			"next Tuesday|is not a date. Write day, month and year", "this Friday|is not a date. Write", //
			"Tuesday week|is not a date. Write", "in three weeks|is not a date. Write", "soon|is not a date. Write", //
			"asap|is not a date. Write", "15|is not a date. Write", "2026|is not a date. Write", //
			"December 2026|is not a date", "15122026|is not a date. Write", "15/12/202|is not a date. Write", //
			"15/12/2026 10:00|is not a date. Write", "15 - 18 December|is not a date. Write", //
			"15 Decembre 2026|is not a date. Write", "15 D 2026|is not a date. Write", "Mo 15 Dec|is not a date. Write", //
			"27-03-02|is not a date for certain: it may be 27 March 2002 or 2 March 2027", //
			"28-02-01|1 February 2028", "020 7946 0000|is not a date. Write", "15.12.2026.1|is not a date. Write" })
	void isRefusedInWords(String text, String said) {
		String message = String.valueOf(assertThrows(IllegalArgumentException.class, () -> read(text)).getMessage());
		assertTrue(message.startsWith("'" + text + "' is not a date"), message);
		assertTrue(message.contains(said), message);
	}

	@ParameterizedTest
	@CsvSource({ "25 Nov, 2026-11-25", "26 Nov, 2026-11-26", "27 Nov, 2026-11-27", "20 Dec, 2026-12-20",
			"1 Jun, 2026-06-01", "20 May, 2027-05-20", "29 Feb, 2028-02-29", "1/2/25, 2025-02-01" })
	void whatHasHappenedIsNearToday(String text, LocalDate date) {
		assertEquals(date, WrittenDate.read(text, TODAY, MissingYear.NEAREST));
	}

	@Test
	void isShownWithTheDayOfTheWeek() {
		assertEquals("Tuesday 15 December 2026", WrittenDate.shown(LocalDate.of(2026, 12, 15)));
		assertEquals("1 February 2027", WrittenDate.plain(LocalDate.of(2027, 2, 1)));
	}

	@Test
	void aLongTextIsNotQuotedWhole() {
		String message = String.valueOf(assertThrows(IllegalArgumentException.class,
				() -> read("no date at all ".repeat(2000))).getMessage());
		assertTrue(message.length() < 200, message);
	}
}
