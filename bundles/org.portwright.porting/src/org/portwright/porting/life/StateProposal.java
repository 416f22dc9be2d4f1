package org.portwright.porting.life;

import java.text.MessageFormat;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.portwright.model.OrderState;
import org.portwright.model.words.Words;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.OrderNumbers;
import org.portwright.porting.facts.PortInProgress;
import org.portwright.porting.internal.texts.Messages;

/**
 * The state that Microsoft's data of the tenant proposes for an order. No public interface reports states of orders, so
 * it is taken only when the user records it.
 *
 * @param text  what Microsoft's data has of the numbers, for people
 * @param state the proposed state; empty where only some of the numbers are that far
 */
public record StateProposal(String text, Optional<OrderState> state) {

	private static final Set<OrderState> BEFORE_DATE = EnumSet.of(OrderState.SUBMITTED, OrderState.PROCESSING,
			OrderState.CONTACTING_CARRIER);
	private static final Set<OrderState> BEFORE_END = EnumSet.of(OrderState.SUBMITTED, OrderState.PROCESSING,
			OrderState.CONTACTING_CARRIER, OrderState.TRANSFER_APPROVED, OrderState.TRANSFER_PENDING,
			OrderState.NOT_MOVED);

	/** Returns whether an order in a state is with Microsoft, so that a state can be proposed for it. */
	public static boolean isProposedFor(OrderState state) {
		return BEFORE_END.contains(state);
	}

	/** Returns what follows from the tenant's numbers; empty where nothing is new. */
	public static Optional<StateProposal> of(CheckedOrder order) {
		OrderNumbers numbers = order.numbers();
		return of(order.order().getState(),
				PortInProgress.of(numbers.known() ? numbers.count() : 0, order.context().surroundings()));
	}

	/** Returns what follows from the progress of the numbers; empty where nothing is new. */
	public static Optional<StateProposal> of(OrderState now, PortInProgress progress) {
		if (!isProposedFor(now) || progress.accepted() == 0) {
			return Optional.empty();
		}
		if (progress.isCompleted()) {
			return Optional.of(all(Messages.StateProposal_completed, OrderState.COMPLETED, progress));
		}
		if (BEFORE_DATE.contains(now) && progress.isAccepted()) {
			return Optional.of(all(Messages.StateProposal_accepted, OrderState.TRANSFER_APPROVED, progress));
		}
		boolean isNew = progress.completed() > 0 || BEFORE_DATE.contains(now);
		return isNew && progress.numbers() > 0 ? Optional.of(some(progress)) : Optional.empty();
	}

	private static StateProposal all(String text, OrderState state, PortInProgress progress) {
		return new StateProposal(text(text, files(progress), progress.numbers(), Words.of(state)),
				Optional.of(state));
	}

	private static StateProposal some(PortInProgress progress) {
		return new StateProposal(text(Messages.StateProposal_some, files(progress), progress.numbers(),
				progress.accepted(), progress.completed()), Optional.empty());
	}

	private static String files(PortInProgress progress) {
		return String.join(", ", progress.files()); //$NON-NLS-1$
	}

	private static String text(String text, Object... parts) {
		return new MessageFormat(text, Locale.UK).format(parts);
	}

	/** Returns what records the proposed state. */
	Optional<NextAct> act() {
		return state.map(to -> NextAct
				.of(NextAct.Kind.RECORD_STATE, NLS.bind(Messages.StateProposal_record, Words.of(to))).to(to));
	}
}
