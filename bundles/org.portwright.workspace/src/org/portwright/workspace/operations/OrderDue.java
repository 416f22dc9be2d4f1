package org.portwright.workspace.operations;

import java.util.List;
import java.util.Optional;

/**
 * What waits of one order.
 *
 * @param unknown says that nobody knows, and why
 */
record OrderDue(List<DueEntry> entries, Optional<DueList.Unknown> unknown) {

	/** Copies the list. */
	OrderDue {
		entries = List.copyOf(entries);
	}
}
