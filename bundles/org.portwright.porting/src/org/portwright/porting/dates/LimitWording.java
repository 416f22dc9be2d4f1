package org.portwright.porting.dates;

import java.time.LocalDate;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.porting.DateFigures;
import org.portwright.porting.Severity;
import org.portwright.porting.days.WorkingDays;
import org.portwright.porting.internal.texts.Messages;
import org.portwright.porting.written.WrittenDate;

/** The limits of a rule profile in words, each with the day that it is counted from. */
final class LimitWording {

	private final String profile;
	private final DateFigures figures;
	private final WorkingDays days;
	private final LocalDate from;
	/** Made when it is first asked for. */
	private @Nullable String tooSoon;

	/** @param from the day that is judged from */
	LimitWording(String profile, DateFigures figures, WorkingDays days, LocalDate from) {
		this.profile = profile;
		this.figures = figures;
		this.days = days;
		this.from = from;
	}

	/** The first date that the profile advises. */
	LocalDate advised() {
		return days.after(from, figures.earliestWorkingDays());
	}

	/** What the profile says of dates before {@link #advised}. */
	String tooSoon() {
		String made = tooSoon;
		if (made == null) {
			var wording = new DateWording(days);
			made = NLS.bind(
					figures.earliestSeverity() == Severity.ERROR ? Messages.PossibleDates_mustWait
							: Messages.PossibleDates_advised,
					new Object[] { profile, DateWording.count(figures.earliestWorkingDays()), wording.from(from),
							WrittenDate.shown(advised()) })
					+ wording.notCounted(from, advised());
			tooSoon = made;
		}
		return made;
	}

	/** Says that {@link #advised}, or what the industry asks for, is no day ahead. */
	String waited() {
		return NLS.bind(Messages.PossibleDates_waited, WrittenDate.shown(from));
	}

	/** What Microsoft says of dates after a day. */
	String tooFar(LocalDate last) {
		return NLS.bind(Messages.PossibleDates_tooFar, new Object[] { figures.latestCalendarDays().orElseThrow(),
				WrittenDate.shown(from), WrittenDate.shown(last) });
	}
}
