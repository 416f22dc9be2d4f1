package org.portwright.ui.internal.explorer;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongPredicate;

import org.portwright.model.Identified;
import org.portwright.numbering.NumberType;

/** The numbers of a file by type, each in ascending order. Immutable. */
final class NumberIndex {

	/** No numbers. */
	static final NumberIndex NONE = new NumberIndex(Map.of());

	private final Map<NumberType, SortedNumbers> byType;

	private NumberIndex(Map<NumberType, SortedNumbers> byType) {
		this.byType = byType;
	}

	/** The ids of numbers, on the thread of the model: what a job sorts. */
	static List<String> snapshot(List<Identified> listed) {
		return listed.stream().map(number -> Objects.requireNonNullElse(number.getId(), "")).toList(); //$NON-NLS-1$
	}

	/**
	 * Puts numbers in their order, on the thread of the model.
	 *
	 * @param listed the objects of the snapshot, as they were listed then
	 */
	static NumberIndex of(NumberOrder order, List<Identified> listed) {
		Map<NumberType, SortedNumbers> index = new EnumMap<>(NumberType.class);
		for (NumberType type : order.types()) {
			index.put(type, new SortedNumbers(order.of(type)
					.map(place -> new SortedNumbers.Entry(place.number(), listed.get(place.index()))).toList()));
		}
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
	Optional<Node> path(Identified object, Node section) {
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
