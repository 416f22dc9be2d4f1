package org.portwright.directory.ui.internal.numbers;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.portwright.directory.ui.internal.texts.Messages;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.words.Words;
import org.portwright.ui.table.Column;

/** The columns of the numbers of a tenant: what its directory says of a number by its feature. */
enum TenantColumn {
	NUMBER(Messages.Column_number, 150),
	TYPE(Messages.Column_type, 100),
	PROVISION(Literals.PHONE_NUMBER__NUMBER_TYPE, 130),
	USAGE(Literals.PHONE_NUMBER__CAPABILITIES, 200),
	STATUS(Literals.PHONE_NUMBER__ASSIGNMENT_STATUS, 170),
	CITY(Literals.PHONE_NUMBER__CITY, 120),
	PORT_IN(Literals.PHONE_NUMBER__PORT_IN_STATUS, 130),
	SOURCE(Literals.PHONE_NUMBER__NUMBER_SOURCE, 110),
	ASSIGNEE(Literals.PHONE_NUMBER__ASSIGNEE, 200),
	GONE(Literals.PHONE_NUMBER__GONE, 160);

	private static final Set<EStructuralFeature> OURS = Set.of(Literals.PHONE_NUMBER__CITY,
			Literals.PHONE_NUMBER__ASSIGNEE, Literals.PHONE_NUMBER__GONE);
	private static final List<TenantColumn> ALL = List.of(values());

	private final Column column;
	private final Optional<EStructuralFeature> field;

	TenantColumn(String title, int width) {
		column = Column.text(title, width);
		field = Optional.empty();
	}

	TenantColumn(EStructuralFeature field, int width) {
		column = Column.text(Words.of(field), width);
		this.field = Optional.of(field);
	}

	static TenantColumn of(int index) {
		return ALL.get(index);
	}

	/** How the columns are headed. */
	static List<Column> columns() {
		return ALL.stream().map(column -> column.column).toList();
	}

	/** What of a number the column shows; empty where that is found out from the number itself. */
	Optional<EStructuralFeature> field() {
		return field;
	}

	/** Whether what the directory says is a value of an enumeration of Microsoft's, not a name or a day. */
	boolean isForeign() {
		return field.filter(shown -> !OURS.contains(shown)).isPresent();
	}
}
