package org.portwright.porting.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.portwright.porting.days.WorkingDays;
import org.portwright.porting.internal.texts.Messages;

/** The years of which no holidays are known, where days are counted in them. */
final class UnknownYears {

	private UnknownYears() {
	}

	/** One reason for each such year between two days. */
	static List<DateReason> between(LocalDate first, LocalDate last, WorkingDays days) {
		return IntStream.rangeClosed(first.getYear(), last.getYear()).filter(year -> !days.isKnown(year))
				.mapToObj(UnknownYears::reason).toList();
	}

	/** The same as sentences, each with a space before. */
	static String sentences(LocalDate first, LocalDate last, WorkingDays days) {
		return between(first, last, days).stream().map(reason -> ' ' + reason.text()).collect(Collectors.joining());
	}

	/** The reason for one such year. */
	static DateReason reason(int year) {
		return new DateReason(PossibleDates.NOT_WORKING_DAY,
				NLS.bind(Messages.PossibleDates_unknownYear, Integer.toString(year)));
	}
}
