package org.portwright.ui.table;

import java.util.List;
import java.util.Optional;

import org.portwright.numbering.NumberRange;
import org.portwright.porting.Problem;
import org.portwright.ui.labels.Labels;

/** Ranges as rows of three columns: the first number, how many there are, and nothing. */
@SuppressWarnings("nls")
record PlainRows(List<NumberRange> ranges) implements NumberRows {

	static final List<Column> COLUMNS = List.of(Column.text("Number", 200),
			new Column("Count", 60, Column.Kind.FIGURE), Column.text("Note", 100));

	static PlainRows of(NumberRange... ranges) {
		return new PlainRows(List.of(ranges));
	}

	@Override
	public int size() {
		return ranges.size();
	}

	@Override
	public long numbers() {
		return ranges.stream().mapToLong(NumberRange::count).sum();
	}

	@Override
	public long numbers(int row) {
		return ranges.get(row).count();
	}

	@Override
	public Optional<NumberRange> range(int row) {
		return Optional.of(ranges.get(row));
	}

	@Override
	public int entry(int row) {
		return row;
	}

	@Override
	public String object(int row) {
		return "+" + ranges.get(row).first();
	}

	@Override
	public String key(int row) {
		return object(row);
	}

	@Override
	public String text(int row, int column) {
		return switch (column) {
		case 0 -> Labels.number(object(row));
		case 1 -> String.valueOf(numbers(row));
		default -> "";
		};
	}

	@Override
	public List<Problem> problems(int row) {
		return List.of();
	}

	@Override
	public int compare(int one, int other, int column) {
		return column == 0 ? Long.compare(ranges.get(one).first(), ranges.get(other).first())
				: Long.compare(numbers(one), numbers(other));
	}

	@Override
	public boolean matches(int row, NumberFilter filter) {
		return filter.isIn(range(row), text(row, 0));
	}
}
