package org.portwright.ui.internal.explorer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongPredicate;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.PhoneNumber;
import org.portwright.model.Tenant;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumberType;
import org.portwright.numbering.UkNumberPlan;

/** The phone numbers of a tenant by type, each in ascending order. Immutable. */
final class NumberIndex {

	/** No numbers. */
	static final NumberIndex NONE = new NumberIndex(Map.of());

	private final Map<NumberType, SortedNumbers> byType;

	private NumberIndex(Map<NumberType, SortedNumbers> byType) {
		this.byType = byType;
	}

	/** A phone number and its id, which are all that a job needs. */
	record Listed(@Nullable String id, PhoneNumber object) {
	}

	/**
	 * Looks at the numbers of a tenant, on the thread of the model.
	 *
	 * @return what a job sorts
	 */
	static List<Listed> snapshot(Tenant tenant) {
		List<Listed> listed = new ArrayList<>(tenant.getPhoneNumbers().size());
		for (PhoneNumber number : tenant.getPhoneNumbers()) {
			listed.add(new Listed(number.getId(), number));
		}
		return listed;
	}

	private static long parse(@Nullable String id, int position) {
		try {
			return NumberRange.number(id == null ? "" : id); //$NON-NLS-1$
		} catch (IllegalArgumentException e) {
			return position - Integer.MAX_VALUE;
		}
	}

	/** Sorts numbers, on any thread. */
	static NumberIndex of(List<Listed> snapshot) {
		var plan = new UkNumberPlan(List.of());
		List<SortedNumbers.Entry> sorted = new ArrayList<>(snapshot.size());
		for (Listed listed : snapshot) {
			sorted.add(new SortedNumbers.Entry(parse(listed.id, sorted.size()), listed.object));
		}
		sorted.sort(Comparator.comparingLong(SortedNumbers.Entry::number));
		Map<NumberType, List<SortedNumbers.Entry>> byType = new EnumMap<>(NumberType.class);
		for (SortedNumbers.Entry entry : sorted) {
			NumberType type = entry.number() > 0 ? plan.classify(entry.number()).type() : NumberType.UNKNOWN;
			byType.computeIfAbsent(type, t -> new ArrayList<>()).add(entry);
		}
		Map<NumberType, SortedNumbers> index = new EnumMap<>(NumberType.class);
		byType.forEach((type, entries) -> index.put(type, new SortedNumbers(entries)));
		return new NumberIndex(index);
	}

	/** The types of which there are numbers. */
	List<NumberType> types() {
		return List.copyOf(byType.keySet());
	}

	/** All numbers of a type that there is. */
	Block all(NumberType type) {
		return Block.all(byType.get(type));
	}

	/** How many numbers there are. */
	int count() {
		return byType.values().stream().mapToInt(SortedNumbers::size).sum();
	}

	/** The node above a number, below a section of the tree: the smallest block that it is in. */
	Optional<Node> path(PhoneNumber object, Node section) {
		for (NumberType type : types()) {
			SortedNumbers numbers = byType.get(type);
			int at = numbers.place(object);
			if (at >= 0) {
				return Optional.of(descend(new Node.OfBlock(section, type, Block.all(numbers)), at));
			}
		}
		return Optional.empty();
	}

	private static Node descend(Node.OfBlock node, int at) {
		if (node.block().isFlat()) {
			return node;
		}
		Block part = node.block().parts().stream().filter(block -> at < block.to()).findFirst().orElseThrow();
		return part.count() == 1 ? node : descend(new Node.OfBlock(node, node.type(), part), at);
	}

	/** The same without the numbers that are not wanted. */
	NumberIndex only(LongPredicate wanted) {
		Map<NumberType, SortedNumbers> some = new EnumMap<>(NumberType.class);
		byType.forEach((type, numbers) -> {
			SortedNumbers kept = numbers.only(wanted);
			if (kept.size() > 0) {
				some.put(type, kept);
			}
		});
		return new NumberIndex(some);
	}
}
