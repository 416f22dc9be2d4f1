package org.portwright.ui.internal.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.numbering.NumberRange;

/**
 * The numbers of one type that begin with the same digits. Large blocks are parted into at most a hundred smaller ones,
 * however the numbers lie, so that no node of the tree has more children.
 *
 * @param start   the first number of the block, there or not
 * @param size    how many numbers the block has room for, a power of ten
 * @param numbers where the numbers stand
 * @param from    the place of the first one
 * @param to      the place after the last one
 */
public record Block(long start, long size, SortedNumbers numbers, int from, int to) {

	/** Most children of a node. */
	static final int LIMIT = 100;

	/** All numbers of a type. */
	static Block all(SortedNumbers numbers) {
		return new Block(0, 0, numbers, 0, numbers.size());
	}

	/** How many numbers are in it. */
	int count() {
		return to - from;
	}

	/** Whether its numbers are shown, rather than smaller blocks. */
	boolean isFlat() {
		return count() <= LIMIT;
	}

	/** The smaller blocks: the smallest of which there are few enough. */
	List<Block> parts() {
		for (long part = LIMIT;; part *= 10) {
			List<Block> parts = parts(part);
			if (parts.size() <= LIMIT) {
				return parts;
			}
		}
	}

	/** The blocks of a size; one too many where there are too many. */
	private List<Block> parts(long part) {
		List<Block> parts = new ArrayList<>();
		int at = from;
		while (at < to && parts.size() <= LIMIT) {
			long first = Math.floorDiv(numbers.number(at), part) * part;
			int end = numbers.place(first + part, at, to);
			parts.add(new Block(first, part, numbers, at, end));
			at = end;
		}
		return parts;
	}

	/** From the first number to the last; empty where they are no numbers in E.164. */
	Optional<NumberRange> span() {
		long first = numbers.number(from);
		long last = numbers.number(to - 1);
		return first > 0 && String.valueOf(first).length() == String.valueOf(last).length()
				? Optional.of(new NumberRange(first, last))
				: Optional.empty();
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Block block && start == block.start && size == block.size;
	}

	@Override
	public int hashCode() {
		return Long.hashCode(start) * 31 + Long.hashCode(size);
	}
}
