package org.portwright.porting.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.portwright.model.Nation;
import org.portwright.model.words.Words;
import org.portwright.porting.days.DayOff;
import org.portwright.porting.days.WorkingDays;
import org.portwright.porting.written.WrittenDate;

/**
 * How days are told to people: with the day of the week, and with the holidays that were not counted.
 */
final class DateWording {

	private static final int MOST_NAMED = 12;

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

	/** The day that is counted from: the day itself, or the working day that it counts as. */
	String from(LocalDate from) {
		LocalDate counted = days.nextFrom(from);
		return counted.equals(from) ? WrittenDate.shown(from)
				: NLS.bind(Messages.DateWording_countsAs, WrittenDate.shown(from), WrittenDate.shown(counted));
	}

	/** A sentence on the holidays that are not counted between two days, with a space before; empty without any. */
	String notCounted(LocalDate from, LocalDate until) {
		List<String> holidays = from.datesUntil(until).filter(date -> isHoliday(date)).limit(MOST_NAMED)
				.map(date -> NLS.bind(Messages.DateWording_named, WrittenDate.plain(date),
						days.whyNot(date).orElseThrow().name()))
				.toList();
		return holidays.isEmpty() ? "" : NLS.bind(Messages.DateWording_notCounted, String.join(", ", holidays)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private boolean isHoliday(LocalDate date) {
		return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !days.isWorking(date);
	}
}
