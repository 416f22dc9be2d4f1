package org.portwright.porting.written;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A date as people in the United Kingdom write it: the day before the month, in figures or words, with the year or
 * without, with the day of the week or without. Nothing is guessed: what can be read in two ways is refused.
 */
@SuppressWarnings("nls")
public final class WrittenDate {

	/** Problems, plans and timelines are full of dates, so their words are looked up once. */
	private static final List<String> WEEKDAYS = words("EEEE", DayOfWeek.values());
	private static final List<String> MONTHS = words(" MMMM ", Month.values());
	private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.UK);
	private static final int FIRST_OF_FOUR_DIGITS = 1000;
	private static final int LAST_OF_FOUR_DIGITS = 9999;

	/** Which year is meant where none is written. */
	public enum MissingYear {
		/** The next such day from today on, today among them: of what is planned. */
		NEXT,
		/** The year in which the day is nearest to today: of what has happened, or will in a moment. */
		NEAREST
	}

	private WrittenDate() {
	}

	private static List<String> words(String pattern, TemporalAccessor[] values) {
		DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern, Locale.UK);
		return Stream.of(values).map(format::format).toList();
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
		return WEEKDAYS.get(date.getDayOfWeek().getValue() - 1) + ' ' + plain(date);
	}

	/** A date as it is written in a sentence: 15 December 2026. */
	public static String plain(LocalDate date) {
		int year = date.getYear();
		return date.getDayOfMonth() + MONTHS.get(date.getMonthValue() - 1)
				+ (year >= FIRST_OF_FOUR_DIGITS && year <= LAST_OF_FOUR_DIGITS ? Integer.toString(year)
						: YEAR.format(date));
	}
}
