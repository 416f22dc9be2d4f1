package org.portwright.porting.ui.internal.numbers;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.words.Words;
import org.portwright.ui.table.Column;

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

	/** What of an entry is edited in the column; empty where nothing is. */
	Optional<EStructuralFeature> field() {
		return switch (this) {
		case USAGE -> Optional.of(Literals.PORTED_NUMBERS__USAGE);
		case SITE -> Optional.of(Literals.PORTED_NUMBERS__SITE);
		case OUTCOME -> Optional.of(Literals.PORTED_NUMBERS__OUTCOME);
		case NOTE -> Optional.of(Literals.PORTED_NUMBERS__NOTE);
		default -> Optional.empty();
		};
	}

	/** What its head says. */
	String title() {
		return column().title();
	}

	private Column column() {
		return switch (this) {
		case NUMBER -> Column.text(Messages.Column_number, 200);
		case COUNT -> new Column(Messages.Column_count, 60, Column.Kind.FIGURE);
		case TYPE -> Column.text(Messages.Column_type, 120);
		case USAGE -> new Column(Words.of(Literals.PORTED_NUMBERS__USAGE), 120, Column.Kind.CHOICE);
		case SITE -> new Column(Words.of(Literals.PORTED_NUMBERS__SITE), 110, Column.Kind.CHOICE);
		case OUTCOME -> new Column(Words.of(Literals.PORTED_NUMBERS__OUTCOME), 110, Column.Kind.CHOICE);
		case NOTE -> Column.text(Words.of(Literals.PORTED_NUMBERS__NOTE), 130);
		case PROBLEM -> new Column(Messages.Column_problem, 240, Column.Kind.PROBLEM);
		};
	}
}
