package org.portwright.numbering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * The numbers found in a text, and what of it was not taken.
 *
 * @param ranges   the numbers found: folded, sorted by number, each of one class and sure or doubtful as a whole. A
 *                 range never goes over a change of the last four digits' lead (… 9999 to … 0000), where the rule
 *                 {@code RANGE_SUSPECT} would object
 * @param notTaken what looked like a number and was not taken, in the order of the text
 * @param notes    what was changed or left out while taking numbers, in the order of the text
 * @param doubts   why some of the ranges are doubtful, in the order of the text
 */
public record NumbersInText(List<RangeInText> ranges, List<NotTaken> notTaken, List<Note> notes, List<Doubt> doubts) {

	/** Nothing. */
	public static final NumbersInText NONE = new NumbersInText(List.of(), List.of(), List.of(), List.of());

	/** A range, a count or open places of more numbers are taken only when asked for. */
	public static final long MOST_AT_ONCE = 10_000;

	/** The most numbers one order may hold; more are accepted only after confirmation. */
	public static final long MOST_UNASKED = 100_000;

	/** What was not taken only because it would be more than {@link #MOST_AT_ONCE} numbers. */
	public List<NotTaken> tooLarge() {
		return notTaken.stream().filter(piece -> piece.reason() == Reason.TOO_LARGE).toList();
	}

	/** Returns whether there are more numbers than are accepted without confirmation. */
	public boolean isLarge() {
		return count() > MOST_UNASKED;
	}

	/** Returns the count of the numbers. */
	public long count() {
		return ranges.stream().mapToLong(range -> range.range().count()).sum();
	}

	/**
	 * The same without some of the numbers. Linear in the count of ranges.
	 *
	 * @param refused folded ranges; a range of which a part is refused is cut
	 */
	public NumbersInText without(List<NumberRange> refused) {
		return refused.isEmpty() ? this : cut(refused, true);
	}

	/**
	 * The same with some of the numbers alone. Linear in the count of ranges.
	 *
	 * @param wanted folded ranges; of a range of which a part is wanted that part is left
	 */
	public NumbersInText only(List<NumberRange> wanted) {
		return cut(wanted, false);
	}

	/**
	 * Returns the same with the ranges alone that a person takes: those that are ticked by themselves, and what the
	 * person said otherwise.
	 *
	 * @param ticked   folded ranges that the person ticked
	 * @param unticked folded ranges that the person unticked
	 */
	public NumbersInText chosen(List<NumberRange> ticked, List<NumberRange> unticked) {
		NumbersInText left = without(unticked);
		List<RangeInText> chosen = new ArrayList<>(left.filtered(RangeInText::isTicked).ranges);
		chosen.addAll(left.filtered(range -> !range.isTicked()).only(ticked).ranges);
		chosen.sort(Comparator.comparingLong(read -> read.range().first()));
		return new NumbersInText(List.copyOf(chosen), notTaken, notes, doubts);
	}

	/** Returns the same with the ranges alone that are taken without being asked for. */
	public NumbersInText ticked() {
		return filtered(RangeInText::isTicked);
	}

	/** Returns the same with the ticked and the doubtful ranges alone, without those that cannot be ported. */
	public NumbersInText withDoubtful() {
		return filtered(RangeInText::isPortable);
	}

	private NumbersInText filtered(Predicate<RangeInText> wanted) {
		List<RangeInText> left = ranges.stream().filter(wanted).toList();
		return left.size() == ranges.size() ? this : new NumbersInText(left, notTaken, notes, doubts);
	}

	private NumbersInText cut(List<NumberRange> by, boolean without) {
		List<RangeInText> rest = new ArrayList<>();
		int from = 0;
		for (RangeInText read : ranges) {
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
		return new NumbersInText(rest, notTaken, notes, doubts);
	}
}
