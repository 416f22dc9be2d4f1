package org.portwright.documents.internal.calendar;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import java.util.regex.Pattern;

import org.portwright.documents.printing.DocumentSeal;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.Related;
import biweekly.property.DateStart;
import biweekly.property.ProductId;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Duration;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;

/**
 * A calendar as the programs for calendars exchange it (RFC 5545). The time zone is in the file, so that it needs no
 * list of zones to be read; its rule is that of the United Kingdom since 1996.
 */
@SuppressWarnings("nls")
public final class CalendarFile {

	private static final String PRODUCT = "-//Portwright//Portwright//EN";
	private static final String VERSION_LINE = "VERSION:2.0\r\n";
	private static final ZoneId LONDON = ZoneId.of("Europe/London");
	/** From here on the versions of an entry are counted, in seconds: later writing is a higher number. */
	private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");
	/**
	 * So many octets are allowed in a line, one fewer for a space that the library keeps before it breaks one. It
	 * counts characters, which in UTF-8 have up to three octets.
	 */
	private static final int LINE = 74;
	private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\t\\n]]");
	private static final int ASCII_END = 0x80;
	private static final int TWO_OCTETS_END = 0x800;

	private CalendarFile() {
	}

	/**
	 * Writes a calendar; the stream stays open.
	 *
	 * @param made when it was made: entries made later replace those made before
	 */
	public static void write(List<CalendarEntry> entries, Instant made, OutputStream out) throws IOException {
		var calendar = new ICalendar();
		calendar.setProductId(new ProductId(PRODUCT));
		calendar.getTimezoneInfo()
				.setDefaultTimezone(new TimezoneAssignment(TimeZone.getTimeZone(LONDON), zone()));
		entries.forEach(entry -> calendar.addEvent(event(entry, made)));
		var written = new ByteArrayOutputStream();
		try (var writer = new ICalWriter(written, ICalVersion.V2_0)) {
			writer.getVObjectWriter().getFoldedLineWriter().setLineLength(LINE / octets(entries));
			writer.write(calendar);
		}
		// The library would fold the line of the seal.
		String sealed = written.toString(StandardCharsets.UTF_8).replaceFirst(VERSION_LINE,
				VERSION_LINE + "X-PORTWRIGHT:" + DocumentSeal.CALENDAR.blank() + "\r\n");
		out.write(DocumentSeal.CALENDAR.seal(sealed.getBytes(StandardCharsets.UTF_8)));
	}

	/** The most that a character of these has. */
	private static int octets(List<CalendarEntry> entries) {
		int highest = entries.stream().flatMapToInt(entry -> (entry.summary() + entry.description()).chars()).max()
				.orElse(0);
		return highest < ASCII_END ? 1 : highest < TWO_OCTETS_END ? 2 : 3;
	}

	private static VEvent event(CalendarEntry entry, Instant made) {
		var event = new VEvent();
		event.setUid(entry.uid());
		event.setDateTimeStamp(Date.from(made));
		event.setSequence(Math.clamp(FIRST.until(made, ChronoUnit.SECONDS), 0, Integer.MAX_VALUE));
		event.setDateStart(begin(entry));
		event.setSummary(plain(entry.summary()));
		event.setDescription(plain(entry.description()));
		event.setStatus(switch (entry.standing()) {
		case TENTATIVE -> Status.tentative();
		case CONFIRMED -> Status.confirmed();
		case CANCELLED -> Status.cancelled();
		});
		// Nobody is busy by it.
		event.setTransparency(Transparency.transparent());
		entry.alarms().forEach(alarm -> event.addAlarm(
				VAlarm.display(new Trigger(duration(alarm), Related.START), plain(entry.summary()))));
		return event;
	}

	/** The format has line ends and tabulators, and no other control characters. */
	private static String plain(String text) {
		return CONTROL.matcher(text).replaceAll("");
	}

	private static DateStart begin(CalendarEntry entry) {
		LocalDate date = entry.date();
		if (entry.time().isEmpty()) {
			return new DateStart(new ICalDate(
					new DateTimeComponents(date.getYear(), date.getMonthValue(), date.getDayOfMonth()), false));
		}
		LocalTime time = entry.time().get();
		return new DateStart(Date.from(date.atTime(time).atZone(LONDON).toInstant()), true);
	}

	private static Duration duration(java.time.Duration alarm) {
		java.time.Duration length = alarm.abs();
		Duration.Builder duration = Duration.builder().prior(alarm.isNegative());
		if (length.toDays() > 0) {
			duration.days((int) length.toDays());
		}
		if (length.toHoursPart() > 0) {
			duration.hours(length.toHoursPart());
		}
		if (length.toMinutesPart() > 0 || length.isZero()) {
			duration.minutes(length.toMinutesPart());
		}
		return duration.build();
	}

	/** The clocks change at one o'clock in Greenwich, on the last Sundays of March and October. */
	private static VTimezone zone() {
		var zone = new VTimezone(LONDON.getId());
		zone.addStandardTime(change(new StandardTime(), 10, 27, 2, 1, 0, "GMT"));
		zone.addDaylightSavingsTime(change(new DaylightSavingsTime(), 3, 31, 1, 0, 1, "BST"));
		return zone;
	}

	/** @param hour by the clocks before the change */
	private static <T extends Observance> T change(T observance, int month, int day, int hour, int from, int to,
			String name) {
		observance.setDateStart(new DateTimeComponents(1996, month, day, hour, 0, 0, false));
		observance.setTimezoneOffsetFrom(new UtcOffset(true, from, 0));
		observance.setTimezoneOffsetTo(new UtcOffset(true, to, 0));
		observance.addTimezoneName(name);
		observance.setRecurrenceRule(
				new Recurrence.Builder(Frequency.YEARLY).byMonth(month).byDay(-1, DayOfWeek.SUNDAY).build());
		return observance;
	}
}
