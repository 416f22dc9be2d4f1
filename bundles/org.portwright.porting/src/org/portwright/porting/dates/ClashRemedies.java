package org.portwright.porting.dates;

import static org.portwright.porting.dates.PossibleDates.AFTER_PSTN_END;
import static org.portwright.porting.dates.PossibleDates.LEAD_TIME;
import static org.portwright.porting.dates.PossibleDates.TOO_FAR;
import static org.portwright.porting.dates.PossibleDates.TOO_SOON;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.portwright.porting.DateFigures;
import org.portwright.porting.days.WorkingDays;
import org.portwright.porting.internal.texts.Messages;
import org.portwright.porting.written.WrittenDate;

/** The remedies where no date is possible: a rule to give up, or another day to submit the order. */
final class ClashRemedies {

	private static final int HALF_YEAR = 180;

	private final PossibleDates possible;
	private final LocalDate from;
	private final WorkingDays days;
	private final DateFigures figures;
	private final Optional<IndustryMinimum> minimum;

	ClashRemedies(PossibleDates possible, DateFigures figures, Optional<IndustryMinimum> minimum) {
		this.possible = possible;
		this.figures = figures;
		this.minimum = minimum;
		from = possible.from();
		days = possible.days();
	}

	/** Returns the limits that clash and the remedies. */
	DateClash clash(DateLimit earliest, DateLimit latest) {
		List<String> codes = new ArrayList<>(earliest.reasons().stream().map(DateReason::code)
				.filter(code -> code.equals(TOO_SOON) || code.equals(LEAD_TIME) && minimum.isPresent()).toList());
		String end = latest.reasons().getFirst().code();
		codes.add(end);
		if (possible.isLinePassed()) {
			return new DateClash(codes,
					NLS.bind(Messages.ClashRemedies_clashPassed,
							possible.lastMove().map(LastMove::reason).orElse("")), //$NON-NLS-1$
					List.of());
		}
		String text = NLS.bind(Messages.ClashRemedies_clash,
				new Object[] { WrittenDate.shown(earliest.date()), earliest.reasons().getFirst().text(),
						WrittenDate.shown(latest.date()), latest.reasons().getFirst().text() })
				+ UnknownYears.sentences(from, earliest.date(), days);
		if (possible.isMinimumMissing()) {
			return new DateClash(codes, text + ' ' + Messages.ClashRemedies_noWayOut, List.of());
		}
		List<Relaxation> relax = relaxations(earliest.date(), latest.date());
		if (end.equals(AFTER_PSTN_END)) {
			return new DateClash(codes, relax.isEmpty()
					? text + ' ' + NLS.bind(Messages.ClashRemedies_tooLate, WrittenDate.shown(latest.date()))
					: text, relax);
		}
		relaxLatest().ifPresent(relax::add);
		return new DateClash(codes, text + opensAgain(), relax);
	}

	/** Names for a draft the first working day on which its submission would leave a date, with a space before. */
	@SuppressWarnings("nls")
	private String opensAgain() {
		return !possible.draft() ? ""
				: firstOpen().map(days::nextFrom)
						.filter(day -> !isAfterLastMove(days.after(day, possible.longest())))
						.map(day -> ' ' + NLS.bind(Messages.ClashRemedies_opensAgain, WrittenDate.shown(day)))
						.orElse("");
	}

	/**
	 * The first day on which a submission would leave a date, if it is within half a year: from it to the latest date
	 * are more working days than a rule asks for. Each day is looked at twice, however many submissions are tried.
	 */
	private Optional<LocalDate> firstOpen() {
		int latest = figures.latestCalendarDays().orElseThrow();
		LocalDate day = from.plusDays(1);
		LocalDate last = day.plusDays(latest);
		int working = (int) day.datesUntil(last.plusDays(1)).filter(days::isWorking).count();
		for (int i = 1; i < HALF_YEAR; i++) {
			if (working > possible.longest()) {
				return Optional.of(day);
			}
			working -= days.isWorking(day) ? 1 : 0;
			day = day.plusDays(1);
			last = last.plusDays(1);
			working += days.isWorking(last) ? 1 : 0;
		}
		return Optional.empty();
	}

	/** Only what gives dates whoever holds the range. */
	private List<Relaxation> relaxations(LocalDate earliest, LocalDate latest) {
		List<Relaxation> relaxations = new ArrayList<>();
		var wording = new DateWording(days);
		LocalDate least = ahead(minimum.map(lead -> lead.sure(from, days)).orElse(days.nextFrom(from)));
		if (least.isBefore(possible.advised()) && !latest.isBefore(least)) {
			relaxations.add(new Relaxation(TOO_SOON, NLS.bind(Messages.ClashRemedies_relaxAdvice,
					new Object[] { figures.earliestWorkingDays(), WrittenDate.shown(least),
							WrittenDate.shown(latest) })
					+ wording.without(least, latest), least, Optional.of(latest)));
		}
		LocalDate advised = ahead(possible.advised());
		if (advised.isBefore(earliest) && !latest.isBefore(advised)) {
			relaxations.add(new Relaxation(LEAD_TIME,
					NLS.bind(Messages.ClashRemedies_relaxMinimum, WrittenDate.shown(advised),
							WrittenDate.shown(latest)) + wording.without(advised, latest),
					advised, Optional.of(latest)));
		}
		return relaxations;
	}

	/** The day, or the next working day from today: no day that has passed is offered. */
	private LocalDate ahead(LocalDate day) {
		LocalDate next = days.nextFrom(possible.today());
		return day.isBefore(next) ? next : day;
	}

	/** A date that Microsoft would have to accept; empty where the line has ended by then. */
	private Optional<Relaxation> relaxLatest() {
		LocalDate sure = ahead(days.after(from, possible.longest()));
		if (isAfterLastMove(sure)) {
			return Optional.empty();
		}
		int most = figures.latestCalendarDays().orElseThrow();
		Optional<LocalDate> until = possible.lastMove().map(LastMove::date);
		return Optional.of(new Relaxation(TOO_FAR, until
				.map(last -> NLS.bind(Messages.ClashRemedies_relaxLatestUntil,
						new Object[] { most, WrittenDate.shown(sure), WrittenDate.shown(last) }))
				.orElseGet(() -> NLS.bind(Messages.ClashRemedies_relaxLatest, most, WrittenDate.shown(sure))), sure,
				until));
	}

	private boolean isAfterLastMove(LocalDate date) {
		return possible.lastMove().filter(move -> date.isAfter(move.date())).isPresent();
	}
}
