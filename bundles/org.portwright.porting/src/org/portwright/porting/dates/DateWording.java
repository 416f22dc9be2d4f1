package org.portwright.porting.dates;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.portwright.model.Nation;
import org.portwright.model.words.Words;
import org.portwright.porting.days.DayOff;
import org.portwright.porting.days.WorkingDays;
import org.portwright.porting.internal.texts.Messages;
import org.portwright.porting.written.WrittenDate;

/**
 * How days are told to people: with the day of the week, and with the holidays that were not counted.
 */
final class DateWording {

	private final WorkingDays days;

	DateWording(WorkingDays days) {
		this.days = days;
	}

	/** Why a day is no working day, as a sentence. */
	static String dayOff(LocalDate date, DayOff off) {
		return off.kind() == DayOff.Kind.WEEKEND
				? NLS.bind(Messages.DateWording_weekend, WrittenDate.plain(date), off.name())
				: NLS.bind(Messages.DateWording_holiday,
						new Object[] { WrittenDate.plain(date), off.name(), nations(off.nations()) });
	}

	private static String nations(Set<Nation> nations) {
		return new TreeSet<>(nations).stream().map(Words::of).collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	/** A count of working days: 1 working day, 3 working days. */
	static String count(int days) {
		return new MessageFormat(Messages.DateWording_count, Locale.UK).format(new Object[] { days });
	}

	/** The day that is counted from: the day itself, or the working day that it counts as. */
	String from(LocalDate from) {
		return countedAs(from, days.nextFrom(from));
	}

	/** The day that is counted back from: the day itself, or the working day that it counts as. */
	String backFrom(LocalDate from) {
		return countedAs(from, days.lastUntil(from));
	}

	private static String countedAs(LocalDate from, LocalDate counted) {
		return counted.equals(from) ? WrittenDate.shown(from)
				: NLS.bind(Messages.DateWording_countsAs, WrittenDate.shown(from), WrittenDate.shown(counted));
	}

	/** A sentence on the holidays that are not counted between two days, with a space before; empty without any. */
	String notCounted(LocalDate from, LocalDate until) {
		return named(from, until).map(names -> NLS.bind(Messages.DateWording_notCounted, names)).orElse(""); //$NON-NLS-1$
	}

	/** A sentence on the holidays from a day to another that are not among them, with a space before. */
	String without(LocalDate first, LocalDate last) {
		return named(first, last).map(names -> NLS.bind(Messages.DateWording_without, names)).orElse(""); //$NON-NLS-1$
	}

	private Optional<String> named(LocalDate from, LocalDate until) {
		return Optional.of(HolidayNames.of(days, from, until)).filter(names -> !names.isEmpty());
	}
}
