package org.portwright.directory.ui.internal.numbers;

import java.util.List;
import java.util.stream.Stream;

import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.words.Words;
import org.portwright.ui.table.Column;

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
		case PROVISION -> Column.text(Words.of(Literals.PHONE_NUMBER__NUMBER_TYPE), 130);
		case USAGE -> Column.text(Words.of(Literals.PHONE_NUMBER__CAPABILITIES), 200);
		case STATUS -> Column.text(Words.of(Literals.PHONE_NUMBER__ASSIGNMENT_STATUS), 170);
		case CITY -> Column.text(Words.of(Literals.PHONE_NUMBER__CITY), 120);
		case PORT_IN -> Column.text(Words.of(Literals.PHONE_NUMBER__PORT_IN_STATUS), 130);
		case SOURCE -> Column.text(Words.of(Literals.PHONE_NUMBER__NUMBER_SOURCE), 110);
		};
	}
}
