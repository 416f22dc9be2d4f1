package org.portwright.phones.lists;

import org.portwright.workspace.proposals.Omission;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.portwright.phones.internal.texts.Messages;
import org.portwright.sources.SentRow;

/**
 * Sites that stand in the first row of their phones alone, as a spreadsheet writes merged cells. An empty cell may also
 * be one that nobody knows, so the phones below stay without, and the list says so.
 */
final class MergedCells {

	private MergedCells() {
	}

	/** Returns the remark about a list that looks so. */
	static Optional<Omission> of(ListColumns columns, List<SentRow> body) {
		return columns.read().stream().filter(column -> column.field().equals(Optional.of(PhoneField.SITE)))
				.filter(column -> isMerged(column.index(), body)).findFirst()
				.map(column -> new Omission(body.getFirst().line(), column.heading(), Omission.Kind.LEFT_OUT,
						Messages.PhoneListReader_merged));
	}

	/** No site comes twice, and two or more have an empty cell below. */
	private static boolean isMerged(int index, List<SentRow> body) {
		Set<String> sites = new HashSet<>();
		int merged = 0;
		boolean filled = false;
		for (SentRow row : body) {
			String site = ColumnCells.text(row, index);
			if (site.isEmpty()) {
				if (sites.isEmpty()) {
					return false;
				}
				merged += filled ? 1 : 0;
			} else if (!sites.add(site)) {
				return false;
			}
			filled = !site.isEmpty();
		}
		return merged > 1;
	}
}
