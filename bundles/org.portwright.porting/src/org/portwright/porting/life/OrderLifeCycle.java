package org.portwright.porting.life;

import static org.portwright.model.OrderState.CANCELLED;
import static org.portwright.model.OrderState.COMPLETED;
import static org.portwright.model.OrderState.CONTACTING_CARRIER;
import static org.portwright.model.OrderState.DRAFT;
import static org.portwright.model.OrderState.NOT_MOVED;
import static org.portwright.model.OrderState.PROCESSING;
import static org.portwright.model.OrderState.REJECTED;
import static org.portwright.model.OrderState.SUBMITTED;
import static org.portwright.model.OrderState.TRANSFER_APPROVED;
import static org.portwright.model.OrderState.TRANSFER_PENDING;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.porting.Problem;

/**
 * The life of an order: which state may follow which. Our own acts have a guard; what happened at Microsoft can always
 * be recorded, with the states that were skipped as not seen. Nothing is changed here: a {@link Step} says what to
 * write.
 */
public final class OrderLifeCycle {

	private static final Set<OrderState> CANCELLABLE = EnumSet.of(DRAFT, SUBMITTED, PROCESSING, CONTACTING_CARRIER,
			TRANSFER_APPROVED, REJECTED);

	/**
	 * One step of an order.
	 *
	 * @param changes     the changes of state for the journal, oldest first; the last leads to the new state
	 * @param newRevision whether a refused or cancelled order becomes a draft again, as the next revision
	 * @param correction  whether a wrong entry is corrected, rather than something having happened
	 * @param stopping    the errors for which the step may not be taken; empty where it may
	 */
	public record Step(List<Change> changes, boolean newRevision, boolean correction, List<Problem> stopping) {

		/** Copies the lists. */
		public Step {
			changes = List.copyOf(changes);
			stopping = List.copyOf(stopping);
		}

		/** The state that the step leads to. */
		public OrderState state() {
			return changes.getLast().to();
		}

		/** Whether the step may be taken. */
		public boolean allowed() {
			return stopping.isEmpty();
		}
	}

	/**
	 * A change of state for the journal.
	 *
	 * @param seen whether the state after it was really seen
	 */
	public record Change(OrderState from, OrderState to, boolean seen) {
	}

	private OrderLifeCycle() {
	}

	/**
	 * The states that follow one as designed, the usual one first. {@code TRANSFER_APPROVED} follows itself when the
	 * date is changed.
	 */
	public static List<OrderState> steps(OrderState state) {
		List<OrderState> steps = new ArrayList<>(switch (state) {
		case DRAFT -> List.of(SUBMITTED);
		case SUBMITTED -> List.of(PROCESSING);
		case PROCESSING -> List.of(CONTACTING_CARRIER, REJECTED);
		case CONTACTING_CARRIER -> List.of(TRANSFER_APPROVED, REJECTED);
		case TRANSFER_APPROVED -> List.of(TRANSFER_PENDING, TRANSFER_APPROVED, CONTACTING_CARRIER);
		case TRANSFER_PENDING -> List.of(COMPLETED, NOT_MOVED);
		case NOT_MOVED -> List.of(COMPLETED, TRANSFER_APPROVED);
		case REJECTED, CANCELLED -> List.of(DRAFT);
		case COMPLETED -> List.of();
		});
		if (CANCELLABLE.contains(state)) {
			steps.add(CANCELLED);
		}
		return steps;
	}

	/** Whether a step is our own act, so that errors stop it: submitting a draft is. */
	public static boolean isGuarded(OrderState from, OrderState to) {
		return from == DRAFT && to == SUBMITTED;
	}

	/**
	 * What may be recorded beside the steps of the design, in the order of the states: what happened at Microsoft while
	 * nobody looked.
	 */
	public static List<OrderState> others(OrderState state) {
		return Stream.of(OrderState.values()).map(to -> StatePassage.of(state, to))
				.filter(passage -> passage.isRecordable() && !passage.isDesigned()).map(StatePassage::to).toList();
	}

	/**
	 * Works out a step to another state, or from Transfer approved to itself. A guarded step is stopped by every error.
	 * Anything else is recorded: where states lie between, they were skipped.
	 *
	 * @param errors what stops it if the step is a guarded one
	 * @throws IllegalArgumentException with a message for people if that state cannot follow
	 */
	public static Step step(PortOrder order, OrderState to, List<Problem> errors) {
		OrderState from = order.getState();
		StatePassage passage = StatePassage.of(from, to);
		passage.refusal().ifPresent(refusal -> {
			throw new IllegalArgumentException(refusal.message(from, to));
		});
		return new Step(changes(passage), passage.isNewRevision(), false, isGuarded(from, to) ? errors : List.of());
	}

	/** Works out the correction of a wrong entry: any state, nothing skipped, no revision. */
	public static Step correction(PortOrder order, OrderState to) {
		return new Step(List.of(new Change(order.getState(), to, true)), false, true, List.of());
	}

	private static List<Change> changes(StatePassage passage) {
		List<Change> changes = new ArrayList<>();
		OrderState before = passage.from();
		for (OrderState skipped : passage.skipped()) {
			changes.add(new Change(before, skipped, false));
			before = skipped;
		}
		changes.add(new Change(before, passage.to(), true));
		return changes;
	}

	/** Returns whether an order of a state can be cancelled at Microsoft: one that is not submitted needs none. */
	public static boolean isCancellable(OrderState state) {
		return steps(state).contains(OrderState.CANCELLED) && state != OrderState.REJECTED
				&& state != OrderState.DRAFT;
	}
}
