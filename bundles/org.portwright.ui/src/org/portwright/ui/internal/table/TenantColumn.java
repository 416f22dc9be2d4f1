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
		case NUMBER -> new Column(Messages.Column_number, 150, false);
		case TYPE -> new Column(Messages.Column_type, 100, false);
		case PROVISION -> new Column(Messages.Column_provision, 130, false);
		case USAGE -> new Column(Messages.Column_capabilities, 200, false);
		case STATUS -> new Column(Messages.Column_status, 170, false);
		case CITY -> new Column(Messages.Column_city, 120, false);
		case PORT_IN -> new Column(Messages.Column_portIn, 130, false);
		case SOURCE -> new Column(Messages.Column_source, 110, false);
		};
	}
}
