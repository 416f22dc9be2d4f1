package org.portwright.porting;

import java.util.List;
import java.util.Optional;

import org.portwright.model.PortType;

/**
 * One change of an order, named by paths as {@link org.portwright.model.paths.FeaturePath} reads them.
 */
public sealed interface Edit {

	/**
	 * Sets one attribute.
	 *
	 * @param feature path of the attribute
	 * @param value   its new value as the file writes it: {@code voiceApp}, {@code 2026-11-24}; empty unsets it
	 */
	record SetField(String feature, String value) implements Edit {
	}

	/**
	 * Removes an element of a list.
	 *
	 * @param feature path of the element, such as {@code numbers[+442079460000]}
	 */
	record RemoveObject(String feature) implements Edit {
	}

	/**
	 * Replaces one entry of {@code numbers} by others at its place that are like it but for their numbers.
	 *
	 * @param entry id of the entry
	 * @param spans the numbers of the entries that replace it, at least one
	 */
	record ReplaceNumbers(String entry, List<Span> spans) implements Edit {
		/** Copies the list. */
		public ReplaceNumbers {
			spans = List.copyOf(spans);
		}
	}

	/**
	 * Splits the order into a sequence of orders, each to be completed before the next goes in: each {@code follows}
	 * the one before it, the first follows what this order followed. The last part stays in this order; each other part
	 * becomes a new draft, a copy of this order but for its id, name, numbers and port type, without journal,
	 * rejections, questions and accepted problems. Planned conversions go with their numbers.
	 *
	 * @param parts at least two, in sequence
	 */
	record SplitOrder(List<Part> parts) implements Edit {
		/** Copies the list. */
		public SplitOrder {
			parts = List.copyOf(parts);
		}
	}

	/**
	 * Lets the order follow another one.
	 *
	 * @param file the file of the other order, as the engagement names it
	 */
	record FollowOrder(String file, String id) implements Edit {
	}

	/** Lets the order follow none. */
	record FollowNone() implements Edit {
	}

	/**
	 * Consecutive numbers.
	 *
	 * @param first the first, in E.164
	 * @param last  the last, in E.164; empty for a single number
	 */
	record Span(String first, String last) {
	}

	/**
	 * Some numbers of one entry.
	 *
	 * @param entry id of the entry of {@code numbers} that has them; it gives usage, site and note
	 * @param span  the numbers; empty when the entry goes with all it has, as it stands
	 */
	record Slice(String entry, Optional<Span> span) {
	}

	/** One order of a split. */
	record Part(List<Slice> numbers, PortType portType) {
		/** Copies the list. */
		public Part {
			numbers = List.copyOf(numbers);
		}
	}
}
