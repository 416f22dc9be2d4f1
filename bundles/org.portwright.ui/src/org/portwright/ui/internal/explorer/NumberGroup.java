package org.portwright.ui.internal.explorer;

import java.util.List;
import java.util.function.Supplier;

import org.portwright.numbering.NumberRange;

/**
 * A group of numbers in the tree, as others see it in the selection.
 *
 * @param name   what it is called
 * @param source gives its numbers, folded
 */
public record NumberGroup(String name, Supplier<List<NumberRange>> source) {

	/** The numbers, folded. */
	public List<NumberRange> numbers() {
		return source.get();
	}
}
