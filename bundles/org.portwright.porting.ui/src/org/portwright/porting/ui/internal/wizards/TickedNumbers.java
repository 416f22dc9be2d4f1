package org.portwright.porting.ui.internal.wizards;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumberRanges;
import org.portwright.numbering.RangeSets;
import org.portwright.numbering.ReadNumbers;
import org.portwright.numbering.ReadRange;

/**
 * Which of the numbers read are to be taken: all but those that were unticked. That is remembered by number, so that it
 * stays when the text is mended and read again; a row of which only a part was unticked is then two.
 */
final class TickedNumbers {

	private static final Comparator<ReadRange> BY_NUMBER = Comparator.comparingLong(row -> row.range().first());

	private List<ReadRange> rows = List.of();
	private final BitSet unticked = new BitSet();
	/** What was unticked before these rows were there; of their numbers they know themselves. */
	private List<NumberRange> refusedBefore = List.of();

	/** Shows what was read, sorted by number. */
	void show(ReadNumbers numbers) {
		refusedBefore = refused();
		unticked.clear();
		rows = numbers.ranges();
		if (!refusedBefore.isEmpty()) {
			List<ReadRange> out = numbers.only(refusedBefore).ranges();
			rows = Stream.concat(numbers.without(refusedBefore).ranges().stream(), out.stream()).sorted(BY_NUMBER)
					.toList();
			int row = 0;
			for (ReadRange refused : out) {
				while (rows.get(row) != refused) {
					row++;
				}
				unticked.set(row);
			}
		}
	}

	/** The rows, each of which is ticked or not. */
	List<ReadRange> rows() {
		return rows;
	}

	/** Whether the numbers of a row are to be taken. */
	boolean isTicked(int row) {
		return !unticked.get(row);
	}

	/** Ticks or unticks rows. */
	void tick(IntStream those, boolean ticked) {
		those.forEach(row -> unticked.set(row, !ticked));
	}

	/** The row with a number; negative where none has it. */
	int rowOf(long number) {
		int low = 0;
		int high = rows.size() - 1;
		while (low <= high) {
			int middle = (low + high) >>> 1;
			NumberRange range = rows.get(middle).range();
			if (range.contains(number)) {
				return middle;
			} else if (range.first() < number) {
				low = middle + 1;
			} else {
				high = middle - 1;
			}
		}
		return -1;
	}

	/** How many rows are ticked. */
	int tickedRows() {
		return rows.size() - unticked.cardinality();
	}

	/** How many numbers are in the rows that are such. */
	long count(IntPredicate such) {
		return IntStream.range(0, rows.size()).filter(such).mapToLong(row -> rows.get(row).range().count()).sum();
	}

	/** The numbers that were unticked, folded, also those that were not in the text when it was read last. */
	List<NumberRange> refused() {
		List<NumberRange> refused = new ArrayList<>(
				refusedBefore.isEmpty() ? List.of()
						: RangeSets.minus(refusedBefore, rows.stream().map(ReadRange::range).toList()));
		unticked.stream().mapToObj(row -> rows.get(row).range()).forEach(refused::add);
		return NumberRanges.fold(refused);
	}
}
