package org.portwright.porting.dates;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.Answer;
import org.portwright.model.LineTechnology;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.OrderState;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.days.WorkingDays;
import org.portwright.porting.internal.texts.Messages;
import org.portwright.porting.written.WrittenDate;

/**
 * The last day on which the numbers of a copper line can move: the last working day before the PSTN ends, or before the
 * provider moves the line to IP. From it follow the days on which an order for that day can be submitted: by the UK
 * industry's minimum the last, by Microsoft's most days ahead the first. Immutable.
 */
public final class LastMove {

	/** The fields that it is read from, beside those of the minimum. */
	static final Set<EStructuralFeature> READS = Set.of(Literals.LETTER_OF_AUTHORIZATION__LINE_TECHNOLOGY,
			Literals.LETTER_OF_AUTHORIZATION__MIGRATION_DATE, Literals.PREFLIGHT__BROADBAND_ON_NUMBER);

	private static final String LINE_TECHNOLOGY = "loa.lineTechnology"; //$NON-NLS-1$
	private static final Set<LineTechnology> COPPER = EnumSet.of(LineTechnology.PSTN, LineTechnology.ISDN2,
			LineTechnology.ISDN30);
	private static final Set<Answer> BROADBAND_OPEN = EnumSet.of(Answer.YES, Answer.UNANSWERED);
	private static final Set<OrderState> NOT_SUBMITTED = EnumSet.of(OrderState.DRAFT, OrderState.REJECTED);

	private final LocalDate lineEnds;
	private final boolean migrated;
	private final LocalDate today;
	private final LocalDate date;
	private final Optional<LocalDate> firstSubmit;
	private final boolean submitAhead;
	private final Answer broadband;
	private final SubmissionNotice notice;

	private LastMove(CheckedOrder order, LocalDate lineEnds, boolean migrated, SubmissionNotice.Known known,
			LocalDate today) {
		WorkingDays days = known.days();
		this.lineEnds = lineEnds;
		this.migrated = migrated;
		this.today = today;
		date = days.lastUntil(lineEnds.minusDays(1));
		firstSubmit = known.latestCalendarDays().isPresent()
				? Optional.of(days.nextFrom(date.minusDays(known.latestCalendarDays().getAsInt())))
				: Optional.empty();
		broadband = order.order().getPreflight().getBroadbandOnNumber();
		submitAhead = NOT_SUBMITTED.contains(order.order().getState());
		notice = new SubmissionNotice(known, date, firstSubmit, today);
	}

	/**
	 * Returns that of an order; empty for a line that is not known to be copper, for service numbers, which have no
	 * line, and where neither the rule profile has an end of the PSTN nor the order a migration. A migration after the
	 * PSTN's end counts as that.
	 *
	 * @param today a day that {@link WorkingDays#counts counts}
	 */
	static Optional<LastMove> of(CheckedOrder order, SubmissionNotice.Known known, LocalDate today) {
		if (!COPPER.contains(order.loa().getLineTechnology()) || !order.letter().asks(LINE_TECHNOLOGY)) {
			return Optional.empty();
		}
		Optional<LocalDate> pstnEnd = order.profile().dates().pstnEnd();
		Optional<LocalDate> migration = countable(order.loa().getMigrationDate())
				.filter(day -> pstnEnd.map(day::isBefore).orElse(true));
		return migration.or(() -> pstnEnd)
				.map(end -> new LastMove(order, end, migration.isPresent(), known, today));
	}

	private static Optional<LocalDate> countable(@Nullable LocalDate date) {
		return date == null || !WorkingDays.counts(date) ? Optional.empty() : Optional.of(date);
	}

	/** The last working day before the line ends. */
	public LocalDate date() {
		return date;
	}

	/** The day on which the line ends: with the PSTN, or when the provider moves it to IP. */
	public LocalDate lineEnds() {
		return lineEnds;
	}

	/** Returns whether the provider moves the line to IP before the PSTN ends. */
	public boolean isMigrated() {
		return migrated;
	}

	/** Returns whether the day on which the line ends has passed. */
	boolean hasEnded() {
		return lineEnds.isBefore(today);
	}

	/** Returns whether broadband may run on the line, and nothing is known to keep its numbers. */
	boolean isBroadbandOpen() {
		return BROADBAND_OPEN.contains(broadband);
	}

	/** Returns whether broadband is known to run on the line. */
	boolean hasBroadband() {
		return broadband == Answer.YES;
	}

	/** Returns whether the last date to move has passed. */
	public boolean isPassed() {
		return date.isBefore(today);
	}

	/** The first working day on which Microsoft accepts an order for it; empty where the profile has no limit. */
	public Optional<LocalDate> firstSubmit() {
		return firstSubmit;
	}

	/**
	 * The last day on which an order for it meets the industry's minimum, whichever provider holds the range; empty
	 * where the minimum is not known.
	 */
	public Optional<LocalDate> lastSubmit() {
		return notice.last();
	}

	/**
	 * The later day that is enough if the losing provider holds the range; empty where that is known, or has passed.
	 */
	Optional<LocalDate> lastSubmitIfShorter() {
		return notice.lastIfShorter().filter(day -> !day.isBefore(today));
	}

	/** Returns whether no day to submit lies between the first and the last, so that Microsoft has to be asked. */
	public boolean leavesNoDay() {
		return notice.leavesNoDay();
	}

	/** Returns whether the first day to submit is still ahead, and one is left. */
	boolean isSubmitLater() {
		return !leavesNoDay() && firstSubmit.filter(today::isBefore).isPresent();
	}

	/** Returns whether the last day to submit has passed. */
	public boolean isSubmitPassed() {
		return lastSubmit().filter(today::isAfter).isPresent();
	}

	/** Returns whether the order still has to be submitted: a draft, or one that was rejected. */
	public boolean isSubmitAhead() {
		return submitAhead;
	}

	/** The reason for the date, in words: what ends when, and what to do where it has passed or can be put off. */
	public String reason() {
		String text = NLS.bind(
				hasEnded() ? migrated ? Messages.LastMove_migrationEnded : Messages.LastMove_pstnEnded
						: migrated ? Messages.LastMove_migration : Messages.LastMove_pstn,
				WrittenDate.shown(lineEnds), WrittenDate.shown(date));
		String act = isPassed() ? ' ' + Messages.LastMove_passed : migrated ? ' ' + Messages.LastMove_postpone : ""; //$NON-NLS-1$
		return text + act + UnknownYears.sentences(date, lineEnds, notice.days());
	}

	/** The days to submit for it, in words: the reason for each, and what to do where none is left. */
	public String submission() {
		return isPassed() ? "" : notice.words(submitAhead); //$NON-NLS-1$
	}

	/** Says of a day after it that it comes too late. */
	String tooLate() {
		return NLS.bind(Messages.LastMove_tooLate, WrittenDate.shown(date));
	}

	/** Both in words. */
	public String words() {
		return (reason() + ' ' + submission()).strip();
	}
}
