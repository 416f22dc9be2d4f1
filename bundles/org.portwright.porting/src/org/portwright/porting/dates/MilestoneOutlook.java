package org.portwright.porting.dates;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.text.Typed;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.journal.HeldChange;
import org.portwright.porting.journal.StateEntries;

/**
 * Tells which milestones of an order are recorded, ahead or overdue. What else has passed or is done is over, and of a
 * draft nothing is expected of others nor counted down: nothing has been submitted. The last days of a copper line hold
 * for a draft, too, because they come whatever is submitted.
 */
final class MilestoneOutlook {

	private static final Set<OrderState> BEFORE_ANSWER = EnumSet.of(OrderState.SUBMITTED, OrderState.PROCESSING,
			OrderState.CONTACTING_CARRIER);
	private static final Set<OrderState> APPROVED_ALREADY = EnumSet.of(OrderState.TRANSFER_APPROVED,
			OrderState.NOT_MOVED);
	private static final Set<OrderState> STOPPED = EnumSet.of(OrderState.REJECTED, OrderState.CANCELLED);
	private static final Set<OrderState> NOT_SUBMITTED = EnumSet.of(OrderState.DRAFT, OrderState.REJECTED);
	private static final Set<OrderState> OVER = EnumSet.of(OrderState.COMPLETED, OrderState.CANCELLED);

	private final PortOrder order;
	private final LocalDate today;
	private final boolean answerAwaited;
	private final Optional<LocalDate> acceptance;

	MilestoneOutlook(PortOrder order, LocalDate today) {
		this.order = order;
		this.today = today;
		StateEntries entries = StateEntries.of(order);
		answerAwaited = BEFORE_ANSWER.contains(order.getState()) && order.getFocDate() == null
				&& !isWithdrawn(order, entries);
		acceptance = acceptance(order, entries);
	}

	/** A provider that withdrew its answer has given one: no source says until when it gives another. */
	private static boolean isWithdrawn(PortOrder order, StateEntries entries) {
		return order.getState() == OrderState.CONTACTING_CARRIER
				&& entries.last().filter(change -> change.from() == OrderState.TRANSFER_APPROVED).isPresent();
	}

	/** The day on which the losing provider's acceptance that still holds came, if someone saw it come. */
	private static Optional<LocalDate> acceptance(PortOrder order, StateEntries entries) {
		Optional<HeldChange> accepted = Optional.empty();
		if (order.getFocDate() != null) {
			for (HeldChange change : entries.held()) {
				accepted = after(change, accepted);
			}
		}
		return accepted.filter(HeldChange::isSeen).flatMap(HeldChange::day);
	}

	private static Optional<HeldChange> after(HeldChange change, Optional<HeldChange> accepted) {
		return switch (change.to()) {
		// A further date after a cut-over that failed is no further acceptance: the numbers are there.
		case TRANSFER_APPROVED -> APPROVED_ALREADY.contains(change.from()) && accepted.isPresent() ? accepted
				: Optional.of(change);
		case TRANSFER_PENDING, NOT_MOVED, COMPLETED -> accepted;
		case DRAFT, SUBMITTED, PROCESSING, CONTACTING_CARRIER, REJECTED, CANCELLED -> Optional.empty();
		};
	}

	/** The day on which the acceptance that still holds came; empty where no one saw it come. */
	Optional<LocalDate> acceptance() {
		return acceptance;
	}

	/** Returns whether the order was rejected or cancelled, so that its numbers move on no day. */
	boolean isStopped() {
		return STOPPED.contains(order.getState());
	}

	/** Returns whether a milestone is to be announced. */
	boolean holds(Milestone milestone) {
		OrderState state = order.getState();
		boolean ahead = !milestone.date().isBefore(today);
		return switch (milestone.kind()) {
		case SUBMISSION -> !milestone.reckoned() || state == OrderState.DRAFT;
		case LAST_SUBMIT -> isUnconfirmed() && (NOT_SUBMITTED.contains(state)
				|| BEFORE_ANSWER.contains(state) && ahead);
		case PORT_ORDER_ID -> state == OrderState.SUBMITTED && Typed.blank(order.getPortOrderId());
		case ANSWER_DUE -> answerAwaited;
		case FOC -> !milestone.reckoned() || answerAwaited && ahead;
		case NUMBERS_APPEAR -> (answerAwaited || isAccepted(state)) && ahead;
		case LAST_CANCEL -> (BEFORE_ANSWER.contains(state) || state == OrderState.TRANSFER_APPROVED) && ahead;
		case REQUESTED, CUT_OVER -> !isStopped() && isCutOver(ahead, milestone.date());
		case CONVERSIONS -> !isStopped();
		case LAST_MOVE -> isUnconfirmed() || isConfirmedAfter(milestone.date());
		case RIGHT_ENDS -> !OVER.contains(state) && ahead;
		};
	}

	/** A last day counts until a date is confirmed, and again once the numbers did not move on that date. */
	private boolean isUnconfirmed() {
		return !OVER.contains(order.getState()) && CheckedOrder.confirmed(order)
				.filter(confirmed -> order.getState() != OrderState.NOT_MOVED || confirmed.isAfter(today)).isEmpty();
	}

	/** A confirmed date that is after the last on which numbers can move settles nothing, ahead or passed. */
	private boolean isConfirmedAfter(LocalDate last) {
		return !OVER.contains(order.getState()) && !isStopped()
				&& CheckedOrder.confirmed(order).filter(confirmed -> confirmed.isAfter(last)).isPresent();
	}

	private boolean isAccepted(OrderState state) {
		return state == OrderState.TRANSFER_APPROVED && acceptance.isPresent();
	}

	/**
	 * A date that was only requested is none once it has passed, nor is one ahead of an order that is done, nor a
	 * confirmed day on which the numbers did not move.
	 */
	private boolean isCutOver(boolean ahead, LocalDate date) {
		boolean confirmed = CheckedOrder.confirmed(order).isPresent();
		return switch (order.getState()) {
		case COMPLETED -> confirmed && !date.isAfter(today);
		case NOT_MOVED -> date.isAfter(today);
		default -> confirmed || ahead;
		};
	}
}
