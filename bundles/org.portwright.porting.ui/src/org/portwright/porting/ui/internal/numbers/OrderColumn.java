package org.portwright.porting.ui.internal.numbers;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.NumberOutcome;
import org.portwright.model.words.Words;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.table.Column;
import org.portwright.ui.table.Column.Kind;

/** The columns of the numbers of an order: what is said of an entry by its feature, the others by what is found out. */
enum OrderColumn {
	NUMBER(Messages.Column_number, 200, Kind.TEXT),
	COUNT(Messages.Column_count, 60, Kind.FIGURE),
	TYPE(Messages.Column_type, 120, Kind.TEXT),
	USAGE(Literals.PORTED_NUMBERS__USAGE, 120, Kind.CHOICE),
	PROBLEM(Messages.Column_problem, 240, Kind.PROBLEM),
	SITE(Literals.PORTED_NUMBERS__SITE, 110, Kind.CHOICE),
	EMERGENCY(Words.of(Literals.SITE__EMERGENCY_ADDRESS), 130,
			Words.choices(Literals.SITE__EMERGENCY_ADDRESS).values()),
	OUTCOME(Literals.PORTED_NUMBERS__OUTCOME, 110, Kind.CHOICE),
	NOTE(Literals.PORTED_NUMBERS__NOTE, 130, Kind.TEXT);

	private static final List<OrderColumn> ALL = List.of(values());

	private final Column column;
	private final Optional<EStructuralFeature> field;

	OrderColumn(String title, int width, Kind kind) {
		column = new Column(title, width, kind);
		field = Optional.empty();
	}

	OrderColumn(String title, int width, Collection<String> values) {
		column = new Column(title, width, Kind.TEXT, List.copyOf(values));
		field = Optional.empty();
	}

	OrderColumn(EStructuralFeature field, int width, Kind kind) {
		column = new Column(Words.of(field), width, kind);
		this.field = Optional.of(field);
	}

	static OrderColumn of(int index) {
		return ALL.get(index);
	}

	/** How the columns are headed. */
	static List<Column> columns() {
		return ALL.stream().map(column -> column.column).toList();
	}

	/** The columns of one kind in which something is said of an entry. */
	static Stream<OrderColumn> edited(Kind kind) {
		return ALL.stream().filter(column -> column.field.isPresent() && column.column.kind() == kind);
	}

	/** What of an entry is edited in the column; empty where nothing is. */
	Optional<EStructuralFeature> field() {
		return field;
	}

	/** Whether one of several values is chosen. */
	boolean isChoice() {
		return column.kind() == Kind.CHOICE;
	}

	/** What its head says. */
	String title() {
		return column.title();
	}

	/** How a value reads in it. An outcome that is still to come would fill a column with the same words. */
	String words(Enumerator value) {
		return value == NumberOutcome.UNSPECIFIED ? "" : Words.of(value); //$NON-NLS-1$
	}
}
