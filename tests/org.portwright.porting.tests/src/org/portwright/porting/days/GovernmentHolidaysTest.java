package org.portwright.porting.days;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portwright.reference.DataException;

/** The government's own file, whole, cut and hostile. */
class GovernmentHolidaysTest {

	@Test
	void aWholeYearBecomesKnown() throws DataException {
		HolidayList list = read(file(8));
		assertEquals(Set.of(2030), list.years());
		assertEquals(8, list.all().size());
		assertEquals(Set.of("Day 3"), list.on(LocalDate.of(2030, 1, 3)).stream().map(Holiday::name)
				.collect(Collectors.toSet()));
	}

	@Test
	void aYearOfAFewDaysIsNotTheWholeYear() throws DataException {
		HolidayList list = read(file(7));
		assertEquals(Set.of(), list.years());
		assertEquals(7, list.all().size());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = { "2030-01-03|2030-01-32|scotland.events[2].date",
			"2030-01-03|3 January|scotland.events[2].date", "2030-01-03|1066-10-14|scotland.events[2].date",
			"2030-01-03|2030-01-04|stands twice in the events of 'scotland'", "Day 3|~ ~|scotland.events[2].title",
			"\"scotland\"|\"wales\"|scotland", "\"events\"|\"days\"|england-and-wales.events" })
	void whatDoesNotFitIsNamed(String part, String by, String place) {
		String text = file(8);
		int scotland = text.indexOf("scotland");
		String wrong = part.startsWith("\"") ? text.replaceFirst(part, by)
				: text.substring(0, scotland) + text.substring(scotland).replaceFirst(part, by);
		String message = assertThrows(DataException.class, () -> read(wrong)).getMessage();
		assertTrue(message.startsWith("holidays.json") && message.contains(place), message);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = { "[]", "{", "{}", "null", "nonsense",
			"{\"england-and-wales\":7}" })
	void whatIsNoSuchFileIsRefused(String text) {
		assertThrows(DataException.class, () -> read(text));
	}

	@Test
	void aVeryDeepOneIsRefused() {
		assertThrows(DataException.class, () -> read("{\"england-and-wales\":" + "[".repeat(100_000)));
	}

	private static HolidayList read(String text) throws DataException {
		return GovernmentHolidays.read("holidays.json", new StringReader(text));
	}

	private static String file(int days) {
		String events = IntStream.rangeClosed(1, days).mapToObj(
				day -> "{\"title\":\"Day " + day + "\",\"date\":\"2030-01-0" + day
						+ "\",\"notes\":\"\",\"bunting\":true}")
				.collect(Collectors.joining(","));
		return Set.of("england-and-wales", "scotland", "northern-ireland").stream().sorted()
				.map(name -> "\"" + name + "\":{\"division\":\"" + name + "\",\"events\":[" + events + "]}")
				.collect(Collectors.joining(",", "{", "}"));
	}
}
