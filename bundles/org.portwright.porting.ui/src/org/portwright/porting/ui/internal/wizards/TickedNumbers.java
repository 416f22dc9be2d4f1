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
import org.portwright.numbering.NumbersInText;
import org.portwright.numbering.RangeInText;
import org.portwright.numbering.RangeSets;

/**
 * Which of the numbers read are taken: those that are sure and can be ported, unless the user ticks or unticks them.
 * What the user says is remembered by number, so that it stays when the text is edited and read again; a row of which
 * only a part was ticked or unticked is then several.
 */
final class TickedNumbers {

	private record Row(RangeInText read, boolean ticked) {
	}

	private static final Comparator<Row> BY_NUMBER = Comparator.comparingLong(row -> row.read().range().first());

	private List<RangeInText> rows = List.of();
	private final BitSet ticks = new BitSet();
	/** What the user said before these rows were there; of their numbers they know themselves. */
	private List<NumberRange> tickedBefore = List.of();
	private List<NumberRange> untickedBefore = List.of();

	/** Shows what was read, sorted by number. */
	void show(NumbersInText numbers) {
		List<NumberRange> ticked = ticked();
		List<NumberRange> unticked = unticked();
		tickedBefore = ticked;
		untickedBefore = unticked;
		List<Row> split = new ArrayList<>();
		List<NumberRange> said = NumberRanges.fold(Stream.concat(ticked.stream(), unticked.stream()).toList());
		numbers.without(said).ranges().forEach(range -> split.add(new Row(range, range.isTicked())));
		if (!said.isEmpty()) {
			numbers.only(ticked).ranges().forEach(range -> split.add(new Row(range, true)));
			numbers.only(unticked).ranges().forEach(range -> split.add(new Row(range, false)));
			split.sort(BY_NUMBER);
		}
		rows = split.stream().map(Row::read).toList();
		ticks.clear();
		IntStream.range(0, split.size()).filter(row -> split.get(row).ticked()).forEach(ticks::set);
	}

	/** The rows, each of which is ticked or not. */
	List<RangeInText> rows() {
		return rows;
	}

	/** Whether the numbers of a row are to be taken. */
	boolean isTicked(int row) {
		return ticks.get(row);
	}

	/** Whether a person decides on the numbers of a row: doubtful ones that can be ported. */
	boolean isDoubtful(int row) {
		return rows.get(row).isDoubtful() && rows.get(row).isPortable();
	}

	/** Ticks or unticks rows. */
	void tick(IntStream those, boolean ticked) {
		those.forEach(row -> ticks.set(row, ticked));
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
		return ticks.cardinality();
	}

	/** How many numbers are in the rows that are such. */
	long count(IntPredicate such) {
		return IntStream.range(0, rows.size()).filter(such).mapToLong(row -> rows.get(row).range().count()).sum();
	}

	/** The numbers that the user ticked, folded, also those that were not in the text when it was read last. */
	List<NumberRange> ticked() {
		return said(tickedBefore, row -> isTicked(row) && !rows.get(row).isTicked());
	}

	/** The numbers that the user unticked, folded, also those that were not in the text when it was read last. */
	List<NumberRange> unticked() {
		return said(untickedBefore, row -> !isTicked(row) && rows.get(row).isTicked());
	}

	private List<NumberRange> said(List<NumberRange> before, IntPredicate now) {
		List<NumberRange> said = new ArrayList<>(
				before.isEmpty() ? List.of() : RangeSets.minus(before, rows.stream().map(RangeInText::range).toList()));
		IntStream.range(0, rows.size()).filter(now).mapToObj(row -> rows.get(row).range()).forEach(said::add);
		return NumberRanges.fold(said);
	}
}
