package org.portwright.porting.written;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.portwright.model.text.Typed;

/** The words of dates, and the spelling in which they are looked for. */
@SuppressWarnings("nls")
final class DateWords {

	private static final int SHORTEST = 3;
	private static final int EXCERPT = 60;
	/** Short forms of more than three letters. */
	private static final Set<String> SHORT_FORMS = Set.of("tues", "wedn", "thur", "thurs", "sept");

	private DateWords() {
	}

	/**
	 * A text in lower case with every dash a hyphen and no comma, every run of spaces one space, and nothing that only
	 * sounds well.
	 */
	static String spelled(String text) {
		var spelled = new StringBuilder();
		Typed.comparable(text).codePoints()
				.forEach(c -> spelled.appendCodePoint(Typed.isDash(c) ? '-' : c == ',' ? ' ' : c));
		return spelled.toString().replaceAll("\\bof\\b", " ").replaceAll("^on ", "").replaceAll(" {2,}", " ").strip();
	}

	/** The day that a word names for certain. */
	static Optional<LocalDate> relative(String spelled, LocalDate today) {
		return switch (spelled) {
		case "today" -> Optional.of(today);
		case "tomorrow" -> Optional.of(today.plusDays(1));
		case "yesterday" -> Optional.of(today.minusDays(1));
		default -> Optional.empty();
		};
	}

	static Optional<DayOfWeek> weekday(String word) {
		String written = "weds".equals(word) ? "wed" : word;
		return Arrays.stream(DayOfWeek.values()).filter(day -> isShortFor(written, name(day))).findFirst();
	}

	static Optional<Month> month(String word) {
		return Arrays.stream(Month.values()).filter(month -> isShortFor(word, name(month))).findFirst();
	}

	private static boolean isShortFor(String word, String name) {
		String whole = name.toLowerCase(Locale.ROOT);
		return whole.equals(word)
				|| whole.startsWith(word) && (word.length() == SHORTEST || SHORT_FORMS.contains(word));
	}

	static String name(DayOfWeek day) {
		return day.getDisplayName(TextStyle.FULL, Locale.UK);
	}

	static String name(Month month) {
		return month.getDisplayName(TextStyle.FULL, Locale.UK);
	}

	/** As much of a text as a message quotes. */
	static String excerpt(String text) {
		int end = text.offsetByCodePoints(0, Math.min(EXCERPT, text.codePointCount(0, text.length())));
		return end == text.length() ? text : text.substring(0, end) + '\u2026';
	}
}
