package org.portwright.porting.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.JournalEntry;
import org.portwright.porting.days.WorkingDays;

/** The days of journal entries in Europe/London, and the sequence in which entries happened. */
public final class JournalDays {

	private static final ZoneId ZONE = ZoneId.of("Europe/London"); //$NON-NLS-1$
	/** The moments that calendars can count from: a file may name any other. */
	private static final Instant FIRST_MOMENT = Instant.parse("1900-01-02T00:00:00Z"); //$NON-NLS-1$
	private static final Instant LAST_MOMENT = Instant.parse("2999-12-30T00:00:00Z"); //$NON-NLS-1$

	private JournalDays() {
	}

	/** The day of an entry, if days can be counted from it. */
	public static Optional<LocalDate> of(JournalEntry entry) {
		return of(entry.getWhen());
	}

	/** The day of a moment, if days can be counted from it. */
	public static Optional<LocalDate> of(@Nullable Instant moment) {
		return moment == null || moment.isBefore(FIRST_MOMENT) || moment.isAfter(LAST_MOMENT) ? Optional.empty()
				: Optional.of(LocalDate.ofInstant(moment, ZONE)).filter(WorkingDays::counts);
	}

	/**
	 * Sorts entries by when they happened. An entry whose time of day is not known comes behind those of its day that
	 * were recorded before it; an entry without a day comes last.
	 */
	public static List<JournalEntry> sorted(List<JournalEntry> recorded) {
		List<JournalEntry> sorted = new ArrayList<>(recorded);
		Map<JournalEntry, Instant> moments = moments(recorded);
		sorted.sort(Comparator.comparing(moments::get, Comparator.nullsLast(Comparator.naturalOrder())));
		return sorted;
	}

	/** Returns for each entry that has a day the moment by which it is sorted, in the order of recording. */
	public static Map<JournalEntry, Instant> moments(List<JournalEntry> recorded) {
		Map<JournalEntry, Instant> moments = new IdentityHashMap<>();
		Map<LocalDate, Instant> latest = new HashMap<>();
		for (JournalEntry entry : recorded) {
			@Nullable
			Instant when = entry.getWhen();
			if (when != null) {
				LocalDate day = LocalDate.ofInstant(when, ZONE);
				Instant moment = entry.isDayOnly()
						? latest.getOrDefault(day, day.atStartOfDay(ZONE).toInstant())
						: when;
				moments.put(entry, moment);
				latest.merge(day, moment, (one, other) -> one.isAfter(other) ? one : other);
			}
		}
		return moments;
	}
}
