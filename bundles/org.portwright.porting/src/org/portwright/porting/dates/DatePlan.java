package org.portwright.porting.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.OrderNumbers;
import org.portwright.porting.RuleContext;
import org.portwright.porting.days.WorkingDays;
import org.portwright.porting.facts.Links;
import org.portwright.porting.internal.CompleteFile;
import org.portwright.porting.internal.texts.Messages;
import org.portwright.porting.written.WrittenDate;

/**
 * The possible dates and the milestones of an order. Immutable: it keeps nothing of the model.
 *
 * @param state             the state of the order
 * @param today             the day on which it was made
 * @param milestones        those that have a date and are recorded, ahead or overdue, by date, those of one day in the
 *                          order of {@link MilestoneKind}
 * @param dropped           those that are no longer expected and may still be in a calendar: of an order that was never
 *                          submitted the requested date that has passed or was removed, else those ahead
 * @param submissionAssumed whether nobody recorded the submission: its day is that of a later state
 * @param passedRequest     the requested date of a draft that has passed
 */
public record DatePlan(OrderState state, LocalDate today, PossibleDates possible, List<Milestone> milestones,
		List<Milestone> dropped, WorkingDays days, boolean submissionAssumed, Optional<LocalDate> passedRequest) {

	/** Copies the lists. */
	public DatePlan {
		milestones = List.copyOf(milestones);
		dropped = List.copyOf(dropped);
	}

	/** Plans an order that is checked. */
	public static DatePlan of(CheckedOrder order) {
		PossibleDates possible = PossibleDates.of(order);
		LocalDate today = order.context().today();
		Map<Boolean, List<Milestone>> milestones = Milestones.of(order, possible);
		boolean isFirstDraft = order.draft() && order.order().getRevisions().isEmpty();
		List<Milestone> dropped = milestones.getOrDefault(false, List.of()).stream()
				.filter(milestone -> order.draft() && milestone.kind() == MilestoneKind.REQUESTED
						|| !isFirstDraft && !milestone.date().isBefore(today))
				.toList();
		Optional<LocalDate> passed = Optional.ofNullable(order.loa().getRequestedDate())
				.filter(day -> order.draft() && day.isBefore(today));
		return new DatePlan(order.order().getState(), today, possible, milestones.getOrDefault(true, List.of()),
				dropped, possible.days(), order.order().isSubmissionDateAssumed(), passed);
	}

	/**
	 * Returns whether what was due on a day is overdue: from the first working day after it, so that nothing becomes
	 * overdue on a weekend or a holiday.
	 *
	 * @param due one that {@link WorkingDays#counts counts}
	 */
	public boolean isOverdue(LocalDate due) {
		return !today.isBefore(days.firstAfter(due));
	}

	/**
	 * Returns whether the confirmed date has passed and the numbers did not move, so that another one is to be
	 * confirmed.
	 */
	public boolean hasFailed() {
		return state == OrderState.NOT_MOVED;
	}

	/** Returns whether the order is completed or cancelled. */
	public boolean hasEnded() {
		return state == OrderState.COMPLETED || state == OrderState.CANCELLED;
	}

	/** The milestone of a kind; empty where it has no date. */
	public Optional<Milestone> milestone(MilestoneKind kind) {
		return milestones.stream().filter(milestone -> milestone.kind() == kind).findFirst();
	}

	/** Says that the requested date of a draft has passed; empty where it is ahead, or there is none. */
	public Optional<String> requestPassed() {
		return passedRequest.map(day -> NLS.bind(Messages.DatePlan_requestPassed, WrittenDate.shown(day)));
	}

	/** Says that every date that was possible has passed; empty where one is left, or a clash says why none is. */
	public Optional<String> allPassed() {
		return possible.isCounted() && !possible.isEmpty()
				? possible.latest().filter(latest -> latest.date().isBefore(today))
						.map(latest -> possible.isLinePassed()
								? NLS.bind(Messages.ClashRemedies_clashPassed,
										possible.lastMove().map(LastMove::reason).orElse("")) //$NON-NLS-1$
								: NLS.bind(Messages.DatePlan_allPassed, WrittenDate.shown(latest.date())))
				: Optional.empty();
	}

	/** The confirmed cut-over, where it is after the last date to move; it settles nothing, ahead or passed. */
	public Optional<Milestone> confirmedLate() {
		return possible.over() && !hasEnded() ? possible.lastMove().flatMap(move -> milestone(MilestoneKind.CUT_OVER)
				.filter(cutOver -> cutOver.date().isAfter(move.date()))) : Optional.empty();
	}

	/** What it means that the confirmed date is after the last date to move, and what to do; empty where it is not. */
	public Optional<String> confirmedLateWords() {
		return confirmedLate().flatMap(cutOver -> possible.lastMove().map(move -> NLS.bind(
				move.isPassed() ? Messages.DatePlan_confirmedPassed : Messages.DatePlan_confirmedLate,
				WrittenDate.shown(cutOver.date()), move.reason())));
	}

	/** Plans an order by itself; it must not change meanwhile. */
	public static DatePlan of(PortOrder order, RuleContext context) {
		PortOrder complete = CompleteFile.of(order);
		return of(new CheckedOrder(complete, Links.NONE, OrderNumbers.of(complete, context.numberPlan()), context));
	}
}
