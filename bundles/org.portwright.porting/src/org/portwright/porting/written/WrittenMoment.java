package org.portwright.porting.written;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A moment as it is shown: the day before the month whatever the language of the machine, as in dates of orders. */
@SuppressWarnings("nls")
public final class WrittenMoment {

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
	private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.UK);
	private static final String BETWEEN = ", ";

	private WrittenMoment() {
	}

	/** A moment to the minute: 25 November 2026, 15:04. */
	public static String shown(Instant moment, ZoneId zone) {
		LocalDateTime time = LocalDateTime.ofInstant(moment, zone);
		return WrittenDate.plain(time.toLocalDate()) + BETWEEN + MINUTE.format(time);
	}

	/** A moment to the second, with the day of the week: Wednesday 25 November 2026, 15:04:09. */
	public static String exact(Instant moment, ZoneId zone) {
		LocalDateTime time = LocalDateTime.ofInstant(moment, zone);
		return WrittenDate.shown(time.toLocalDate()) + BETWEEN + SECOND.format(time);
	}
}
