package org.portwright.porting.journal;

import java.util.Optional;

import org.portwright.model.JournalEntry;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.Rejection;

/** The entry of a journal that tells of a rejection. */
public final class RejectionEntry {

	private RejectionEntry() {
	}

	/**
	 * Finds the entry of a rejection, after its corrections. Files of before format 1.6 do not say which it is: the
	 * first rejection of a revision is told by the change of state.
	 */
	public static Optional<JournalEntry> of(PortOrder order, StateEntries states, Rejection rejection) {
		Optional<JournalEntry> about = Optional.empty();
		for (JournalEntry entry : order.getJournal()) {
			if (rejection.getId() != null && rejection.getId().equals(entry.getAbout())) {
				about = Optional.of(entry);
			}
		}
		boolean first = order.getRejections().stream().filter(other -> other.getRevision() == rejection.getRevision())
				.findFirst().filter(rejection::equals).isPresent();
		return about.or(() -> first ? states.held().stream()
				.filter(change -> change.to() == OrderState.REJECTED && change.revision() == rejection.getRevision())
				.findFirst().map(HeldChange::entry) : Optional.empty());
	}
}
