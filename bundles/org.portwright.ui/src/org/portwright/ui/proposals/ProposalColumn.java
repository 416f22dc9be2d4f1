package org.portwright.ui.proposals;

import java.util.List;
import java.util.stream.Stream;

import org.portwright.ui.internal.texts.Messages;
import org.portwright.ui.table.Column;

/** The columns of a table of a proposal. */
enum ProposalColumn {
	TICK, WHAT, KIND, FIELD, BEFORE, AFTER, WHY;

	private static final ProposalColumn[] ALL = values();

	static ProposalColumn of(int column) {
		return ALL[column];
	}

	static Stream<ProposalColumn> all() {
		return Stream.of(ALL);
	}

	/** @param before heads the values in the file, after those that the source gives */
	static List<Column> columns(String before, String after) {
		return List.of(Column.tick(Messages.Proposals_take), Column.text(Messages.Proposals_what, 170),
				Column.text(Messages.Proposals_kind, 80), Column.text(Messages.Proposals_field, 130),
				Column.text(before, 160), Column.text(after, 310), Column.text(Messages.Proposals_why, 200));
	}
}
