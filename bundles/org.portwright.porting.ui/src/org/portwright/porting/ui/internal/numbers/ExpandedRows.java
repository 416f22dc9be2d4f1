package org.portwright.porting.ui.internal.numbers;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.portwright.numbering.ClassifiedRange;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.uk.UkNumberPlan;
import org.portwright.porting.Problem;
import org.portwright.porting.UnconfirmedValues;
import org.portwright.ui.table.NumberFilter;
import org.portwright.ui.table.NumberRows;

/**
 * The numbers of an order, a row a number. Nothing is made for a number before somebody looks at it: a row is found in
 * the entries by how many numbers the entries before it have.
 */
@SuppressWarnings("nls")
final class ExpandedRows implements NumberRows {

	private final OrderRows ranges;
	private final int[] starts;

	ExpandedRows(OrderRows ranges) {
		this.ranges = ranges;
		starts = new int[ranges.size() + 1];
		for (int entry = 0; entry < ranges.size(); entry++) {
			starts[entry + 1] = Math.toIntExact(starts[entry] + ranges.numbers(entry));
		}
	}

	/** The same numbers, a row an entry. */
	OrderRows ranges() {
		return ranges;
	}

	@Override
	public int entry(int row) {
		int found = Arrays.binarySearch(starts, row);
		return found >= 0 ? found : -found - 2;
	}

	@Override
	public int size() {
		return starts[starts.length - 1];
	}

	@Override
	public long numbers() {
		return ranges.numbers();
	}

	@Override
	public long numbers(int row) {
		return 1;
	}

	@Override
	public Optional<NumberRange> range(int row) {
		return range(entry(row), row);
	}

	private Optional<NumberRange> range(int entry, int row) {
		return ranges.range(entry).map(range -> NumberRange.of(range.first() + row - starts[entry]));
	}

	@Override
	public String object(int row) {
		return ranges.object(entry(row));
	}

	@Override
	public String key(int row) {
		int entry = entry(row);
		return range(entry, row).map(number -> ranges.object(entry) + number.firstE164()).orElse(ranges.object(entry));
	}

	@Override
	public String text(int row, int column) {
		int entry = entry(row);
		Optional<NumberRange> number = range(entry, row);
		if (number.isEmpty()) {
			return ranges.text(entry, column);
		}
		return switch (OrderColumn.of(column)) {
		case NUMBER -> UkNumberPlan.display(number.get());
		case COUNT -> "1";
		case TYPE -> type(entry, number.get());
		case PROBLEM -> OrderRows.problemText(problems(entry, number.get()));
		case USAGE, SITE, EMERGENCY, OUTCOME, NOTE -> ranges.text(entry, column);
		};
	}

	private String type(int entry, NumberRange number) {
		for (ClassifiedRange piece : ranges.pieces(entry)) {
			if (piece.range().contains(number)) {
				return OrderRows.type(piece);
			}
		}
		return "";
	}

	/** The problems of an entry that are about a number, or about the entry as a whole. */
	private List<Problem> problems(int entry, NumberRange number) {
		List<Problem> all = ranges.problems(entry);
		if (all.isEmpty()) {
			return all;
		}
		// An entry may have numbers out of several texts.
		Stream<Problem> unconfirmed = ranges.unconfirmed(ranges.object(entry), number).stream();
		return Stream.concat(all.stream().filter(problem -> !problem.code().equals(UnconfirmedValues.CODE))
				.filter(problem -> problem.places().isEmpty()
						|| problem.places().stream().anyMatch(place -> isAbout(place, number))),
				unconfirmed).toList();
	}

	private static boolean isAbout(String place, NumberRange number) {
		String[] ends = place.split("-", 2);
		try {
			return NumberRange.of(ends[0], ends[ends.length - 1]).contains(number);
		} catch (IllegalArgumentException e) {
			// Another place than a number: it is about all of them.
			return true;
		}
	}

	@Override
	public List<Problem> problems(int row) {
		int entry = entry(row);
		return range(entry, row).map(number -> problems(entry, number)).orElse(ranges.problems(entry));
	}

	@Override
	public int compare(int one, int other, int column) {
		return switch (OrderColumn.of(column)) {
		case NUMBER -> Long.compare(first(one), first(other));
		case COUNT -> 0;
		case PROBLEM -> Integer.compare(OrderRows.weight(severity(one)), OrderRows.weight(severity(other)));
		case TYPE -> text(one, column).compareToIgnoreCase(text(other, column));
		case USAGE, SITE, EMERGENCY, OUTCOME, NOTE -> ranges.compare(entry(one), entry(other), column);
		};
	}

	private long first(int row) {
		return range(row).map(NumberRange::first).orElse(0L);
	}

	@Override
	public boolean matches(int row, NumberFilter filter) {
		if (filter.sought().isEmpty()) {
			return OrderRows.hasWords(this, row, filter);
		}
		int entry = entry(row);
		return ranges.hasDigits(entry, filter, range(entry, row));
	}
}
