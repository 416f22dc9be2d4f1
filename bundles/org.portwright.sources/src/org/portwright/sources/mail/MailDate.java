package org.portwright.sources.mail;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The date of a mail as RFC 5322, 3.3 writes it, with the old forms of 4.3: comments, years of two digits, named zones.
 * The day of the week is not looked at: it says nothing that the date does not.
 */
@SuppressWarnings("nls")
final class MailDate {

	private static final Pattern COMMENT = Pattern.compile("\\([^()]*\\)");
	private static final Pattern DATE = Pattern
			.compile("(?:\\p{Alpha}{2,9}\\.?\\s*,?\\s*)?(\\d{1,2})[ -](\\p{Alpha}{3,9})[ -]"
					+ "(\\d{2,4})\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:\\.\\d+)?\\s*([+-]\\d{4}|\\p{Alpha}{1,5})?");
	private static final Map<String, Integer> MONTHS = Map.ofEntries(Map.entry("jan", 1), Map.entry("feb", 2),
			Map.entry("mar", 3), Map.entry("apr", 4), Map.entry("may", 5), Map.entry("jun", 6), Map.entry("jul", 7),
			Map.entry("aug", 8), Map.entry("sep", 9), Map.entry("oct", 10), Map.entry("nov", 11), Map.entry("dec", 12));
	/** Hours from Greenwich: those that the RFC names, and those of where the numbers are. */
	private static final Map<String, Integer> ZONES = Map.ofEntries(Map.entry("ut", 0), Map.entry("utc", 0),
			Map.entry("gmt", 0), Map.entry("z", 0), Map.entry("bst", 1), Map.entry("cet", 1), Map.entry("cest", 2),
			Map.entry("est", -5), Map.entry("edt", -4), Map.entry("cst", -6), Map.entry("cdt", -5),
			Map.entry("mst", -7), Map.entry("mdt", -6), Map.entry("pst", -8), Map.entry("pdt", -7));
	/** Years of two digits from here on are of the last century, those of three digits count from 1900. */
	private static final int LAST_CENTURY = 50;
	private static final int LONGEST = 200;

	private MailDate() {
	}

	/** When it was, in the zone that it names; empty if it names none that is known, or is no date. */
	static Optional<OffsetDateTime> of(String text) {
		Matcher date = DATE.matcher(COMMENT.matcher(text.length() > LONGEST ? "" : text).replaceAll(" ").strip());
		if (!date.matches()) {
			return Optional.empty();
		}
		int month = MONTHS.getOrDefault(group(date, 2).toLowerCase(Locale.ROOT).substring(0, 3), 0);
		@Nullable
		String zone = date.group(7);
		if (month == 0 || zone == null) {
			return Optional.empty();
		}
		try {
			@Nullable
			ZoneOffset offset = offset(zone);
			return offset == null ? Optional.empty()
					: Optional.of(LocalDateTime.of(year(group(date, 3)), month, number(group(date, 1)),
							number(group(date, 4)), number(group(date, 5)),
							date.group(6) == null ? 0 : Math.min(59, number(group(date, 6)))).atOffset(offset));
		} catch (DateTimeException noDate) {
			return Optional.empty();
		}
	}

	private static int year(String digits) {
		int year = number(digits);
		return switch (digits.length()) {
		case 2 -> year < LAST_CENTURY ? year + 2000 : year + 1900;
		case 3 -> year + 1900;
		default -> year;
		};
	}

	private static @Nullable ZoneOffset offset(String zone) {
		if (Character.isLetter(zone.charAt(0))) {
			String known = zone.toLowerCase(Locale.ROOT);
			return ZONES.containsKey(known) ? ZoneOffset.ofHours(ZONES.getOrDefault(known, 0)) : null;
		}
		int sign = zone.charAt(0) == '-' ? -1 : 1;
		return ZoneOffset.ofHoursMinutes(sign * number(zone.substring(1, 3)), sign * number(zone.substring(3)));
	}

	private static int number(String digits) {
		return Integer.parseInt(digits);
	}

	private static String group(Matcher matcher, int group) {
		String found = matcher.group(group);
		return found == null ? "" : found;
	}
}
