package org.portwright.porting.written;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A date as people in the United Kingdom write it: the day before the month, in figures or words, with the year or
 * without, with the day of the week or without. Nothing is guessed: what can be read in two ways is refused.
 */
@SuppressWarnings("nls")
public final class WrittenDate {

	private static final DateTimeFormatter WITH_WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
	private static final DateTimeFormatter PLAIN = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	/** Which year is meant where none is written. */
	public enum MissingYear {
		/** The next such day from today on, today among them: of what is planned. */
		NEXT,
		/** The year in which the day is nearest to today: of what has happened, or will in a moment. */
		NEAREST
	}

	private WrittenDate() {
	}

	/**
	 * Reads a date.
	 *
	 * @param today the day from which a year that is not written, and a word such as tomorrow, is understood
	 * @throws IllegalArgumentException with a message for people that says why it is none and what to write
	 */
	public static LocalDate read(String text, LocalDate today, MissingYear missing) {
		return new DateReading(text, today, missing).date();
	}

	/** A date as it is shown, with the day of the week: Tuesday 15 December 2026. */
	public static String shown(LocalDate date) {
		return WITH_WEEKDAY.format(date);
	}

	/** A date as it is written in a sentence: 15 December 2026. */
	public static String plain(LocalDate date) {
		return PLAIN.format(date);
	}
}
