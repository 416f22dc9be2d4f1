package org.portwright.workspace.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.portwright.model.JournalEntry;
import org.portwright.model.PortOrder;
import org.portwright.workspace.records.ToldFacts;

/**
 * The typing in a field from the focus coming to its going. The corrections that it makes in the journal are made anew
 * with each key, so that the journal has the value that was left in the field, and no half of it.
 */
public final class FieldVisit {

	private final List<JournalEntry> written = new ArrayList<>();
	private Optional<ToldFacts> before = Optional.empty();

	/** What the order said when the visit began. */
	ToldFacts before(PortOrder order) {
		ToldFacts known = before.orElseGet(() -> ToldFacts.of(order));
		before = Optional.of(known);
		return known;
	}

	/** The entries that it has written, the latest keys' alone. */
	List<JournalEntry> written() {
		return written;
	}
}
