package org.portwright.porting.life;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.copies.UnreadValues;
import org.portwright.model.words.Words;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.internal.texts.Messages;
import org.portwright.porting.journal.StateEntries;

/** Tells the orders for which nothing of a Porting Override is written: those not submitted, and those that ended. */
public final class OverrideRefusal {

	private OverrideRefusal() {
	}

	/** Returns why an order has no Porting Override, for people; empty if it can have one. */
	public static Optional<String> of(PortOrder order) {
		if (UnreadValues.isUnread(order, Literals.PORT_ORDER__STATE)) {
			return Optional.of(Messages.OverrideRefusal_unread);
		}
		if (!CheckedOrder.isOpen(order)) {
			return Optional.of(NLS.bind(Messages.OverrideRefusal_ended, Words.of(order.getState())));
		}
		return CheckedOrder.isDraft(order) && (SubmittedRevision.before(order).isEmpty() || isAfterCancelling(order))
				? Optional.of(Messages.OverrideRefusal_draft)
				: Optional.empty();
	}

	private static boolean isAfterCancelling(PortOrder order) {
		return StateEntries.of(order).last().filter(change -> change.from() == OrderState.CANCELLED).isPresent();
	}
}
