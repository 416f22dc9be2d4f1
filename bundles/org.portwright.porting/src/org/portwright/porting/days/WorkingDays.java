package org.portwright.porting.days;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.portwright.model.Nation;
import org.portwright.model.PortOrder;

/**
 * The working days of an order: Monday to Friday without the holidays that count for it. Of a year whose holidays are
 * not known only the weekends are. Immutable.
 */
public final class WorkingDays {

	private static final int FIRST_YEAR = 1900;
	private static final int LAST_YEAR = 2999;

	private final HolidayList holidays;
	private final Set<Nation> nations;

	private WorkingDays(HolidayList holidays, Set<Nation> nations) {
		this.holidays = holidays;
		this.nations = Set.copyOf(nations);
	}

	/** The working days in several nations: a holiday in one of them is none. */
	public static WorkingDays in(Set<Nation> nations, HolidayList holidays) {
		return new WorkingDays(holidays, nations);
	}

	/** The working days of an order: of England and Wales and of the site's nation, as far as it counts them. */
	public static WorkingDays of(PortOrder order, HolidayList holidays) {
		Set<Nation> nations = EnumSet.noneOf(Nation.class);
		if (order.isHolidaysOfEnglandAndWales()) {
			nations.add(Nation.ENGLAND_AND_WALES);
		}
		if (order.isHolidaysOfSite()) {
			nations.add(order.getSiteNation());
		}
		return new WorkingDays(holidays, nations);
	}

	/** Whether days may be counted from a day: files may say what they like, calendars end somewhere. */
	public static boolean counts(LocalDate date) {
		return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
	}

	/** The nations whose holidays count. */
	public Set<Nation> nations() {
		return nations;
	}

	/** The holidays that count, in ascending order, those on weekends among them. */
	public List<Holiday> holidays() {
		return holidays.all().stream().filter(this::counts).toList();
	}

	/** Whether a day is a working day. */
	public boolean isWorking(LocalDate date) {
		if (isWeekend(date)) {
			return false;
		}
		for (Holiday day : holidays.on(date)) {
			if (counts(day)) {
				return false;
			}
		}
		return true;
	}

	private static boolean isWeekend(LocalDate date) {
		return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
	}

	private boolean counts(Holiday day) {
		return !Collections.disjoint(day.nations(), nations);
	}

	/** Why a day is no working day; empty for one that is. */
	public Optional<DayOff> whyNot(LocalDate date) {
		if (isWeekend(date)) {
			return Optional.of(new DayOff(DayOff.Kind.WEEKEND,
					date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK), Set.of()));
		}
		for (Holiday day : holidays.on(date)) {
			Set<Nation> common = EnumSet.noneOf(Nation.class);
			common.addAll(day.nations());
			common.retainAll(nations);
			if (!common.isEmpty()) {
				return Optional.of(new DayOff(DayOff.Kind.HOLIDAY, day.name(), common));
			}
		}
		return Optional.empty();
	}

	/**
	 * The day itself, or the next working day.
	 *
	 * @param date one that {@link #counts counts}
	 */
	public LocalDate nextFrom(LocalDate date) {
		LocalDate day = date;
		while (!isWorking(day)) {
			day = day.plusDays(1);
		}
		return day;
	}

	/**
	 * The day itself, or the working day before.
	 *
	 * @param date one that {@link #counts counts}
	 */
	public LocalDate lastUntil(LocalDate date) {
		LocalDate day = date;
		while (!isWorking(day)) {
			day = day.minusDays(1);
		}
		return day;
	}

	/**
	 * Counts working days ahead. Day 0 is the day itself, or the next working day.
	 *
	 * @param from  one that {@link #counts counts}
	 * @param count at least 0
	 */
	public LocalDate after(LocalDate from, int count) {
		LocalDate day = nextFrom(from);
		for (int left = count; left > 0; left--) {
			day = nextFrom(day.plusDays(1));
		}
		return day;
	}

	/**
	 * Counts working days back. Day 0 is the day itself, or the working day before.
	 *
	 * @param from  one that {@link #counts counts}
	 * @param count at least 0
	 */
	public LocalDate before(LocalDate from, int count) {
		LocalDate day = lastUntil(from);
		for (int left = count; left > 0; left--) {
			day = lastUntil(day.minusDays(1));
		}
		return day;
	}

	/**
	 * Counts the working days from a day, as day 0, to another: the opposite of {@link #after}.
	 *
	 * @param from  one that {@link #counts counts}
	 * @param until not before it
	 */
	public int between(LocalDate from, LocalDate until) {
		LocalDate first = nextFrom(from);
		return until.isBefore(first) ? 0 : (int) first.datesUntil(until).filter(this::isWorking).count();
	}

	/** Returns the holidays between two days that are no weekends: the first day among them, the last one not. */
	public List<LocalDate> holidaysBetween(LocalDate from, LocalDate until) {
		return until.isBefore(from) ? List.of()
				: from.datesUntil(until).filter(date -> !isWeekend(date) && !isWorking(date)).toList();
	}

	/**
	 * Returns the first working day after a day.
	 *
	 * @param date one that {@link #counts counts}
	 */
	public LocalDate firstAfter(LocalDate date) {
		return nextFrom(date.plusDays(1));
	}

	/** Whether the holidays of a year are known; otherwise only its weekends are. */
	public boolean isKnown(int year) {
		return holidays.isKnown(year);
	}
}
