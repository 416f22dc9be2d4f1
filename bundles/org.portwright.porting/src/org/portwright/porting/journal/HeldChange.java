package org.portwright.porting.journal;

import java.time.LocalDate;
import java.util.Optional;

import org.portwright.model.JournalEntry;
import org.portwright.model.OrderState;

/**
 * A change of state that holds.
 *
 * @param entry    the entry that says it: the last correction, where it was corrected
 * @param original the entry in whose place it stands: the same where nothing was corrected
 * @param dated    the entry that has its day: a correction of the state alone leaves the day as it was
 * @param from     the state before
 * @param revision the revision that the order had after it
 */
public record HeldChange(JournalEntry entry, JournalEntry original, JournalEntry dated, OrderState from,
		int revision) {

	/** The state after it. */
	public OrderState to() {
		return entry.getTo();
	}

	/** Returns whether someone saw it, rather than that it lies on the way to what was seen. */
	public boolean isSeen() {
		return entry.isSeen();
	}

	/** Returns whether the order was submitted by it. */
	public boolean isSubmission() {
		return from == OrderState.DRAFT && to() != OrderState.CANCELLED;
	}

	/** The day on which it happened, in Europe/London, if days can be counted from it. */
	public Optional<LocalDate> day() {
		return JournalDays.of(dated);
	}
}
