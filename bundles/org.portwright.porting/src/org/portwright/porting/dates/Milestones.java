package org.portwright.porting.dates;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.Conversion;
import org.portwright.model.PortOrder;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumberRanges;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.DateFigures;
import org.portwright.porting.NumberEntry;
import org.portwright.porting.days.WorkingDays;
import org.portwright.porting.internal.texts.Messages;
import org.portwright.porting.written.WrittenDate;

/**
 * Works out the milestones of one order (the seed's time line, with today's last moment to cancel).
 */
final class Milestones {

	private static final ZoneId LONDON = ZoneId.of("Europe/London"); //$NON-NLS-1$
	/** The order is Transfer pending this long before the cut-over, by the clock of real time where clocks change. */
	private static final int HOURS_PENDING = 24;

	/** Why a date is impossible, whatever the providers agree. */
	private static final Set<String> IMPOSSIBLE = Set.of(PossibleDates.PAST, PossibleDates.AFTER_PSTN_END);

	private final CheckedOrder checked;
	private final PortOrder order;
	private final PossibleDates possible;
	private final WorkingDays days;
	private final DateWording wording;
	private final DateFigures figures;
	private final MilestoneOutlook outlook;
	private final List<Milestone> milestones = new ArrayList<>();

	private Milestones(CheckedOrder checked, PossibleDates possible) {
		this.checked = checked;
		this.possible = possible;
		order = checked.order();
		days = possible.days();
		wording = new DateWording(days);
		figures = checked.profile().dates();
		outlook = new MilestoneOutlook(order, checked.context().today());
	}

	/**
	 * Those that have a date, by it, those of one day in the order of {@link MilestoneKind}: by whether they are to be
	 * announced.
	 */
	static Map<Boolean, List<Milestone>> of(CheckedOrder order, PossibleDates possible) {
		var all = new Milestones(order, possible);
		all.addUntilAcceptance();
		all.addCutOver();
		possible.lastMove().ifPresent(all::addLastDays);
		all.addEndOfRight();
		all.milestones.sort(Comparator.comparing(Milestone::date).thenComparing(Milestone::kind));
		return all.milestones.stream().collect(Collectors
				.partitioningBy(milestone -> all.outlook.holds(milestone) && !all.isGroundless(milestone)));
	}

	/**
	 * Where the acceptance is overdue, nothing can be counted from it; a move for which no date is requested or
	 * possible has none.
	 */
	private boolean isGroundless(Milestone milestone) {
		return milestone.kind() == MilestoneKind.REQUESTED && milestone.reckoned()
				|| milestone.kind() == MilestoneKind.NUMBERS_APPEAR && outlook.acceptance().isEmpty()
						&& milestones.stream().anyMatch(acceptance -> acceptance.kind() == MilestoneKind.FOC
								&& acceptance.date().isBefore(checked.context().today()));
	}

	private void addUntilAcceptance() {
		Optional<LocalDate> submitted = submission();
		if (submitted.isEmpty()) {
			return;
		}
		LocalDate submission = submitted.get();
		add(MilestoneKind.SUBMISSION, submission,
				checked.draft() ? Messages.Milestones_ifSubmittedToday
						: order.isSubmissionDateAssumed() ? Messages.Milestones_assumed : Messages.Milestones_submitted,
				checked.draft() || countable(order.getSubmissionDate()).isEmpty());
		addCounted(MilestoneKind.PORT_ORDER_ID, submission, days.nextFrom(submission),
				NLS.bind(Messages.Milestones_portOrderId, wording.from(submission)));
		LocalDate due = days.after(submission, figures.answerWorkingDays());
		addCounted(MilestoneKind.ANSWER_DUE, submission, due, NLS.bind(Messages.Milestones_answerDue,
				new Object[] { KnownFigures.answer(checked.profile()), wording.from(submission),
						KnownFigures.answerTarget() }));
		Optional<LocalDate> accepted = outlook.acceptance();
		LocalDate foc = accepted.orElse(due);
		add(MilestoneKind.FOC, foc,
				accepted.isPresent() ? Messages.Milestones_accepted : Messages.Milestones_acceptanceExpected,
				accepted.isEmpty());
		addCounted(MilestoneKind.NUMBERS_APPEAR, foc, days.after(foc, figures.appearWorkingDays()),
				NLS.bind(accepted.isPresent() ? Messages.Milestones_numbersAppear
						: Messages.Milestones_numbersAppearIfAccepted, KnownFigures.appear(checked.profile()),
						wording.from(foc)));
	}

	/** Adds a day that is counted in working days from another. */
	private void addCounted(MilestoneKind kind, LocalDate from, LocalDate date, String reason) {
		add(kind, date, reason + wording.notCounted(from, date) + UnknownYears.sentences(from, date, days), true);
	}

	/**
	 * The day of the submission; of a draft the day that it is judged from, today. A calendar may have the milestones
	 * of a draft that was cancelled.
	 */
	private Optional<LocalDate> submission() {
		Optional<LocalDate> submitted = checked.draft() ? Optional.empty() : countable(order.getSubmissionDate());
		boolean reckoned = checked.draft() || outlook.isStopped();
		return submitted.or(() -> reckoned ? Optional.of(possible.from()) : Optional.empty());
	}

	private void addCutOver() {
		Optional<LocalDate> confirmed = checked.confirmed().flatMap(Milestones::countable);
		Optional<LocalDate> wanted = countable(checked.loa().getRequestedDate());
		Optional<LocalTime> time = Optional
				.ofNullable(confirmed.isPresent() ? order.getFocTime() : checked.loa().getRequestedTime());
		boolean reckoned = confirmed.isEmpty() && wanted.isEmpty();
		// No date is offered to an order that was stopped, or has no possible one, but a calendar may have one.
		Optional<LocalDate> move = confirmed.or(() -> wanted).or(outlook.isStopped() ? Optional::empty
				: possible::firstPossible)
				.or(() -> outlook.isStopped() || checked.draft() ? Optional.of(possible.firstSure())
						: Optional.empty());
		boolean known = confirmed.isPresent() || move.filter(possible::isPossible).isPresent();
		String from = reckoned ? Messages.Milestones_fromEarliest : ""; //$NON-NLS-1$
		move.ifPresent(date -> {
			String reason = confirmed.isPresent() ? Messages.Milestones_confirmed
					: reckoned ? Messages.Milestones_earliest : requested(date);
			milestones.add(new Milestone(known ? MilestoneKind.CUT_OVER : MilestoneKind.REQUESTED, date, time, reason,
					reckoned));
			if (known || mayMove(date)) {
				milestones.add(lastCancel(date, time, from));
			}
		});
		addConversions(move.filter(date -> known), time, from);
	}

	/** Returns whether a provider could move numbers on a day at all, too soon as it may be. */
	private boolean mayMove(LocalDate date) {
		return possible.whyNot(date).stream().map(DateReason::code).noneMatch(IMPOSSIBLE::contains);
	}

	private String requested(LocalDate date) {
		return possible.isPossible(date) ? Messages.Milestones_requested
				: possible.whyNot(date).isEmpty() ? Messages.Milestones_requestedOpen
						: Messages.Milestones_requestedAgainst;
	}

	private Milestone lastCancel(LocalDate cutOver, Optional<LocalTime> time, String from) {
		if (figures.cancelWorkingDays().isPresent()) {
			int before = figures.cancelWorkingDays().getAsInt();
			LocalDate last = days.before(cutOver, before);
			return new Milestone(MilestoneKind.LAST_CANCEL, last, Optional.empty(),
					NLS.bind(Messages.Milestones_cancelDays, DateWording.count(before), wording.backFrom(cutOver))
							+ wording.notCounted(last, cutOver.plusDays(1)) + from
							+ UnknownYears.sentences(last, cutOver, days),
					true);
		}
		Optional<LocalDateTime> last = time.map(
				moment -> cutOver.atTime(moment).atZone(LONDON).minusHours(HOURS_PENDING).toLocalDateTime());
		return new Milestone(MilestoneKind.LAST_CANCEL,
				last.map(LocalDateTime::toLocalDate).orElse(cutOver.minusDays(1)), last.map(LocalDateTime::toLocalTime),
				(time.isPresent() ? Messages.Milestones_cancelPending : Messages.Milestones_cancelPendingNoTime)
						+ from,
				true);
	}

	/**
	 * Conversions are what the usage told to the wizard did not settle: those that are listed, on no day of their own.
	 */
	private void addConversions(Optional<LocalDate> cutOver, Optional<LocalTime> cutOverTime, String from) {
		List<Conversion> open = order.getConversions().stream().filter(conversion -> conversion.getDone() == null)
				.toList();
		long numbers = count(open);
		if (numbers == 0) {
			return;
		}
		Optional<Conversion> planned = open.stream()
				.filter(conversion -> countable(conversion.getPlannedDate()).isPresent())
				.min(Comparator.comparing(Conversion::getPlannedDate));
		Optional<LocalDate> date = planned.map(Conversion::getPlannedDate).or(() -> cutOver);
		Optional<LocalTime> time = planned.isPresent() ? Optional.ofNullable(planned.get().getPlannedTime())
				: cutOverTime;
		// Of several days that a person set, the first is named; the rest is counted.
		long first = count(open.stream().filter(conversion -> conversion.getPlannedDate() != null
				&& conversion.getPlannedDate().equals(planned.map(Conversion::getPlannedDate).orElse(null))).toList());
		date.ifPresent(day -> milestones.add(new Milestone(MilestoneKind.CONVERSIONS, day, time,
				planned.isEmpty() ? counted(Messages.Milestones_conversions, numbers) + from
						: counted(Messages.Milestones_conversionsPlanned, first, numbers - first),
				planned.isEmpty())));
	}

	private long count(List<Conversion> conversions) {
		List<NumberRange> ranges = new ArrayList<>();
		for (Conversion conversion : conversions) {
			NumberEntry.read("", "", conversion.getFirst(), conversion.getLast(), //$NON-NLS-1$ //$NON-NLS-2$
					checked.context().numberPlan()).range().ifPresent(ranges::add);
		}
		return NumberRanges.count(NumberRanges.fold(ranges));
	}

	/** A text that names how many there are of something. */
	private static String counted(String text, Object... parts) {
		return new MessageFormat(text, Locale.UK).format(parts);
	}

	/** The days to submit are told once: by their own milestone, or where their last is not known by the other. */
	private void addLastDays(LastMove move) {
		Optional<LocalDate> submit = move.isPassed() ? Optional.empty() : move.lastSubmit();
		submit.ifPresent(day -> add(MilestoneKind.LAST_SUBMIT, day, move.submission(), true));
		add(MilestoneKind.LAST_MOVE, move.date(), submit.isPresent() ? move.reason() : move.words(), true);
	}

	private void addEndOfRight() {
		countable(order.getContractEndDate()).ifPresent(end -> add(MilestoneKind.RIGHT_ENDS,
				end.plusMonths(figures.rightMonths()),
				counted(Messages.Milestones_rightEnds, figures.rightMonths(), WrittenDate.plain(end)), true));
	}

	private static Optional<LocalDate> countable(@Nullable LocalDate date) {
		return date == null || !WorkingDays.counts(date) ? Optional.empty() : Optional.of(date);
	}

	private void add(MilestoneKind kind, LocalDate date, String reason, boolean reckoned) {
		milestones.add(new Milestone(kind, date, Optional.empty(), reason, reckoned));
	}
}
