package org.portwright.porting.life;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.text.Typed;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.OrderNumbers;
import org.portwright.porting.Problem;
import org.portwright.porting.RuleContext;
import org.portwright.porting.dates.DatePlan;
import org.portwright.porting.dates.LastMove;
import org.portwright.porting.dates.Milestone;
import org.portwright.porting.dates.MilestoneKind;
import org.portwright.porting.facts.Links;
import org.portwright.porting.internal.CompleteFile;
import org.portwright.porting.internal.texts.Messages;

/**
 * Where an order stands: who acts next, what is waited for, what to do now, and what waits by which day. Immutable: it
 * keeps nothing of the model.
 *
 * @param adminCentreStatus the status that the admin centre shows, where it is none of the states; empty otherwise
 * @param waitingFor        what is waited for, for people
 * @param since             since when; empty where nothing says it
 * @param until             until when; empty where nobody knows
 * @param untilTime         the time of that day in Europe/London, where there is one
 * @param overdue           whether that day has passed and the first working day after it has come
 * @param untilReason       how that day is known, such as what it was counted from; empty where it is recorded
 * @param lastCancel        the last moment to cancel, as long as the order is in and has not reached it by its state
 * @param confirmed         whether the date of the cut-over is confirmed, which that moment is reckoned from
 * @param rejected          why it was rejected last, until it is handed in again
 * @param explained         what the state means, in plain words
 * @param noticed           what callers and users notice of it
 * @param hint              what else the state is called elsewhere; empty for most
 * @param lineEnd           what the end of the copper line asks for now; empty while nothing is late
 * @param cheer             one friendly line where the port is done; empty otherwise
 * @param proposed          what Microsoft's data of the tenant proposes; empty where the other files are not known
 * @param proposedAct       records the proposed state
 * @param next              what to do now, the usual first
 * @param due               what waits, by day
 */
public record OrderStanding(OrderState state, String adminCentreStatus, NextActor actor, String waitingFor,
		Optional<LocalDate> since, Optional<LocalDate> until, Optional<LocalTime> untilTime, boolean overdue,
		String untilReason, Optional<Milestone> lastCancel, boolean confirmed, Optional<RejectionTold> rejected,
		String explained,
		String noticed, String hint, String lineEnd, String cheer, Optional<StateProposal> proposed,
		Optional<NextAct> proposedAct, List<NextAct> next, List<DueItem> due) {

	/** Copies the lists. */
	public OrderStanding {
		next = List.copyOf(next);
		due = List.copyOf(due);
	}

	/**
	 * The errors of an order that hold up acts of our own.
	 *
	 * @param pack       those that stop the pack
	 * @param submission those that stop a draft from being submitted
	 */
	public record Errors(List<Problem> pack, List<Problem> submission) {

		/** Nothing is wrong, or nobody asked: what the explorer and the dates need. */
		public static final Errors NONE = new Errors(List.of(), List.of());

		/** Copies the lists. */
		public Errors {
			pack = List.copyOf(pack);
			submission = List.copyOf(submission);
		}
	}

	/** Says where an order that is checked stands. */
	public static OrderStanding of(CheckedOrder checked, DatePlan plan, Errors errors) {
		PortOrder order = checked.order();
		OrderState state = order.getState();
		var history = StateHistory.of(order);
		Waiting waiting = Waiting.of(checked, plan, history);
		Waiting ofState = Waiting.ofState(checked, plan, history);
		Optional<StateProposal> proposed = StateProposal.of(checked);
		return new OrderStanding(state, Typed.text(order.getAdminCentreStatus()), waiting.actor(), waiting.text(),
				waiting.since(), waiting.until(), waiting.time(), waiting.isOverdue(plan), waiting.why(),
				OrderLifeCycle.isCancellable(state) ? plan.milestone(MilestoneKind.LAST_CANCEL) : Optional.empty(),
				order.getFocDate() != null, RejectionTold.of(order),
				state == OrderState.TRANSFER_PENDING && isCutOverPast(order, plan) ? Messages.StateWords_pendingPast
						: StateWords.explained(state),
				StateWords.noticed(state), StateWords.hint(state), lineEnd(plan),
				state == OrderState.COMPLETED ? Messages.OrderStanding_cheer : "", //$NON-NLS-1$
				proposed, proposed.flatMap(StateProposal::act),
				NextActs.of(checked, plan, ofState, errors), DueItems.of(checked, plan, ofState));
	}

	/**
	 * The same words as in the dates: a confirmed date that is too late, or what to find out once the last has passed.
	 */
	private static String lineEnd(DatePlan plan) {
		return plan.confirmedLateWords().or(() -> plan.milestone(MilestoneKind.LAST_MOVE)
				.filter(last -> plan.possible().isLinePassed()).flatMap(last -> plan.possible().lastMove())
				.map(LastMove::reason)).orElse(""); //$NON-NLS-1$
	}

	private static boolean isCutOverPast(PortOrder order, DatePlan plan) {
		@Nullable
		LocalDate confirmed = order.getFocDate();
		return confirmed != null && confirmed.isBefore(plan.today());
	}

	/** Says where an order stands that is by itself and does not change meanwhile. */
	public static OrderStanding of(PortOrder order, RuleContext context, Errors errors) {
		PortOrder complete = CompleteFile.of(order);
		var checked = new CheckedOrder(complete, Links.NONE, OrderNumbers.of(complete, context.numberPlan()), context);
		return of(checked, DatePlan.of(checked), errors);
	}

	/** The first that waits. */
	public Optional<DueItem> nextDue() {
		return due.stream().findFirst();
	}
}
