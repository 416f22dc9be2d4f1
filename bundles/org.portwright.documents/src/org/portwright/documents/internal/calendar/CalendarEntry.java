package org.portwright.documents.internal.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * Something to remember in a calendar.
 *
 * @param uid         the same each time that it is written, so that a calendar changes what it has
 * @param date        its day, in the United Kingdom
 * @param time        its time of day in Europe/London; empty if it is of the whole day
 * @param summary     what it is, in a few words
 * @param description what there is to know about it, in lines
 * @param standing    how sure it is
 * @param alarms      when to be reminded, counted from its begin, that of a day being midnight; negative before it
 */
public record CalendarEntry(String uid, LocalDate date, Optional<LocalTime> time, String summary, String description,
		Standing standing, List<Duration> alarms) {

	/** How sure something is. */
	public enum Standing {
		/** Worked out, and it may change. */
		TENTATIVE,
		/** Recorded or agreed. */
		CONFIRMED,
		/** It will not happen; calendars take it away. */
		CANCELLED
	}

	/** Copies the list. */
	public CalendarEntry {
		alarms = List.copyOf(alarms);
	}
}
