package org.portwright.porting.written;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.portwright.porting.written.WrittenDate.MissingYear;

/** What holds of every date, whatever the day. */
@SuppressWarnings("nls")
class WrittenDateLawsTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
	private static final List<DateTimeFormatter> SPELLINGS = Stream
			.of("d/M/uuuu", "dd/MM/uuuu", "d.M.uu", "dd-MM-uuuu", "uuuu-MM-dd", "d MMM uuuu", "d MMMM uuuu",
					"EEEE d MMMM uuuu", "EEE d/M/uu", "MMMM d, uuuu", "EEE, d MMM uu", "dd-MMM-uu",
					"d MMMM uuuu '('EEEE')'")
			.map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)).toList();
	private static final List<DateTimeFormatter> WITHOUT_YEAR = Stream.of("d/M", "dd.MM", "d MMMM", "EEE d MMM")
			.map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)).toList();

	private static Stream<LocalDate> days() {
		return LocalDate.of(2027, 1, 1).datesUntil(LocalDate.of(2029, 1, 1));
	}

	private static LocalDate read(String text, LocalDate today) {
		return WrittenDate.read(text, today, MissingYear.NEXT);
	}

	@Test
	void everySpellingWithAYearIsThatDay() {
		days().forEach(day -> SPELLINGS.forEach(spelling -> assertEquals(day, read(spelling.format(day), TODAY))));
	}

	@Test
	void whatIsShownIsReadBack() {
		days().forEach(day -> {
			assertEquals(day, read(WrittenDate.shown(day), TODAY));
			assertEquals(day, read(WrittenDate.plain(day), TODAY));
		});
	}

	@Test
	void everyDayIsShownAsTheCalendarOfTheKingdomWritesIt() {
		DateTimeFormatter shown = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
		DateTimeFormatter plain = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
		Stream<LocalDate> odd = IntStream.of(-1, 0, 7, 999, 1000, 9999, 10_000, 123_456)
				.mapToObj(year -> LocalDate.of(year, 2, 28));
		Stream.concat(days(), odd).forEach(day -> {
			assertEquals(shown.format(day), WrittenDate.shown(day));
			assertEquals(plain.format(day), WrittenDate.plain(day));
		});
	}

	@Test
	void withoutAYearItIsTheNextSuchDayFromAnyDay() {
		days().forEach(today -> IntStream.of(0, 1, 27, 58, 180, 364).forEach(later -> {
			LocalDate day = today.plusDays(later);
			WITHOUT_YEAR.forEach(spelling -> {
				LocalDate read = read(spelling.format(day), today);
				assertFalse(read.isBefore(today), spelling.format(day));
				if (day.getDayOfMonth() != 29 || day.getMonthValue() != 2) {
					assertEquals(day, read, spelling.format(day) + " on " + today);
				}
			});
		}));
	}

	@Test
	void anyOtherDayOfTheWeekIsRefusedAndBothAreNamed() {
		days().forEach(day -> {
			for (DayOfWeek other : DayOfWeek.values()) {
				if (other != day.getDayOfWeek()) {
					String text = DateWords.name(other) + ' ' + WrittenDate.plain(day);
					String said = String.valueOf(
							assertThrows(IllegalArgumentException.class, () -> read(text, TODAY)).getMessage());
					assertTrue(
							said.contains(DateWords.name(other)) && said.contains(DateWords.name(day.getDayOfWeek())),
							said);
				}
			}
		});
	}

	/** No text at all makes anything else of the reader than a date or a message that begins with the text. */
	@Test
	void anyTextIsADateOrRefused() {
		var random = new Random(15);
		String signs = "0123456789 /.-,'()" + "adefjmnoprstuvwy" + "\u00A0\u2013\u2019";
		for (int i = 0; i < 50_000; i++) {
			String text = random.ints(1 + random.nextInt(14), 0, signs.length()).map(signs::charAt)
					.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
			try {
				LocalDate read = read(text, TODAY);
				assertTrue(read.getYear() >= 1900 && read.getYear() < 2200, text);
			} catch (IllegalArgumentException e) {
				assertTrue(String.valueOf(e.getMessage()).startsWith("'" + text + "' is not a date"), text);
			}
		}
	}
}
