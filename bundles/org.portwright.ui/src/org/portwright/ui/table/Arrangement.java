package org.portwright.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Rows as the table shows them: those that the filter lets through, sorted. Immutable.
 */
public final class Arrangement {

	/** Nothing. */
	static final Arrangement EMPTY = new Arrangement(NumberRows.NONE, new int[0], 0, List.of(), OptionalInt.empty());

	private static final int STEP = 1024;

	private final NumberRows rows;
	private final int[] order;
	private final long numbers;
	private final List<Integer> selected;
	private final OptionalInt firstProblem;

	private Arrangement(NumberRows rows, int[] order, long numbers, List<Integer> selected, OptionalInt firstProblem) {
		this.rows = rows;
		this.order = order;
		this.numbers = numbers;
		this.selected = selected;
		this.firstProblem = firstProblem;
	}

	/**
	 * Filters and sorts.
	 *
	 * @param kept  keys of the rows that are to be selected
	 * @param stale whether nobody waits for the result any more
	 * @throws OperationCanceledException when nobody waits for the result any more
	 */
	static Arrangement of(NumberRows rows, NumberFilter filter, Optional<Sorting> sorting, Set<String> kept,
			BooleanSupplier stale) {
		int[] order = new int[rows.size()];
		int count = 0;
		long numbers = 0;
		for (int row = 0; row < order.length; row++) {
			if (row % STEP == 0 && stale.getAsBoolean()) {
				throw new OperationCanceledException();
			}
			if (filter.isEmpty() || rows.matches(row, filter)) {
				order[count] = row;
				count++;
				numbers += rows.numbers(row);
			}
		}
		IntStream shown = IntStream.of(order).limit(count);
		order = sorting.isEmpty() ? shown.toArray()
				: shown.boxed().sorted((one, other) -> sorting.get().compare(rows, one, other))
						.mapToInt(Integer::intValue).toArray();
		List<Integer> selected = new ArrayList<>();
		if (!kept.isEmpty()) {
			for (int place = 0; place < order.length; place++) {
				if (kept.contains(rows.key(order[place]))) {
					selected.add(place);
				}
			}
		}
		int[] places = order;
		OptionalInt firstProblem = IntStream.range(0, places.length)
				.filter(place -> !rows.problems(places[place]).isEmpty()).findFirst();
		return new Arrangement(rows, places, numbers, selected, firstProblem);
	}

	/** What is arranged. */
	public NumberRows rows() {
		return rows;
	}

	/** How many rows are shown. */
	public int size() {
		return order.length;
	}

	/** The row at a place. */
	public int row(int place) {
		return order[place];
	}

	/** How many numbers are shown. */
	public long numbers() {
		return numbers;
	}

	/** Returns the first place whose row has a problem, if one has. */
	OptionalInt firstProblem() {
		return firstProblem;
	}

	/** Returns the first place with the row of an object, if it is shown. */
	OptionalInt of(String object) {
		return IntStream.range(0, order.length).filter(place -> rows.object(order[place]).equals(object)).findFirst();
	}

	/** The places of the rows that were selected before. */
	List<Integer> selected() {
		return selected;
	}
}
