package org.portwright.numbering;

import java.util.List;

/**
 * What was read out of a text.
 *
 * @param ranges   the numbers taken: folded, sorted by number, each of one class. A range never goes over a change of
 *                 the last four digits' lead (… 9999 to … 0000), where the rule {@code RANGE_SUSPECT} would object
 * @param notTaken what looked like a number and was not taken, in the order of the text
 * @param notes    what was changed or left out while taking numbers, in the order of the text
 */
public record ReadNumbers(List<ReadRange> ranges, List<NotTaken> notTaken, List<Note> notes) {

	/** How many numbers were taken. */
	public long count() {
		return ranges.stream().mapToLong(range -> range.range().count()).sum();
	}
}
