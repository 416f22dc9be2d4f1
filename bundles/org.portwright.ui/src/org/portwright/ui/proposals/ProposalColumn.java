package org.portwright.ui.proposals;

import java.util.List;
import java.util.stream.Stream;

import org.portwright.ui.internal.texts.Messages;
import org.portwright.ui.table.Column;

/** The columns of a table of a proposal. */
enum ProposalColumn {
	TICK, WHAT, KIND, FIELD, BEFORE, AFTER, WHY, PLACE;

	private static final ProposalColumn[] ALL = values();

	static ProposalColumn of(int column) {
		return ALL[column];
	}

	static Stream<ProposalColumn> all() {
		return Stream.of(ALL);
	}

	/** Returns the columns; the last one is left out if the source has no places. */
	static List<Column> columns(ProposalHeadings headings) {
		List<Column> columns = List.of(Column.tick(Messages.Proposals_take), Column.text(Messages.Proposals_what, 170),
				Column.text(Messages.Proposals_kind, 110), Column.text(Messages.Proposals_field, 130),
				Column.text(Messages.Proposals_yours, 160), Column.text(headings.after(), 310),
				Column.text(Messages.Proposals_why, 200), Column.text(headings.place(), 70));
		return headings.place().isEmpty() ? columns.subList(0, PLACE.ordinal()) : columns;
	}
}
