package org.portwright.porting.written;

import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.text.Typed;
import org.portwright.porting.internal.texts.Messages;

/**
 * A time of day as people write it: 8.30, 08:30, 17:00, 1700, 9am, 9.30 p.m., noon. An hour alone is refused, and so is
 * what may be in the morning or in the afternoon, such as 2.30: nobody moves numbers at half past two at night. From
 * eight on the morning is meant, and a leading zero or <em>hrs</em> says that the hours are those of the whole day.
 */
@SuppressWarnings("nls")
public final class WrittenTime {

	private static final Pattern FIGURES = Pattern
			.compile("(?<hour>[0-9]{1,2}) ?[:.h] ?(?<minute>[0-9]{2})(?::(?<second>[0-9]{2}))?(?: ?(?:h|hrs|hours))?");
	private static final Pattern FOUR_FIGURES = Pattern
			.compile("(?<hour>[0-9]{2})(?<minute>[0-9]{2})(?<second>)(?: ?(?:h|hrs|hours))?");
	private static final Pattern HALF_DAYS = Pattern
			.compile("(?<hour>[0-9]{1,2})(?: ?[:.] ?(?<minute>[0-9]{2}))? ?(?<half>[ap])\\.?m\\.?");
	private static final Pattern EITHER_HALF = Pattern.compile("(?<hour>[1-7]) ?[:.] ?(?<minute>[0-9]{2})");
	private static final Pattern HOUR = Pattern.compile("(?<hour>[0-9]{1,2})(?: ?o'clock)?");
	private static final int NOON = 12;
	private static final int HOURS = 24;
	private static final int MINUTES = 60;

	private WrittenTime() {
	}

	/**
	 * Reads a time of day.
	 *
	 * @throws IllegalArgumentException with a message for people that says why it is none and what to write
	 */
	public static LocalTime read(String text) {
		String spelled = Typed.comparable(text).toLowerCase(Locale.ROOT);
		switch (spelled) {
		case "noon", "midday", "12 noon", "12noon", "12 midday" -> {
			return LocalTime.NOON;
		}
		case "midnight", "12 midnight" -> throw refused(Messages.WrittenTime_midnight, text);
		default -> {
			// not in words
		}
		}
		Matcher halves = HALF_DAYS.matcher(spelled);
		if (halves.matches()) {
			return ofHalf(text, number(halves.group("hour")), number(halves.group("minute")),
					"p".equals(halves.group("half")));
		}
		Matcher either = EITHER_HALF.matcher(spelled);
		if (either.matches() && number(either.group("minute")) < MINUTES) {
			throw eitherHalf(text, either.group("hour") + ':' + either.group("minute"));
		}
		Matcher figures = FIGURES.matcher(spelled);
		if (!figures.matches()) {
			figures = FOUR_FIGURES.matcher(spelled);
		}
		if (figures.matches()) {
			return of(text, number(figures.group("hour")), number(figures.group("minute")),
					number(figures.group("second")));
		}
		Matcher hour = HOUR.matcher(spelled);
		if (hour.matches()) {
			throw alone(text, number(hour.group("hour")));
		}
		throw refused(Messages.WrittenTime_none, text);
	}

	private static LocalTime of(String text, int hour, int minute, int second) {
		if (hour >= HOURS || minute >= MINUTES || second >= MINUTES) {
			throw refused(Messages.WrittenTime_none, text);
		}
		return LocalTime.of(hour, minute, second);
	}

	private static LocalTime ofHalf(String text, int hour, int minute, boolean afternoon) {
		if (hour < 1 || hour > NOON || minute >= MINUTES) {
			throw refused(Messages.WrittenTime_none, text);
		}
		return LocalTime.of(hour % NOON + (afternoon ? NOON : 0), minute);
	}

	private static IllegalArgumentException alone(String text, int hour) {
		return hour >= 1 && hour <= NOON ? eitherHalf(text, String.valueOf(hour))
				: refused(Messages.WrittenTime_none, text);
	}

	private static IllegalArgumentException eitherHalf(String text, String time) {
		return refused(Messages.WrittenTime_morningOrEvening, text, time + "am", time + "pm");
	}

	private static int number(@Nullable String digits) {
		return digits == null || digits.isEmpty() ? 0 : Integer.parseInt(digits);
	}

	private static IllegalArgumentException refused(String message, String text, String... ways) {
		var all = new Object[ways.length + 1];
		all[0] = DateWords.excerpt(text);
		System.arraycopy(ways, 0, all, 1, ways.length);
		return new IllegalArgumentException(NLS.bind(message, all));
	}
}
