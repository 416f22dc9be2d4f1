package org.portwright.ui.internal.table;

import java.util.List;
import java.util.stream.Stream;

/** The columns of the numbers of an order. */
enum OrderColumn {
	NUMBER, COUNT, TYPE, USAGE, SITE, OUTCOME, NOTE, PROBLEM;

	private static final List<OrderColumn> ALL = List.of(values());

	static OrderColumn of(int index) {
		return ALL.get(index);
	}

	/** How the columns are headed. */
	static List<Column> columns() {
		return Stream.of(values()).map(OrderColumn::column).toList();
	}

	private Column column() {
		return switch (this) {
		case NUMBER -> new Column(Messages.Column_number, 200, false);
		case COUNT -> new Column(Messages.Column_count, 64, true);
		case TYPE -> new Column(Messages.Column_type, 140, false);
		case USAGE -> new Column(Messages.Column_usage, 120, false);
		case SITE -> new Column(Messages.Column_site, 100, false);
		case OUTCOME -> new Column(Messages.Column_outcome, 110, false);
		case NOTE -> new Column(Messages.Column_note, 130, false);
		case PROBLEM -> new Column(Messages.Column_problem, 320, false);
		};
	}
}
