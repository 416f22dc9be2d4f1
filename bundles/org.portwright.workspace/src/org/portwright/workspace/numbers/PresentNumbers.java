package org.portwright.workspace.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.portwright.model.PortOrder;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumberRanges;
import org.portwright.porting.NumberEntry;

/** The numbers that an order has, to tell new ones from them. */
public final class PresentNumbers {

	private final TreeMap<Long, NumberRange> byFirst = new TreeMap<>();

	/** Reads them. */
	public PresentNumbers(PortOrder order) {
		List<NumberRange> ranges = order.getNumbers().stream().map(NumberEntry::e164).flatMap(Optional::stream)
				.toList();
		NumberRanges.fold(ranges).forEach(range -> byFirst.put(range.first(), range));
	}

	/** Returns all of them, folded. */
	public List<NumberRange> all() {
		return List.copyOf(byFirst.values());
	}

	/**
	 * Gives the parts of a range that are not there.
	 *
	 * @param duplicates takes the parts that are
	 */
	public List<NumberRange> missingOf(NumberRange range, List<NumberRange> duplicates) {
		List<NumberRange> missing = new ArrayList<>();
		long from = range.first();
		Map.Entry<Long, NumberRange> present = byFirst.floorEntry(from);
		if (present == null || present.getValue().last() < from) {
			present = byFirst.higherEntry(from);
		}
		while (present != null && present.getKey() <= range.last()) {
			NumberRange there = present.getValue();
			if (from < there.first()) {
				missing.add(new NumberRange(from, there.first() - 1));
			}
			duplicates.add(new NumberRange(Math.max(from, there.first()), Math.min(range.last(), there.last())));
			from = there.last() + 1;
			present = byFirst.higherEntry(present.getKey());
		}
		if (from <= range.last()) {
			missing.add(new NumberRange(from, range.last()));
		}
		return missing;
	}
}
