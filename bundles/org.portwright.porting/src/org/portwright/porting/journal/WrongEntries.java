package org.portwright.porting.journal;

import java.util.Set;
import java.util.stream.Collectors;

import org.portwright.model.JournalEntry;
import org.portwright.model.PortOrder;
import org.portwright.model.text.Typed;

/** The entries of a journal for which other entries stand, or which did not happen. */
public final class WrongEntries {

	private final StateEntries states;
	private final Set<String> corrected;

	/** Reads the journal of an order. */
	public WrongEntries(PortOrder order) {
		states = StateEntries.of(order);
		corrected = order.getJournal().stream().map(JournalEntry::getCorrects).filter(id -> !Typed.blank(id))
				.map(Typed::text).collect(Collectors.toSet());
	}

	/** Returns whether an entry is wrong. */
	public boolean isWrong(JournalEntry entry) {
		return states.isWrong(entry) || corrected.contains(Typed.text(entry.getId()));
	}
}
