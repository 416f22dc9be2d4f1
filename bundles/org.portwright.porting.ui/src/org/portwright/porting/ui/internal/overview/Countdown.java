package org.portwright.porting.ui.internal.overview;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

import org.eclipse.osgi.util.NLS;
import org.portwright.porting.dates.Milestone;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.porting.written.WrittenDate;

/** How long it is until a moment, in words: in days while there are some, then in hours and minutes. */
final class Countdown {

	private static final long MINUTES = 60;

	private Countdown() {
	}

	/**
	 * A milestone and how long it is until then.
	 *
	 * @param now the time of day in Europe/London
	 */
	static String words(Milestone milestone, LocalDate today, LocalTime now) {
		String moment = WrittenDate.shown(milestone.date());
		return NLS.bind(Messages.Countdown_words,
				milestone.time().map(time -> NLS.bind(Messages.Countdown_at, moment, time)).orElse(moment),
				left(milestone, today, now));
	}

	private static String left(Milestone milestone, LocalDate today, LocalTime now) {
		long days = ChronoUnit.DAYS.between(today, milestone.date());
		if (days > 1) {
			return NLS.bind(Messages.Countdown_days, days);
		}
		if (milestone.time().isEmpty()) {
			return days < 0 ? Messages.Countdown_over
					: days == 0 ? Messages.Countdown_today : Messages.Countdown_tomorrow;
		}
		long minutes = ChronoUnit.MINUTES.between(LocalDateTime.of(today, now.truncatedTo(ChronoUnit.MINUTES)),
				LocalDateTime.of(milestone.date(), milestone.time().get()));
		if (minutes < 0) {
			return Messages.Countdown_over;
		}
		return minutes < MINUTES ? NLS.bind(Messages.Countdown_minutes, minutes)
				: NLS.bind(Messages.Countdown_hours, minutes / MINUTES, minutes % MINUTES);
	}
}
