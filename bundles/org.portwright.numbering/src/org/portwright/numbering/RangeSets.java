package org.portwright.numbering;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets of numbers as folded ranges: sorted and without overlap. Linear in the count of ranges of the smaller set, and
 * logarithmic in that of the other: an order may have a hundred thousand sources, each of a few of its numbers.
 */
public final class RangeSets {

	private RangeSets() {
	}

	/** The numbers that are in both sets. */
	public static List<NumberRange> common(List<NumberRange> some, List<NumberRange> others) {
		List<NumberRange> common = new ArrayList<>();
		int i = 0;
		int j = 0;
		while (i < some.size() && j < others.size()) {
			NumberRange one = some.get(i);
			NumberRange other = others.get(j);
			if (one.last() < other.first()) {
				i = reaching(other.first(), some, i + 1);
			} else if (other.last() < one.first()) {
				j = reaching(one.first(), others, j + 1);
			} else {
				common.add(
						new NumberRange(Math.max(one.first(), other.first()), Math.min(one.last(), other.last())));
				if (one.last() < other.last()) {
					i++;
				} else {
					j++;
				}
			}
		}
		return common;
	}

	/** The numbers of the first set that are not in the second. */
	public static List<NumberRange> minus(List<NumberRange> some, List<NumberRange> others) {
		List<NumberRange> rest = new ArrayList<>();
		int j = 0;
		for (NumberRange range : some) {
			long from = range.first();
			j = reaching(from, others, j);
			for (int k = j; k < others.size() && others.get(k).first() <= range.last() && from <= range.last(); k++) {
				NumberRange other = others.get(k);
				if (from < other.first()) {
					rest.add(new NumberRange(from, other.first() - 1));
				}
				from = Math.max(from, other.last() + 1);
			}
			if (from <= range.last()) {
				rest.add(new NumberRange(from, range.last()));
			}
		}
		return rest;
	}

	/** Returns the place of the first range, from a place on, that does not end before a number. */
	private static int reaching(long number, List<NumberRange> ranges, int from) {
		int low = from;
		int high = from;
		for (int step = 1; high < ranges.size() && ranges.get(high).last() < number; step *= 2) {
			low = high + 1;
			high = (int) Math.min(ranges.size(), (long) high + step);
		}
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (ranges.get(middle).last() < number) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	/** A range in E.164 with a hyphen between the ends, a single number alone. */
	public static String text(NumberRange range) {
		return range.count() == 1 ? range.firstE164() : range.firstE164() + '-' + range.lastE164();
	}

	/** Ranges in E.164, one text a range. */
	public static List<String> texts(List<NumberRange> ranges) {
		return ranges.stream().map(RangeSets::text).toList();
	}
}
