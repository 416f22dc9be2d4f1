package org.portwright.porting.written;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.porting.internal.texts.Messages;
import org.portwright.porting.written.WrittenDate.MissingYear;

/** The reading of one date. */
@SuppressWarnings("nls")
final class DateReading {

	private static final String BETWEEN = "(?: ?[-/.] ?| )";
	private static final String YEAR = "'?(?<year>[0-9]{4}|[0-9]{2})";
	private static final Pattern YEAR_FIRST = Pattern
			.compile("(?<year>[0-9]{4})" + BETWEEN + "(?<month>[0-9]{1,2})" + BETWEEN + "(?<day>[0-9]{1,2})");
	private static final Pattern FIGURES = Pattern
			.compile("(?<day>[0-9]{1,2})" + BETWEEN + "(?<month>[0-9]{1,2})(?:" + BETWEEN + YEAR + "|\\.)?");
	private static final Pattern SHORT_YEARS = Pattern.compile("[0-9]{2}-[0-9]{2}-[0-9]{2}");
	private static final Pattern MONTH_IN_WORDS = Pattern.compile("(?:the )?(?<day>[0-9]{1,2})(?:st|nd|rd|th)?"
			+ BETWEEN + "?(?:of )?(?<name>[a-z]{3,9})\\.?(?:" + BETWEEN + "?" + YEAR + ")?");
	private static final Pattern MONTH_FIRST = Pattern.compile("(?<name>[a-z]{3,9})\\.?" + BETWEEN
			+ "?(?:the )?(?<day>[0-9]{1,2})(?<ordinal>st|nd|rd|th)?(?: (?<year>[0-9]{4}))?");
	private static final Pattern WEEKDAY_FIRST = Pattern.compile("(?<weekday>[a-z]{3,9})\\.?(?: (?<rest>.+))?");
	private static final Pattern WEEKDAY_LAST = Pattern.compile("(?<rest>.+) \\(?(?<weekday>[a-z]{3,9})\\.?\\)?");
	private static final int CENTURY = 2000;
	private static final int FIRST_YEAR = 1900;
	private static final int LAST_YEAR = 2199;
	/** Dates of an order seldom lie this many years away. */
	private static final int NEAR = 5;
	/** A 29 February comes back after eight years at the latest. */
	private static final int YEARS = 8;

	private final String text;
	private final LocalDate today;
	private final MissingYear missing;

	DateReading(String text, LocalDate today, MissingYear missing) {
		this.text = text;
		this.today = today;
		this.missing = missing;
	}

	/** Gives the date, or says why there is none. */
	LocalDate date() {
		String spelled = DateWords.spelled(text);
		Optional<LocalDate> byWord = DateWords.relative(spelled, today);
		if (byWord.isPresent()) {
			return byWord.get();
		}
		Matcher first = WEEKDAY_FIRST.matcher(spelled);
		if (first.matches()) {
			Optional<DayOfWeek> weekday = DateWords.weekday(first.group("weekday"));
			if (weekday.isPresent()) {
				return on(weekday.get(), first.group("rest"));
			}
		}
		Matcher last = WEEKDAY_LAST.matcher(spelled);
		if (last.matches()) {
			Optional<DayOfWeek> weekday = DateWords.weekday(last.group("weekday"));
			if (weekday.isPresent()) {
				return on(weekday.get(), last.group("rest"));
			}
		}
		return plain(spelled);
	}

	private LocalDate on(DayOfWeek weekday, @Nullable String rest) {
		if (rest == null || rest.isBlank()) {
			LocalDate next = today.with(TemporalAdjusters.next(weekday));
			throw refused(Messages.WrittenDate_weekdayAlone, WrittenDate.plain(next));
		}
		LocalDate date = plain(rest);
		if (date.getDayOfWeek() != weekday) {
			throw refused(Messages.WrittenDate_otherWeekday, WrittenDate.plain(date),
					DateWords.name(date.getDayOfWeek()), DateWords.name(weekday));
		}
		return date;
	}

	private LocalDate plain(String spelled) {
		Matcher yearFirst = YEAR_FIRST.matcher(spelled);
		if (yearFirst.matches()) {
			int month = number(yearFirst.group("month"));
			return of(number(yearFirst.group("day")), month(month).orElseThrow(() -> noMonth(month)), year(yearFirst));
		}
		Matcher figures = FIGURES.matcher(spelled);
		if (figures.matches()) {
			LocalDate date = inFigures(number(figures.group("day")), number(figures.group("month")), year(figures));
			return SHORT_YEARS.matcher(spelled).matches() ? unlessYearFirst(spelled, date) : date;
		}
		Matcher words = MONTH_IN_WORDS.matcher(spelled);
		if (words.matches()) {
			return of(number(words.group("day")), named(words), year(words));
		}
		Matcher monthFirst = MONTH_FIRST.matcher(spelled);
		if (monthFirst.matches()) {
			Month month = named(monthFirst);
			String day = monthFirst.group("day");
			if (day.length() > 1 && monthFirst.group("ordinal") == null && monthFirst.group("year") == null) {
				throw refused(Messages.WrittenDate_dayOrYear, day);
			}
			return of(number(day), month, year(monthFirst));
		}
		throw refused(Messages.WrittenDate_none);
	}

	private Month named(Matcher match) {
		return DateWords.month(match.group("name")).orElseThrow(() -> refused(Messages.WrittenDate_none));
	}

	/** With hyphens the year may be first, as in ISO 8601: refused where that day is near and the other one is not. */
	private LocalDate unlessYearFirst(String spelled, LocalDate date) {
		LocalDate other;
		try {
			other = LocalDate.parse(CENTURY / 100 + spelled);
		} catch (DateTimeParseException e) {
			return date;
		}
		if (isNear(other) && !isNear(date)) {
			throw refused(Messages.WrittenDate_yearFirst, WrittenDate.plain(date), WrittenDate.plain(other));
		}
		return date;
	}

	private boolean isNear(LocalDate date) {
		return Math.abs(ChronoUnit.YEARS.between(today, date)) < NEAR;
	}

	private LocalDate inFigures(int day, int month, OptionalInt year) {
		Optional<Month> read = month(month);
		if (read.isPresent()) {
			return of(day, read.get(), year);
		}
		// People from elsewhere write the month first.
		Optional<Month> swapped = month(day).filter(other -> month >= 1 && month <= other.maxLength());
		throw swapped.isPresent()
				? refused(Messages.WrittenDate_monthFirst, month, WrittenDate.plain(of(month, swapped.get(), year)))
				: noMonth(month);
	}

	private static Optional<Month> month(int number) {
		return number >= 1 && number <= Month.values().length ? Optional.of(Month.of(number)) : Optional.empty();
	}

	private IllegalArgumentException noMonth(int month) {
		return refused(Messages.WrittenDate_month, month);
	}

	private OptionalInt year(Matcher match) {
		String year = match.group("year");
		if (year == null) {
			return OptionalInt.empty();
		}
		int number = year.length() == 2 ? CENTURY + number(year) : number(year);
		if (number < FIRST_YEAR || number > LAST_YEAR) {
			throw refused(Messages.WrittenDate_year, year);
		}
		return OptionalInt.of(number);
	}

	private LocalDate of(int day, Month month, OptionalInt year) {
		if (year.isEmpty()) {
			return missing(day, month);
		}
		var in = YearMonth.of(year.getAsInt(), month);
		if (!in.isValidDay(day)) {
			throw refused(Messages.WrittenDate_noDay, day, DateWords.name(month) + ' ' + in.getYear());
		}
		return in.atDay(day);
	}

	private LocalDate missing(int day, Month month) {
		if (day < 1 || day > month.maxLength()) {
			throw refused(Messages.WrittenDate_noDay, day, DateWords.name(month));
		}
		LocalDate next = inYearsFrom(today.getYear(), 1, day, month, today);
		if (missing == MissingYear.NEXT) {
			return next;
		}
		LocalDate last = inYearsFrom(today.getYear(), -1, day, month, today);
		return ChronoUnit.DAYS.between(last, today) <= ChronoUnit.DAYS.between(today, next) ? last : next;
	}

	private static LocalDate inYearsFrom(int year, int step, int day, Month month, LocalDate today) {
		for (int years = 0; years <= YEARS + 1; years++) {
			var in = YearMonth.of(year + step * years, month);
			if (in.isValidDay(day) && in.atDay(day).compareTo(today) * step >= 0) {
				return in.atDay(day);
			}
		}
		throw new IllegalArgumentException(month.toString() + day);
	}

	private static int number(String digits) {
		return Integer.parseInt(digits);
	}

	private IllegalArgumentException refused(String message, Object... about) {
		var all = new Object[about.length + 1];
		all[0] = DateWords.excerpt(text);
		for (int i = 0; i < about.length; i++) {
			all[i + 1] = String.valueOf(about[i]);
		}
		return new IllegalArgumentException(NLS.bind(message, all));
	}
}
