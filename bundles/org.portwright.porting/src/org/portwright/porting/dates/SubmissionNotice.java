package org.portwright.porting.dates;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.osgi.util.NLS;
import org.portwright.porting.days.WorkingDays;
import org.portwright.porting.internal.texts.Messages;
import org.portwright.porting.written.WrittenDate;

/** The days on which an order has to be submitted so that its numbers move on a certain day, in words. */
final class SubmissionNotice {

	/**
	 * The figures that the days are counted by.
	 *
	 * @param missing what has to be entered before the minimum is known; empty where nothing is missing
	 */
	record Known(Optional<IndustryMinimum> minimum, Optional<String> missing, OptionalInt latestCalendarDays,
			WorkingDays days) {
	}

	private final Known known;
	private final LocalDate move;
	private final Optional<LocalDate> first;
	private final LocalDate today;

	/**
	 * @param move  a working day
	 * @param first the first day to submit; empty where any day is
	 */
	SubmissionNotice(Known known, LocalDate move, Optional<LocalDate> first, LocalDate today) {
		this.known = known;
		this.move = move;
		this.first = first;
		this.today = today;
	}

	/** The working days that are counted in. */
	WorkingDays days() {
		return known.days();
	}

	/** The last day to submit whichever provider holds the range. */
	Optional<LocalDate> last() {
		return known.minimum().map(minimum -> days().before(move, minimum.sureDays()));
	}

	/** The last day to submit by the shorter minimum, where the holder of the range is not known. */
	Optional<LocalDate> lastIfShorter() {
		return known.minimum().filter(minimum -> minimum.days() != minimum.sureDays())
				.map(minimum -> days().before(move, minimum.days()));
	}

	/** Returns whether the first day to submit is after the last. */
	boolean leavesNoDay() {
		return isBeforeFirst(last());
	}

	private boolean isBeforeFirst(Optional<LocalDate> last) {
		return last.isPresent() && first.filter(last.get()::isBefore).isPresent();
	}

	private boolean isPassed(Optional<LocalDate> last) {
		return last.filter(today::isAfter).isPresent();
	}

	/** @param ahead whether the order still has to be submitted; otherwise only if it has to be once more */
	String words(boolean ahead) {
		if (known.minimum().isEmpty()) {
			return known.missing().map(missing -> NLS.bind(Messages.SubmissionNotice_missing, missing)).orElse("") //$NON-NLS-1$
					+ firstDay();
		}
		LocalDate last = last().orElseThrow();
		return NLS.bind(ahead ? Messages.SubmissionNotice_by : Messages.SubmissionNotice_again,
				WrittenDate.shown(last), WrittenDate.plain(move)) + minimum(known.minimum().get())
				+ new DateWording(days()).notCounted(last, move) + UnknownYears.sentences(last, move, days()) + rest();
	}

	private String minimum(IndustryMinimum minimum) {
		return lastIfShorter().map(shorter -> NLS.bind(Messages.SubmissionNotice_minimums,
				new Object[] { minimum.installed(), DateWording.count(minimum.sureDays()),
						DateWording.count(minimum.days()), WrittenDate.shown(shorter) }))
				.orElseGet(() -> NLS.bind(Messages.SubmissionNotice_minimum, minimum.installed(),
						DateWording.count(minimum.sureDays())));
	}

	private String rest() {
		if (isPassed(last())) {
			return lastIfShorter().isPresent() && !isPassed(lastIfShorter()) ? Messages.SubmissionNotice_passedUnless
					: Messages.SubmissionNotice_passed;
		}
		if (!leavesNoDay()) {
			return firstDay();
		}
		return firstDay() + NLS.bind(lastIfShorter().isPresent() && !isBeforeFirst(lastIfShorter())
				? Messages.SubmissionNotice_noDayUnless
				: Messages.SubmissionNotice_noDay, known.latestCalendarDays().orElseThrow());
	}

	private String firstDay() {
		return first.map(day -> NLS.bind(day.isAfter(today) ? Messages.SubmissionNotice_first
				: Messages.SubmissionNotice_firstCame, known.latestCalendarDays().orElseThrow(),
				WrittenDate.shown(day))).orElse(""); //$NON-NLS-1$
	}
}
