package org.portwright.phones.ui.internal.list;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.words.Words;
import org.portwright.phones.ui.internal.texts.Messages;
import org.portwright.ui.table.Column;

/** The columns of the phones of a tenant. */
enum PhoneColumn {
	NAME(Literals.PHONE__NAME, 150),
	MODEL(Literals.PHONE__MODEL, 90),
	FIRMWARE(Literals.PHONE__FIRMWARE, 100),
	MAC(Literals.PHONE__MAC, 140),
	ADDRESS(Literals.PHONE__IP_ADDRESS, 110),
	SITE(Literals.PHONE__SITE, 130),
	ACCOUNT(Literals.PHONE__ACCOUNT, 210),
	KIND(Literals.PHONE__ACCOUNT_KIND, 155),
	NUMBER(Literals.PHONE__NUMBER, 130),
	WAY(Literals.PHONE__METHOD, 170),
	EMERGENCY(Messages.PhoneColumn_emergency, 150),
	PROGRESS(Messages.PhoneColumn_progress, 110),
	RESULT(Messages.PhoneColumn_result, 100),
	LINE(Literals.PHONE__LINE_STATE, 120),
	ASKED(Literals.PHONE__CHECKED, 190),
	PROBLEM(Column.Kind.PROBLEM);

	private static final List<PhoneColumn> ALL = List.of(values());

	private final Column column;
	private final Optional<EAttribute> field;

	PhoneColumn(EAttribute field, int width) {
		column = Column.text(Words.of(field), width);
		this.field = Optional.of(field);
	}

	PhoneColumn(String title, int width) {
		column = Column.text(title, width);
		field = Optional.empty();
	}

	PhoneColumn(Column.Kind kind) {
		column = new Column(Messages.PhoneColumn_problem, 240, kind);
		field = Optional.empty();
	}

	static PhoneColumn of(int index) {
		return ALL.get(index);
	}

	/** How the columns are headed. */
	static List<Column> columns() {
		return ALL.stream().map(column -> column.column).toList();
	}

	/** The field of a phone that it shows; empty where that is found out from its sign-ins. */
	Optional<EAttribute> field() {
		return field;
	}
}
