package org.portwright.workspace.records;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.portwright.porting.journal.PastDays;
import org.portwright.porting.written.WrittenDate;
import org.portwright.workspace.UkDay;
import org.portwright.workspace.internal.texts.Messages;
import org.portwright.workspace.work.OperationException;

/**
 * When something happened that is recorded later: on a day in the United Kingdom, and at which time where somebody says
 * it.
 */
public record Happened(LocalDate day, Optional<LocalTime> time) {

	/** On a day; of the time nothing is known. */
	public static Happened on(LocalDate day) {
		return new Happened(day, Optional.empty());
	}

	/**
	 * Reads a day, or a day and a time of the United Kingdom: 2026-11-20 or 2026-11-20T15:30.
	 *
	 * @throws DateTimeException if it is neither
	 */
	public static Happened parse(String text) {
		String moment = text.strip().replace(' ', 'T');
		if (moment.indexOf('T') < 0) {
			return on(LocalDate.parse(moment));
		}
		LocalDateTime both = LocalDateTime.parse(moment);
		return new Happened(both.toLocalDate(), Optional.of(both.toLocalTime()));
	}

	/**
	 * Says for people why it cannot be, if it is in the future or before the year 2000.
	 *
	 * @param now the moment at which it is recorded
	 */
	public Optional<String> refusal(Instant now) {
		if (PastDays.isEarly(day)) {
			return Optional.of(NLS.bind(Messages.TypedValues_early, WrittenDate.shown(day)));
		}
		LocalDate today = UkDay.at(now);
		if (day.isAfter(today)) {
			return Optional.of(
					NLS.bind(Messages.Happened_future, WrittenDate.shown(day), WrittenDate.shown(today)));
		}
		return time.filter(of -> UkDay.at(day, of).isAfter(now))
				.map(of -> NLS.bind(Messages.Happened_later, of, UkDay.time(now).truncatedTo(ChronoUnit.MINUTES)));
	}

	/**
	 * The moment that stands for it. What happened today happened now unless its time is said; of another day whose
	 * time nobody knows it is noon.
	 *
	 * @param now when it is recorded
	 * @throws OperationException if that is before it happened, or that was before the year 2000
	 */
	Instant moment(Instant now) throws OperationException {
		Optional<String> refusal = refusal(now);
		if (refusal.isPresent()) {
			throw OperationException.wrongInput(refusal.get());
		}
		return time.isEmpty() && day.equals(UkDay.at(now)) ? now : UkDay.at(day, time.orElse(LocalTime.NOON));
	}
}
