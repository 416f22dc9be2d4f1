package org.portwright.porting.life;

import static org.portwright.model.OrderState.CANCELLED;
import static org.portwright.model.OrderState.COMPLETED;
import static org.portwright.model.OrderState.DRAFT;
import static org.portwright.model.OrderState.REJECTED;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.portwright.model.OrderState;

/**
 * What is to be said of one state following another. What lies on the way along designed steps can have happened
 * unseen; an end (rejected, cancelled, completed) cannot, nor can an order under way have become a draft.
 *
 * @param skipped what was not seen between, oldest first
 * @param refusal why it cannot have happened; empty where it can
 */
public record StatePassage(OrderState from, OrderState to, List<OrderState> skipped, Optional<StepRefusal> refusal) {

	/** From here an order goes on only as a draft, the next revision. */
	private static final Set<OrderState> ENDED = EnumSet.of(REJECTED, CANCELLED);
	/** What never happens unseen. */
	private static final Set<OrderState> SAID = EnumSet.of(REJECTED, CANCELLED, COMPLETED);

	/** Copies the list. */
	public StatePassage {
		skipped = List.copyOf(skipped);
	}

	/** Judges a pair of states. */
	public static StatePassage of(OrderState from, OrderState to) {
		boolean step = OrderLifeCycle.steps(from).contains(to);
		if (step) {
			return new StatePassage(from, to, List.of(), Optional.empty());
		}
		if (from == to) {
			return refused(from, to, StepRefusal.THERE);
		}
		if (from == COMPLETED) {
			return refused(from, to, StepRefusal.COMPLETED);
		}
		if (to == DRAFT) {
			return refused(from, to, StepRefusal.DRAFT);
		}
		if (to == CANCELLED) {
			// Microsoft and the losing provider can cancel when nobody else can any more.
			return new StatePassage(from, to, List.of(), Optional.empty());
		}
		return way(from, to).map(way -> new StatePassage(from, to, way, Optional.empty()))
				.orElseGet(() -> refused(from, to, StepRefusal.BACK));
	}

	/** Whether it is a step of the design. */
	public boolean isDesigned() {
		return OrderLifeCycle.steps(from).contains(to);
	}

	/** Whether it can have happened: a step of the design is one such. */
	public boolean isRecordable() {
		return refusal.isEmpty();
	}

	/** Whether a rejected or cancelled order becomes the next revision by it. */
	public boolean isNewRevision() {
		return ENDED.contains(from) && (to == DRAFT || skipped.contains(DRAFT));
	}

	private static StatePassage refused(OrderState from, OrderState to, StepRefusal why) {
		return new StatePassage(from, to, List.of(), Optional.of(why));
	}

	/** The states between two on the shortest way along designed steps; empty where there is no way. */
	private static Optional<List<OrderState>> way(OrderState from, OrderState to) {
		Map<OrderState, OrderState> before = new EnumMap<>(OrderState.class);
		Deque<OrderState> reached = new ArrayDeque<>(List.of(from));
		while (!reached.isEmpty()) {
			OrderState state = reached.remove();
			for (OrderState next : OrderLifeCycle.steps(state)) {
				if (next == to) {
					return Optional.of(between(from, state, before));
				}
				if (next != from && !SAID.contains(next) && !before.containsKey(next)) {
					before.put(next, state);
					reached.add(next);
				}
			}
		}
		return Optional.empty();
	}

	private static List<OrderState> between(OrderState from, OrderState last, Map<OrderState, OrderState> before) {
		List<OrderState> way = new ArrayList<>();
		for (OrderState at = last; at != from; at = before.getOrDefault(at, from)) {
			way.addFirst(at);
		}
		return way;
	}
}
