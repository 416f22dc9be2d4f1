package org.portwright.numbering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Folds numbers into ranges and expands ranges into numbers. Folded ranges are sorted, do not overlap and have a gap
 * between them, so that one set of numbers has exactly one folded form.
 */
public final class NumberRanges {

	private static final Comparator<NumberRange> BY_FIRST = Comparator.comparingLong(NumberRange::first);

	private NumberRanges() {
	}

	/** Folds ranges in any order, also overlapping ones. Linear after sorting. */
	public static List<NumberRange> fold(Collection<NumberRange> ranges) {
		List<NumberRange> sorted = new ArrayList<>(ranges);
		sorted.sort(BY_FIRST);
		List<NumberRange> folded = new ArrayList<>();
		for (NumberRange range : sorted) {
			append(folded, range);
		}
		return folded;
	}

	/**
	 * Folds single numbers in any order, also repeated ones. Linear after sorting.
	 *
	 * @param numbers E.164 digits
	 */
	public static List<NumberRange> fold(LongStream numbers) {
		long[] sorted = numbers.toArray();
		Arrays.sort(sorted);
		List<NumberRange> folded = new ArrayList<>();
		int from = 0;
		while (from < sorted.length) {
			int to = from;
			while (to + 1 < sorted.length && sorted[to + 1] - sorted[to] <= 1) {
				to++;
			}
			splitByLength(sorted[from], sorted[to], folded);
			from = to + 1;
		}
		return folded;
	}

	/** The numbers of some ranges in the order of the ranges, made when asked for. */
	public static LongStream expand(Collection<NumberRange> ranges) {
		return ranges.stream().flatMapToLong(NumberRange::numbers);
	}

	/**
	 * How many numbers some ranges have.
	 *
	 * @param ranges ranges that do not overlap
	 */
	public static long count(Collection<NumberRange> ranges) {
		long count = 0;
		for (NumberRange range : ranges) {
			count += range.count();
		}
		return count;
	}

	private static void append(List<NumberRange> folded, NumberRange range) {
		if (!folded.isEmpty()) {
			NumberRange previous = folded.getLast();
			if (previous.overlaps(range) || previous.isAdjacentTo(range)) {
				folded.set(folded.size() - 1,
						new NumberRange(previous.first(), Math.max(previous.last(), range.last())));
				return;
			}
		}
		folded.add(range);
	}

	private static void splitByLength(long first, long last, List<NumberRange> folded) {
		long from = first;
		for (long power = 10; power <= last; power *= 10) {
			if (from < power) {
				folded.add(new NumberRange(from, power - 1));
				from = power;
			}
		}
		folded.add(new NumberRange(from, last));
	}
}
