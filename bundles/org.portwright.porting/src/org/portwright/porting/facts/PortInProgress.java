package org.portwright.porting.facts;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumberRanges;
import org.portwright.porting.facts.Surroundings.Held;

/**
 * What Microsoft's data of an order's tenant has of the port of its numbers ({@code portInStatus}).
 *
 * @param numbers   how many numbers the order moves; 0 where an entry is no number yet
 * @param accepted  of how many a date is accepted, completed ones among them
 * @param completed how many are ported
 * @param files     the files of the tenants that have it
 */
public record PortInProgress(long numbers, long accepted, long completed, List<String> files) {

	/** Nothing is known. */
	public static final PortInProgress NONE = new PortInProgress(0, 0, 0, List.of());

	/** Copies the list. */
	public PortInProgress {
		files = List.copyOf(files);
	}

	/**
	 * Counts the numbers of an order among those that its tenants hold; a number that two of them have counts once.
	 *
	 * @param numbers how many numbers the order moves; 0 where an entry is no number yet
	 */
	public static PortInProgress of(long numbers, Surroundings others) {
		List<Held> told = others.held().stream().filter(held -> held.holding().isOfPort()).toList();
		if (told.isEmpty()) {
			return NONE;
		}
		Set<String> files = new TreeSet<>();
		told.forEach(held -> files.add(held.file()));
		return new PortInProgress(numbers, count(told.stream().map(Held::range).toList()),
				count(told.stream().filter(held -> held.holding() == Holding.ARRIVED).map(Held::range).toList()),
				List.copyOf(files));
	}

	private static long count(List<NumberRange> ranges) {
		return NumberRanges.count(NumberRanges.fold(ranges));
	}

	/** Returns whether a date is accepted for all numbers, completed ones among them. */
	public boolean isAccepted() {
		return numbers > 0 && accepted == numbers;
	}

	/** Returns whether all numbers are ported. */
	public boolean isCompleted() {
		return numbers > 0 && completed == numbers;
	}
}
