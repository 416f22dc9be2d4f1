package org.portwright.ui.selection;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.core.resources.IFile;
import org.portwright.numbering.NumberRange;

/**
 * A group of numbers in the tree, as others see it in the selection.
 *
 * @param source gives its numbers, folded
 */
public record NumberGroup(String name, IFile file, Supplier<List<NumberRange>> source) {

	/** The numbers, folded. */
	public List<NumberRange> numbers() {
		return source.get();
	}
}
