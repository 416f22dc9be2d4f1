package org.portwright.ui.table;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.portwright.numbering.NumberRange;
import org.portwright.porting.Problem;

/** What a table shows before it has something to show. */
final class NoRows implements NumberRows {

	@Override
	public int size() {
		return 0;
	}

	@Override
	public long numbers() {
		return 0;
	}

	@Override
	public long numbers(int row) {
		return Objects.checkIndex(row, size());
	}

	@Override
	public Optional<NumberRange> range(int row) {
		throw new IndexOutOfBoundsException(row);
	}

	@Override
	public int entry(int row) {
		return Objects.checkIndex(row, size());
	}

	@Override
	public String object(int row) {
		throw new IndexOutOfBoundsException(row);
	}

	@Override
	public String key(int row) {
		throw new IndexOutOfBoundsException(row);
	}

	@Override
	public String text(int row, int column) {
		throw new IndexOutOfBoundsException(row);
	}

	@Override
	public List<Problem> problems(int row) {
		throw new IndexOutOfBoundsException(row);
	}

	@Override
	public int compare(int one, int other, int column) {
		return Objects.checkIndex(one, size());
	}

	@Override
	public boolean matches(int row, NumberFilter filter) {
		return false;
	}
}
