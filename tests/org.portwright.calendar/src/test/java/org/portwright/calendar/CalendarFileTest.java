package org.portwright.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.documents.internal.calendar.CalendarEntry;
import org.portwright.documents.internal.calendar.CalendarEntry.Standing;
import org.portwright.documents.internal.calendar.CalendarFile;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Trigger;

/** Calendars are read by another library (iCal4j) than the one that writes them, and mean what was meant. */
class CalendarFileTest {

	private static final Instant MADE = Instant.parse("2026-11-27T06:00:00Z");
	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private static CalendarEntry entry(LocalDate date, Optional<LocalTime> time, String text, Duration... alarms) {
		return new CalendarEntry("cutOver-order-1@portwright", date, time, text, text + "\n" + text, Standing.TENTATIVE,
				List.of(alarms));
	}

	private static VEvent read(CalendarEntry entry) throws IOException, ParserException {
		var out = new ByteArrayOutputStream();
		CalendarFile.write(List.of(entry), MADE, out);
		Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(out.toByteArray()));
		assertTrue(calendar.validate().getEntries().isEmpty(), () -> calendar.validate().getEntries().toString());
		return calendar.<VEvent>getComponents(Component.VEVENT).getFirst();
	}

	private static Temporal begin(VEvent event) {
		return event.getDateTimeStart().getDate();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-03-28T00:30", "2026-03-29T02:00", "2026-07-01T09:00", "2026-10-25T03:00",
			"2026-12-21T16:00", "2031-06-02T23:59" })
	void aTimeIsThatOfLondonWhereverItIsWritten(String moment) throws Exception {
		var local = java.time.LocalDateTime.parse(moment);
		for (String zone : List.of("Europe/London", "America/Sao_Paulo", "Pacific/Auckland")) {
			TimeZone before = TimeZone.getDefault();
			TimeZone.setDefault(TimeZone.getTimeZone(zone));
			try {
				Temporal begin = begin(read(entry(local.toLocalDate(), Optional.of(local.toLocalTime()), "Cut-over")));
				assertEquals(local.atZone(LONDON).toInstant(), ZonedDateTime.from(begin).toInstant());
				assertEquals(local, ZonedDateTime.from(begin).toLocalDateTime());
				assertEquals(local.toLocalDate(), begin(read(entry(local.toLocalDate(), Optional.empty(), "Answer"))));
			} finally {
				TimeZone.setDefault(before);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "London; head, office \\ \"first\"",
			"Łódź – “Zażółć” gęślą jaźń, again and again and again",
			"Office 📞📞📞📞📞📞📞📞📞📞📞📞📞📞📞📞📞📞📞📞📞📞📞📞", "\\n is no line end: \\\\ neither" })
	void textsComeBackAsTheyWere(String text) throws Exception {
		VEvent event = read(entry(LocalDate.of(2026, 12, 21), Optional.empty(), text));
		assertEquals(text, event.getSummary().getValue());
		assertEquals(text + "\n" + text, event.getDescription().getValue());
	}

	@Test
	void alarmsStandingAndVersionAreThere() throws Exception {
		VEvent event = read(entry(LocalDate.of(2026, 12, 21), Optional.empty(), "Cut-over", Duration.ofHours(9),
				Duration.ofHours(-15), Duration.ofDays(-1), Duration.ofMinutes(-90)));
		assertEquals("TENTATIVE", event.getStatus().getValue());
		assertEquals("cutOver-order-1@portwright", event.getUid().orElseThrow().getValue());
		assertEquals(MADE, event.getDateTimeStamp().getDate());
		assertEquals((int) Duration.between(Instant.parse("2026-01-01T00:00:00Z"), MADE).toSeconds(),
				event.getSequence().getSequenceNo());
		List<VAlarm> alarms = event.getAlarms();
		assertEquals(List.of("PT9H", "-PT15H", "-P1D", "-PT1H30M"), alarms.stream()
				.map(alarm -> alarm.<Trigger>getProperty("TRIGGER").orElseThrow().getValue()).toList());
		assertEquals(List.of("DISPLAY"), alarms.stream()
				.map(alarm -> alarm.getProperty("ACTION").orElseThrow().getValue()).distinct().toList());
	}
}
