package org.portwright.ui.internal.table;

import java.util.List;
import java.util.stream.Stream;

/** The columns of the numbers of a tenant. */
enum TenantColumn {
	NUMBER, TYPE, PROVISION, USAGE, STATUS, CITY, PORT_IN, SOURCE;

	private static final List<TenantColumn> ALL = List.of(values());

	static TenantColumn of(int index) {
		return ALL.get(index);
	}

	/** How the columns are headed. */
	static List<Column> columns() {
		return Stream.of(values()).map(TenantColumn::column).toList();
	}

	private Column column() {
		return switch (this) {
		case NUMBER -> Column.text(Messages.Column_number, 150);
		case TYPE -> Column.text(Messages.Column_type, 100);
		case PROVISION -> Column.text(Messages.Column_provision, 130);
		case USAGE -> Column.text(Messages.Column_capabilities, 200);
		case STATUS -> Column.text(Messages.Column_status, 170);
		case CITY -> Column.text(Messages.Column_city, 120);
		case PORT_IN -> Column.text(Messages.Column_portIn, 130);
		case SOURCE -> Column.text(Messages.Column_source, 110);
		};
	}
}
