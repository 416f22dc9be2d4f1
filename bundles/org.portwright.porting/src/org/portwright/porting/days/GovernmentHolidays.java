package org.portwright.porting.days;

import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.eclipse.osgi.util.NLS;
import org.portwright.model.Nation;
import org.portwright.porting.internal.texts.Messages;
import org.portwright.reference.DataException;
import org.portwright.reference.JsonFields;

/**
 * Reads the file of bank holidays that the government publishes, {@code https://www.gov.uk/bank-holidays.json}: for
 * each of three divisions its events, each with a title and a date (domain facts D9). What else an event says does not
 * matter here.
 */
public final class GovernmentHolidays {

	private static final String EVENTS = "events"; //$NON-NLS-1$
	private static final int FIRST_YEAR = 1990;
	private static final int LAST_YEAR = 2199;
	/** Fewer days a year no nation has by law, so a year with fewer is not the whole year. */
	private static final int LEAST_DAYS = 8;
	private static final int LONGEST_NAME = 100;

	private final String file;
	private final List<Holiday> days = new ArrayList<>();
	private final Map<Nation, Map<Integer, Integer>> counts = new EnumMap<>(Nation.class);

	private GovernmentHolidays(String file) {
		this.file = file;
	}

	/**
	 * Reads such a file. A year counts as known if each of the three nations has at least eight days in it.
	 *
	 * @param file its name, for messages
	 * @throws DataException if it is not such a file; the message names the place
	 */
	public static HolidayList read(String file, Reader json) throws DataException {
		JsonFields divisions = JsonFields.read(file, json);
		var read = new GovernmentHolidays(file);
		for (Nation nation : Nation.values()) {
			read.add(nation, divisions.object(division(nation)));
		}
		return HolidayList.of(read.days, read.years());
	}

	private static String division(Nation nation) {
		return switch (nation) {
		case ENGLAND_AND_WALES -> "england-and-wales"; //$NON-NLS-1$
		case SCOTLAND -> "scotland"; //$NON-NLS-1$
		case NORTHERN_IRELAND -> "northern-ireland"; //$NON-NLS-1$
		};
	}

	private void add(Nation nation, JsonFields division) throws DataException {
		Set<LocalDate> seen = new HashSet<>();
		Map<Integer, Integer> perYear = new HashMap<>();
		division.objects(EVENTS, event -> {
			LocalDate date = event.date("date", FIRST_YEAR, LAST_YEAR); //$NON-NLS-1$
			String title = event.text("title").strip(); //$NON-NLS-1$
			if (!seen.add(date)) {
				throw new DataException(NLS.bind(Messages.GovernmentHolidays_twice,
						new Object[] { file, date, division(nation) }));
			}
			days.add(new Holiday(date, title.substring(0, Math.min(title.length(), LONGEST_NAME)), Set.of(nation)));
			perYear.merge(date.getYear(), 1, Integer::sum);
			return date;
		});
		counts.put(nation, perYear);
	}

	private SortedSet<Integer> years() {
		SortedSet<Integer> years = new TreeSet<>();
		counts.values().forEach(perYear -> years.addAll(perYear.keySet()));
		years.removeIf(year -> counts.values().stream()
				.anyMatch(perYear -> perYear.getOrDefault(year, 0) < LEAST_DAYS));
		return years;
	}
}
