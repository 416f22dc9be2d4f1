package org.portwright.porting.life;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.JournalEntry;
import org.portwright.model.JournalKind;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.text.Typed;
import org.portwright.porting.days.WorkingDays;

/**
 * What the journal says of the present state.
 *
 * @param before the state before, as far as it is known
 * @param since  the day on which it came to be the present state by what is recorded, in Europe/London
 */
record StateHistory(Optional<OrderState> before, Optional<LocalDate> since) {

	private static final ZoneId ZONE = ZoneId.of("Europe/London"); //$NON-NLS-1$
	private static final StateHistory UNKNOWN = new StateHistory(Optional.empty(), Optional.empty());
	/** What calendars can count from: a file may say any moment. */
	private static final Instant FIRST_MOMENT = Instant.parse("1900-01-02T00:00:00Z"); //$NON-NLS-1$
	private static final Instant LAST_MOMENT = Instant.parse("2999-12-30T00:00:00Z"); //$NON-NLS-1$

	/** The last change of state tells; where it leads elsewhere than to the present state nothing is known. */
	static StateHistory of(PortOrder order) {
		StateHistory history = UNKNOWN;
		for (JournalEntry entry : order.getJournal()) {
			if (isOfState(entry)) {
				history = entry.getTo() == order.getState()
						? new StateHistory(Optional.of(entry.getFrom()), day(entry.getWhen()))
						: UNKNOWN;
			}
		}
		return history;
	}

	/** Whether a commitment was withdrawn: the order is back at the carrier. */
	boolean isWithdrawn() {
		return before.isPresent() && before.get() == OrderState.TRANSFER_APPROVED;
	}

	/** Whether an entry says that the order is in another state. A correction of a note has no states. */
	static boolean isOfState(JournalEntry entry) {
		return entry.getKind() == JournalKind.STATE_CHANGE
				|| entry.getKind() == JournalKind.CORRECTION && Typed.blank(entry.getCorrects());
	}

	/** The day of a moment, if days can be counted from it. */
	static Optional<LocalDate> day(@Nullable Instant moment) {
		return moment == null || moment.isBefore(FIRST_MOMENT) || moment.isAfter(LAST_MOMENT) ? Optional.empty()
				: Optional.of(LocalDate.ofInstant(moment, ZONE)).filter(WorkingDays::counts);
	}
}
