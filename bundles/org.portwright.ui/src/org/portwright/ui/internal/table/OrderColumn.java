package org.portwright.ui.internal.table;

import java.util.List;
import java.util.stream.Stream;

/** The columns of the numbers of an order. */
enum OrderColumn {
	NUMBER, COUNT, TYPE, USAGE, PROBLEM, SITE, OUTCOME, NOTE;

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
		case NUMBER -> Column.text(Messages.Column_number, 200);
		case COUNT -> new Column(Messages.Column_count, 60, Column.Kind.FIGURE);
		case TYPE -> Column.text(Messages.Column_type, 120);
		case USAGE -> new Column(Messages.Column_usage, 120, Column.Kind.CHOICE);
		case SITE -> Column.text(Messages.Column_site, 80);
		case OUTCOME -> Column.text(Messages.Column_outcome, 80);
		case NOTE -> Column.text(Messages.Column_note, 130);
		case PROBLEM -> new Column(Messages.Column_problem, 240, Column.Kind.PROBLEM);
		};
	}
}
