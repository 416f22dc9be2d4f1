package org.portwright.workspace.numbers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.portwright.model.PortOrder;
import org.portwright.model.PortedNumbers;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumberRanges;
import org.portwright.porting.NumberEntry;

/**
 * Parts of the numbers of an order, sorted out by entry: which entries are meant as a whole, and which numbers of
 * others.
 */
public final class NumberParts {

	private final List<PortedNumbers> whole = new ArrayList<>();
	private final Map<PortedNumbers, List<NumberRange>> some = new LinkedHashMap<>();

	public NumberParts(PortOrder order, List<NumberPart> parts) {
		Map<String, List<Optional<NumberRange>>> byEntry = new LinkedHashMap<>();
		parts.forEach(part -> byEntry.computeIfAbsent(part.entry(), id -> new ArrayList<>()).add(part.range()));
		for (PortedNumbers entry : order.getNumbers()) {
			List<Optional<NumberRange>> ranges = byEntry.getOrDefault(entry.getId(), List.of());
			if (!ranges.isEmpty()) {
				sort(entry, ranges);
			}
		}
	}

	private void sort(PortedNumbers entry, List<Optional<NumberRange>> ranges) {
		Optional<NumberRange> all = NumberEntry.e164(entry);
		if (all.isEmpty() || ranges.contains(Optional.<NumberRange>empty())) {
			whole.add(entry);
			return;
		}
		List<NumberRange> meant = NumberRanges.fold(ranges.stream().flatMap(Optional::stream).toList());
		if (meant.stream().anyMatch(range -> range.contains(all.get()))) {
			whole.add(entry);
		} else {
			some.put(entry, meant);
		}
	}

	/** The entries that are meant with all that they have. */
	public List<PortedNumbers> whole() {
		return whole;
	}

	/** The other entries, and which of their numbers are meant. */
	public Map<PortedNumbers, List<NumberRange>> some() {
		return some;
	}

	/** Gives the numbers of an entry that are not among some of its numbers, which are folded. */
	public static List<NumberRange> others(PortedNumbers entry, List<NumberRange> meant) {
		NumberRange all = NumberEntry.e164(entry).orElseThrow();
		List<NumberRange> others = new ArrayList<>();
		long from = all.first();
		for (NumberRange range : meant) {
			if (from < range.first()) {
				others.add(new NumberRange(from, range.first() - 1));
			}
			from = Math.max(from, range.last() + 1);
		}
		if (from <= all.last()) {
			others.add(new NumberRange(from, all.last()));
		}
		return others;
	}
}
