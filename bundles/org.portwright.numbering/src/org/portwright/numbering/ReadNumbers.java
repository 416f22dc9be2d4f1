package org.portwright.numbering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * What was read out of a text.
 *
 * @param ranges   the numbers found: folded, sorted by number, each of one class and sure or doubtful as a whole. A
 *                 range never goes over a change of the last four digits' lead (… 9999 to … 0000), where the rule
 *                 {@code RANGE_SUSPECT} would object
 * @param notTaken what looked like a number and was not taken, in the order of the text
 * @param notes    what was changed or left out while taking numbers, in the order of the text
 * @param doubts   why some of the ranges are doubtful, in the order of the text
 */
public record ReadNumbers(List<ReadRange> ranges, List<NotTaken> notTaken, List<Note> notes, List<Doubt> doubts) {

	/** Nothing. */
	public static final ReadNumbers NONE = new ReadNumbers(List.of(), List.of(), List.of(), List.of());

	/** A range, a count or open places of more numbers are taken only when asked for. */
	public static final long MOST_AT_ONCE = 10_000;

	/** So many numbers in all are what one order moves; whoever takes more is asked before. */
	public static final long MOST_UNASKED = 100_000;

	/** What was not taken only because it would be more than {@link #MOST_AT_ONCE} numbers. */
	public List<NotTaken> tooLarge() {
		return notTaken.stream().filter(piece -> piece.reason() == Reason.TOO_LARGE).toList();
	}

	/** Whether more numbers were taken than anybody takes without being asked. */
	public boolean isLarge() {
		return count() > MOST_UNASKED;
	}

	/** How many numbers were taken. */
	public long count() {
		return ranges.stream().mapToLong(range -> range.range().count()).sum();
	}

	/**
	 * The same without some of the numbers. Linear in the count of ranges.
	 *
	 * @param refused folded ranges; a range of which a part is refused is cut
	 */
	public ReadNumbers without(List<NumberRange> refused) {
		return refused.isEmpty() ? this : cut(refused, true);
	}

	/**
	 * The same with some of the numbers alone. Linear in the count of ranges.
	 *
	 * @param wanted folded ranges; of a range of which a part is wanted that part is left
	 */
	public ReadNumbers only(List<NumberRange> wanted) {
		return cut(wanted, false);
	}

	/**
	 * Returns the same with the ranges alone that a person takes: those that are ticked by themselves, and what the
	 * person said otherwise.
	 *
	 * @param ticked   folded ranges that the person ticked
	 * @param unticked folded ranges that the person unticked
	 */
	public ReadNumbers chosen(List<NumberRange> ticked, List<NumberRange> unticked) {
		ReadNumbers left = without(unticked);
		List<ReadRange> chosen = new ArrayList<>(left.filtered(ReadRange::isTicked).ranges);
		chosen.addAll(left.filtered(range -> !range.isTicked()).only(ticked).ranges);
		chosen.sort(Comparator.comparingLong(read -> read.range().first()));
		return new ReadNumbers(List.copyOf(chosen), notTaken, notes, doubts);
	}

	/** Returns the same with the ranges alone that are taken without being asked for. */
	public ReadNumbers ticked() {
		return filtered(ReadRange::isTicked);
	}

	/** Returns the same with the ticked and the doubtful ranges alone, without those that cannot be ported. */
	public ReadNumbers withDoubtful() {
		return filtered(ReadRange::isPortable);
	}

	private ReadNumbers filtered(Predicate<ReadRange> wanted) {
		List<ReadRange> left = ranges.stream().filter(wanted).toList();
		return left.size() == ranges.size() ? this : new ReadNumbers(left, notTaken, notes, doubts);
	}

	private ReadNumbers cut(List<NumberRange> by, boolean without) {
		List<ReadRange> rest = new ArrayList<>();
		int from = 0;
		for (ReadRange read : ranges) {
			while (from < by.size() && by.get(from).last() < read.range().first()) {
				from++;
			}
			int to = from;
			while (to < by.size() && by.get(to).first() <= read.range().last()) {
				to++;
			}
			if (from < to) {
				List<NumberRange> whole = List.of(read.range());
				List<NumberRange> cuts = by.subList(from, to);
				(without ? RangeSets.minus(whole, cuts) : RangeSets.common(whole, cuts)).forEach(
						part -> rest.add(part.equals(read.range()) ? read : read.part(part)));
			} else if (without) {
				rest.add(read);
			}
		}
		return new ReadNumbers(rest, notTaken, notes, doubts);
	}
}
