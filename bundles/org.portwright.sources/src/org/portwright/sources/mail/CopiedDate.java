package org.portwright.sources.mail;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A date as mail programs show it. Only forms in which day and month cannot be mixed up are read: {@code 03/04/2026} is
 * none of them.
 */
@SuppressWarnings("nls")
final class CopiedDate {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");
	/** The day of the week in any language, which is also the month where that comes first. */
	private static final Pattern FIRST_WORD = Pattern.compile("^\\p{L}[\\p{L}\\p{M}-]*\\.?,?\\s+");
	/** What stands between the parts of a date in English, German, French, Spanish, Italian, Dutch and Polish. */
	private static final Pattern FILLING = Pattern.compile(
			"\\s*(?:,|(?<=\\s)(?:at|um|de|à|a las|alle|om|o|kl\\.?)(?=\\s)|(?<=\\d)\\.(?=\\s))\\s*"
					+ "|[\\s\\u00A0\\u202F]+",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	/** A day after the twelfth is no month. */
	private static final Pattern SLASHES = Pattern.compile("\\b(1[3-9]|2\\d|3[01])[/.](0[1-9]|1[0-2])[/.](2\\d{3})\\b");
	/** As Americans write it; nobody else has a month after the twelfth. */
	private static final Pattern AMERICAN = Pattern.compile("\\b(0?[1-9]|1[0-2])/(1[3-9]|2\\d|3[01])/(2\\d{3})\\b");
	private static final List<DateTimeFormatter> FORMS = forms();
	private static final int LONGEST = 100;

	private CopiedDate() {
	}

	private static List<DateTimeFormatter> forms() {
		List<DateTimeFormatter> forms = new ArrayList<>();
		for (String form : List.of("d MMMM uuuu H:mm[:ss]", "d MMM uuuu H:mm[:ss]", "MMMM d uuuu H:mm[:ss]",
				"MMM d uuuu H:mm[:ss]", "d MMMM uuuu h:mm[:ss] a", "d MMM uuuu h:mm[:ss] a",
				"MMMM d uuuu h:mm[:ss] a", "MMM d uuuu h:mm[:ss] a", "uuuu-M-dd H:mm[:ss]", "uuuu-M-dd h:mm[:ss] a")) {
			forms.add(form(form, Locale.ENGLISH));
		}
		for (String language : List.of("cy", "de", "fr", "es", "pt", "it", "nl", "pl", "cs", "sv", "da", "fi")) {
			forms.add(form("d MMMM uuuu H:mm[:ss]", Locale.forLanguageTag(language)));
		}
		return List.copyOf(forms);
	}

	/** When it was, by the clocks of the United Kingdom. */
	static Optional<OffsetDateTime> of(String shown) {
		String date = shown.length() > LONGEST ? ""
				: AMERICAN.matcher(
						SLASHES.matcher(shown.strip()).replaceFirst("$3-$2-$1")).replaceFirst("$3-$1-$2");
		return parsed(date).or(() -> parsed(FIRST_WORD.matcher(date).replaceFirst("")));
	}

	private static Optional<OffsetDateTime> parsed(String date) {
		String plain = FILLING.matcher(date).replaceAll(" ").strip();
		for (DateTimeFormatter form : FORMS) {
			ParsePosition end = new ParsePosition(0);
			@Nullable
			TemporalAccessor parsed = form.parseUnresolved(plain, end);
			if (parsed != null && end.getIndex() == plain.length()) {
				try {
					return Optional.of(LocalDateTime.parse(plain, form).atZone(LONDON).toOffsetDateTime());
				} catch (DateTimeException noDate) {
					return Optional.empty();
				}
			}
		}
		return Optional.empty();
	}

	private static DateTimeFormatter form(String pattern, Locale locale) {
		return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(locale);
	}
}
