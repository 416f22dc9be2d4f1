package org.portwright.porting.days;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.Nation;
import org.portwright.reference.ReferenceData;

/**
 * The holidays of the three nations, and the years of which they are known. Immutable.
 */
public final class HolidayList {

	private static final String OFFICIAL = "bank-holidays"; //$NON-NLS-1$

	/** Read when it is first asked for, and once. */
	private static final class Official {

		static final HolidayList LIST = read();

		private static HolidayList read() {
			ReferenceData data = ReferenceData.of(OFFICIAL);
			List<Holiday> days = new ArrayList<>();
			SortedSet<Integer> years = new TreeSet<>();
			for (String name : data.names()) {
				String[] nationAndYear = name.split("\\."); //$NON-NLS-1$
				Nation nation = Objects.requireNonNull(Nation.get(nationAndYear[0]), name);
				years.add(Integer.valueOf(nationAndYear[1]));
				data.value(name).parts()
						.forEach((date, title) -> days.add(new Holiday(LocalDate.parse(date), title, Set.of(nation))));
			}
			return of(days, years);
		}
	}

	private final TreeMap<LocalDate, List<Holiday>> days;
	/** The same, found at once. */
	private final Map<LocalDate, List<Holiday>> byDate;
	private final SortedSet<Integer> years;

	private HolidayList(TreeMap<LocalDate, List<Holiday>> days, SortedSet<Integer> years) {
		this.days = days;
		byDate = Map.copyOf(days);
		this.years = years;
	}

	/** The official ones that come with Portwright (domain facts D9). */
	public static HolidayList official() {
		return Official.LIST;
	}

	/**
	 * A list of its own.
	 *
	 * @param holidays in any order; what is called the same on a day in several nations becomes one
	 * @param years    the years of which these are all
	 */
	public static HolidayList of(Collection<Holiday> holidays, Collection<Integer> years) {
		var days = new TreeMap<LocalDate, List<Holiday>>();
		holidays.forEach(holiday -> add(days, holiday));
		return new HolidayList(days, new TreeSet<>(years));
	}

	private static void add(Map<LocalDate, List<Holiday>> days, Holiday holiday) {
		List<Holiday> merged = new ArrayList<>();
		Set<Nation> nations = EnumSet.noneOf(Nation.class);
		nations.addAll(holiday.nations());
		for (Holiday known : days.getOrDefault(holiday.date(), List.of())) {
			if (known.name().equals(holiday.name())) {
				nations.addAll(known.nations());
			} else {
				merged.add(known);
			}
		}
		merged.add(new Holiday(holiday.date(), holiday.name(), nations));
		merged.sort((one, other) -> one.name().compareTo(other.name()));
		days.put(holiday.date(), List.copyOf(merged));
	}

	/** These and more days; the years of which all are known stay the same. */
	public HolidayList with(Collection<Holiday> extra) {
		if (extra.isEmpty()) {
			return this;
		}
		var all = new TreeMap<>(days);
		extra.forEach(holiday -> add(all, holiday));
		return new HolidayList(all, years);
	}

	/** These, but of the years that a newer list knows what that one says, and what it says of others beside. */
	public HolidayList updatedBy(HolidayList newer) {
		var all = new TreeMap<>(days);
		all.keySet().removeIf(date -> newer.isKnown(date.getYear()));
		newer.days.values().forEach(list -> list.forEach(holiday -> add(all, holiday)));
		SortedSet<Integer> known = new TreeSet<>(years);
		known.addAll(newer.years);
		return new HolidayList(all, known);
	}

	/** What is a holiday on a day, anywhere, by name. */
	public List<Holiday> on(LocalDate date) {
		return byDate.getOrDefault(date, List.of());
	}

	/** All days, in ascending order. */
	public List<Holiday> all() {
		return days.values().stream().flatMap(List::stream).toList();
	}

	/** Whether the holidays of a year are known. */
	public boolean isKnown(int year) {
		return years.contains(year);
	}

	/** The years of which they are known, in ascending order. */
	public SortedSet<Integer> years() {
		return Collections.unmodifiableSortedSet(years);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return this == other
				|| other instanceof HolidayList list && days.equals(list.days) && years.equals(list.years);
	}

	@Override
	public int hashCode() {
		return Objects.hash(days, years);
	}

	@Override
	public String toString() {
		return days.size() + " days of " + years; //$NON-NLS-1$
	}
}
