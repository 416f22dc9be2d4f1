package org.portwright.documents.internal.record;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.numbering.uk.UkNumberPlan;
import org.portwright.porting.NumberEntry;

/** Writes values of an order in the record; what there is none of is an empty text. */
@SuppressWarnings("nls")
public final class Shown {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
	/** After so many characters without a blank a line may break. */
	private static final int LONGEST_WORD = 32;

	private Shown() {
	}

	public static String text(@Nullable String text) {
		return text == null ? "" : text.strip();
	}

	public static String moment(@Nullable Instant moment) {
		if (moment == null) {
			return "";
		}
		ZonedDateTime local = moment.atZone(LONDON);
		return DAY.format(local) + ", " + TIME.format(local);
	}

	/** A moment of which perhaps only the day is known. */
	public static String moment(@Nullable Instant moment, boolean dayOnly) {
		return moment == null || !dayOnly ? moment(moment) : DAY.format(moment.atZone(LONDON));
	}

	public static String day(@Nullable LocalDate day) {
		return day == null ? "" : DAY.format(day);
	}

	public static String day(@Nullable LocalDate day, @Nullable LocalTime time) {
		return time == null ? day(day) : day(day) + ", " + time;
	}

	/** A number or a range of them as people write it, and as it stands in the order where it is none. */
	public static String range(@Nullable String first, @Nullable String last, UkNumberPlan numbers) {
		return NumberEntry.read("", "", text(first), text(last), numbers).range().map(UkNumberPlan::display)
				.orElseGet(() -> asWritten(first, last));
	}

	private static String asWritten(@Nullable String first, @Nullable String last) {
		return text(last).isEmpty() || text(last).equals(text(first)) ? text(first) : text(first) + " – " + text(last);
	}

	/** Those that say something, a line each. */
	public static String lines(String... lines) {
		return Stream.of(lines).filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
	}

	/** A hash in pieces that fit into a column. */
	public static String hash(@Nullable String hash) {
		String text = text(hash);
		return text.length() <= LONGEST_WORD ? text
				: text.substring(0, LONGEST_WORD) + " " + text.substring(LONGEST_WORD);
	}
}
