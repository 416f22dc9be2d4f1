package org.portwright.phones.lists;

import org.portwright.workspace.proposals.Omission;

import java.util.List;

import org.portwright.sources.SentRow;

/**
 * A list of phones that was read.
 *
 * @param headings  the rows that were taken for headings, with their cells for people
 * @param columns   how its columns were taken; none where each line was read by itself
 * @param drafts    the phones, in the order of the list; no MAC address twice
 * @param omissions the rows, columns and values that were not taken
 */
public record PhoneList(List<SentRow> headings, List<ListColumn> columns, List<PhoneDraft> drafts,
		List<Omission> omissions) {

	/** Copies the lists. */
	public PhoneList {
		headings = List.copyOf(headings);
		columns = List.copyOf(columns);
		drafts = List.copyOf(drafts);
		omissions = List.copyOf(omissions);
	}

	/** Returns the columns that are read by their cells, as their headings do not say what they are. */
	public List<ListColumn> byContent() {
		return columns.stream().filter(ListColumn::byContent).toList();
	}
}
