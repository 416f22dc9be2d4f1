package org.portwright.porting.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.porting.written.WrittenDate;

/** Lines about what happened, in the order of their days; what has no day comes last. */
final class DatedLines {

	private record Dated(LocalDate day, String line) {
	}

	private final LocalDate today;
	private final List<Dated> dated = new ArrayList<>();

	/** @param today what is of a later day did not happen yet */
	DatedLines(LocalDate today) {
		this.today = today;
	}

	/** Adds a sentence whose first value is its day. */
	void add(@Nullable LocalDate day, String key, Object... values) {
		if (day != null && day.isAfter(today)) {
			return;
		}
		List<Object> all = new ArrayList<>();
		all.add(day == null ? OverdueText.of("FILL_IN") : WrittenDate.shown(day)); //$NON-NLS-1$
		all.addAll(List.of(values));
		dated.add(new Dated(day == null ? LocalDate.MAX : day, OverdueText.of(key, all.toArray())));
	}

	/** Returns them; those of one day are as they were added. */
	List<String> lines() {
		return dated.stream().sorted(Comparator.comparing(Dated::day)).map(Dated::line).toList();
	}
}
