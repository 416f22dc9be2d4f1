package org.portwright.sources.mail;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date as mail programs show it. Only forms in which day and month cannot be mixed up are read: {@code 03/04/2026} is
 * none of them.
 */
@SuppressWarnings("nls")
final class CopiedDate {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");
	private static final Pattern WEEKDAY = Pattern
			.compile("^(?:mon|tue|wed|thu|fri|sat|sun)\\p{Alpha}*\\.?,?\\s+", Pattern.CASE_INSENSITIVE);
	private static final Pattern FILLING = Pattern.compile("\\s*(?:,|\\bat\\b|\\bum\\b)\\s*|[\\s\\u00A0\\u202F]+",
			Pattern.CASE_INSENSITIVE);
	private static final List<DateTimeFormatter> FORMS = List.of(form("d MMMM uuuu H:mm[:ss]"),
			form("d MMM uuuu H:mm[:ss]"), form("MMMM d uuuu H:mm[:ss]"), form("MMM d uuuu H:mm[:ss]"),
			form("d MMMM uuuu h:mm[:ss] a"), form("d MMM uuuu h:mm[:ss] a"), form("MMMM d uuuu h:mm[:ss] a"),
			form("MMM d uuuu h:mm[:ss] a"), form("uuuu-MM-dd H:mm[:ss]"));
	private static final int LONGEST = 100;

	private CopiedDate() {
	}

	/** When it was, by the clocks of the United Kingdom. */
	static Optional<OffsetDateTime> of(String shown) {
		String date = shown.length() > LONGEST ? "" : WEEKDAY.matcher(shown.strip()).replaceFirst("");
		String plain = FILLING.matcher(date).replaceAll(" ").strip();
		for (DateTimeFormatter form : FORMS) {
			try {
				return Optional.of(LocalDateTime.parse(plain, form).atZone(LONDON).toOffsetDateTime());
			} catch (DateTimeException another) {
				continue;
			}
		}
		return Optional.empty();
	}

	private static DateTimeFormatter form(String pattern) {
		return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern)
				.toFormatter(Locale.ENGLISH);
	}
}
