package org.portwright.porting.life;

import java.time.LocalDate;
import java.util.Optional;

import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.porting.journal.StateEntries;

/**
 * What the journal says of the present state.
 *
 * @param before the state before, as far as it is known
 * @param since  the day on which it came to be the present state by what is recorded, in Europe/London
 */
record StateHistory(Optional<OrderState> before, Optional<LocalDate> since) {

	/** The last change of state tells; where it leads elsewhere than to the present state nothing is known. */
	static StateHistory of(PortOrder order) {
		return StateEntries.of(order).last().filter(change -> change.to() == order.getState())
				.map(change -> new StateHistory(Optional.of(change.from()), change.day()))
				.orElseGet(() -> new StateHistory(Optional.empty(), Optional.empty()));
	}

	/** Whether a commitment was withdrawn: the order is back at the carrier. */
	boolean isWithdrawn() {
		return before.isPresent() && before.get() == OrderState.TRANSFER_APPROVED;
	}
}
