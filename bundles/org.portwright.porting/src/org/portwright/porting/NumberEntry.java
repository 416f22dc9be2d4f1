package org.portwright.porting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.PortedNumbers;
import org.portwright.model.text.Typed;
import org.portwright.numbering.Classification;
import org.portwright.numbering.ClassifiedRange;
import org.portwright.numbering.NumberProblem;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumberRanges;
import org.portwright.numbering.uk.UkNumberPlan;

/**
 * A number or a range as typed, and what it was read as.
 *
 * @param id     id of the model object that has it
 * @param path   path of that object
 * @param first  the first number as typed, without surrounding space
 * @param last   the last number likewise; empty for a single number
 * @param from   the first number; empty where it cannot be read
 * @param to     the last number, for a single one the same; empty where it cannot be read
 * @param range  its numbers, in the right order where they are reversed; empty where the ends do not make a range
 * @param pieces what its numbers are: all of them, or where the ends do not make a range the ends that can be read
 */
public record NumberEntry(String id, String path, String first, String last, OptionalLong from, OptionalLong to,
		Shape shape,
		Optional<NumberRange> range, List<ClassifiedRange> pieces) {

	/** Ends that differ before these last digits are no range. */
	private static final long BLOCK = 10_000;

	/**
	 * How the ends of an entry fit together.
	 */
	public enum Shape {
		/** Nothing was typed. */
		BLANK,
		/** A number or a range. */
		FITTING,
		/** A range, its ends exchanged. */
		REVERSED,
		/** The ends differ before the last four digits. */
		SUSPECT,
		/** An end is not a number, or is itself what makes the ends differ. */
		BROKEN
	}

	/**
	 * Reads a number or a range.
	 *
	 * @param lastTyped the last number as typed, nothing for a single number
	 */
	public static NumberEntry read(String id, String path, @Nullable String firstTyped, @Nullable String lastTyped,
			UkNumberPlan plan) {
		String first = Typed.text(firstTyped);
		String last = Typed.text(lastTyped);
		OptionalLong from = number(first, plan);
		OptionalLong to = last.isEmpty() ? from : number(last, plan);
		if (first.isEmpty() && last.isEmpty()) {
			return new NumberEntry(id, path, first, last, from, to, Shape.BLANK, Optional.empty(), List.of());
		}
		List<ClassifiedRange> ends = ends(from, to, plan);
		Shape shape = shape(from, to, ends);
		Optional<NumberRange> range = shape == Shape.FITTING || shape == Shape.REVERSED
				? Optional.of(range(from.getAsLong(), to.getAsLong()))
				: Optional.empty();
		List<ClassifiedRange> pieces = range.filter(many -> many.count() > 1).map(plan::classify).orElse(ends);
		return new NumberEntry(id, path, first, last, from, to, shape, range, List.copyOf(pieces));
	}

	/**
	 * Reads one number.
	 *
	 * @return E.164 digits; empty where it cannot be read
	 */
	public static OptionalLong number(String typed, UkNumberPlan plan) {
		if (typed.startsWith("+")) { //$NON-NLS-1$
			try {
				return OptionalLong.of(NumberRange.number(typed));
			} catch (IllegalArgumentException e) {
				// Not bare E.164: read as people write.
			}
		}
		Optional<String> parsed = typed.isEmpty() ? Optional.empty() : plan.parse(typed);
		return parsed.isPresent() ? OptionalLong.of(NumberRange.number(parsed.get())) : OptionalLong.empty();
	}

	/** Returns the numbers of an entry; empty if they are not in E.164 or the last is before the first. */
	public static Optional<NumberRange> e164(PortedNumbers entry) {
		String first = entry.getFirst();
		String last = entry.getLast();
		if (first == null) {
			return Optional.empty();
		}
		try {
			return Optional.of(NumberRange.of(first, last == null || last.isEmpty() ? first : last));
		} catch (IllegalArgumentException asTyped) {
			return Optional.empty();
		}
	}

	/** Whether a number is none of the United Kingdom. */
	static boolean isMistyped(long number, UkNumberPlan plan) {
		return mistyped(classified(number, plan));
	}

	private static List<ClassifiedRange> ends(OptionalLong from, OptionalLong to, UkNumberPlan plan) {
		List<ClassifiedRange> ends = new ArrayList<>();
		if (from.isPresent()) {
			ends.add(classified(from.getAsLong(), plan));
		}
		if (to.isPresent() && !to.equals(from)) {
			ends.add(classified(to.getAsLong(), plan));
		}
		return ends;
	}

	private static ClassifiedRange classified(long number, UkNumberPlan plan) {
		return new ClassifiedRange(NumberRange.of(number), plan.classify(number));
	}

	private static Shape shape(OptionalLong from, OptionalLong to, List<ClassifiedRange> ends) {
		if (from.isEmpty() || to.isEmpty()) {
			return Shape.BROKEN;
		}
		if (from.getAsLong() / BLOCK != to.getAsLong() / BLOCK || !sameLength(from.getAsLong(), to.getAsLong())) {
			return ends.stream().anyMatch(NumberEntry::mistyped) ? Shape.BROKEN : Shape.SUSPECT;
		}
		return to.getAsLong() < from.getAsLong() ? Shape.REVERSED : Shape.FITTING;
	}

	private static boolean sameLength(long one, long other) {
		return NumberRange.e164(one).length() == NumberRange.e164(other).length();
	}

	private static boolean mistyped(ClassifiedRange end) {
		NumberProblem problem = end.classification().problem();
		return problem == NumberProblem.INVALID || problem == NumberProblem.NOT_UK;
	}

	private static NumberRange range(long one, long other) {
		return new NumberRange(Math.min(one, other), Math.max(one, other));
	}

	/** All numbers of the entries whose ends make a range, as the fewest ranges, sorted. */
	public static List<NumberRange> folded(Collection<NumberEntry> entries) {
		List<NumberRange> ranges = new ArrayList<>(entries.size());
		for (NumberEntry entry : entries) {
			entry.range.ifPresent(ranges::add);
		}
		return NumberRanges.fold(ranges);
	}

	/** Whether there are numbers in some of the entries, and of each that says something it is known which ones. */
	public static boolean areKnown(Collection<NumberEntry> entries) {
		boolean any = false;
		for (NumberEntry entry : entries) {
			if (entry.range.isPresent()) {
				any = true;
			} else if (entry.shape != Shape.BLANK) {
				return false;
			}
		}
		return any;
	}

	/** Returns whether a number of the entry is of a wanted class; none is if the ends do not make a range. */
	public boolean hasAny(Predicate<Classification> wanted) {
		if (range.isPresent()) {
			for (ClassifiedRange piece : pieces) {
				if (wanted.test(piece.classification())) {
					return true;
				}
			}
		}
		return false;
	}

	/**
	 * Adds the numbers of the entry that are of a wanted class; none if the ends do not make a range.
	 *
	 * @param ranges receives them, piece by piece
	 */
	public void addRanges(Predicate<Classification> wanted, Collection<NumberRange> ranges) {
		if (range.isPresent()) {
			for (ClassifiedRange piece : pieces) {
				if (wanted.test(piece.classification())) {
					ranges.add(piece.range());
				}
			}
		}
	}

	/** Whether it is one number alone. */
	public boolean single() {
		return last.isEmpty() || first.equals(last);
	}

	/** Whether the last number is before the first. */
	public boolean reversed() {
		return shape == Shape.REVERSED || shape == Shape.SUSPECT && to.getAsLong() < from.getAsLong()
				&& sameLength(from.getAsLong(), to.getAsLong());
	}

	/**
	 * What can be told of an entry whose ends do not make a range: all between two of one length, otherwise the ends.
	 */
	public List<NumberRange> meant() {
		if (range.isPresent()) {
			return List.of();
		}
		return shape == Shape.SUSPECT && sameLength(from.getAsLong(), to.getAsLong())
				? List.of(range(from.getAsLong(), to.getAsLong()))
				: pieces.stream().map(ClassifiedRange::range).toList();
	}

	/**
	 * Whether a number may be meant by an entry whose ends do not make a range; one of which nothing can be read may
	 * mean any.
	 *
	 * @param number E.164 digits
	 */
	boolean mayMean(long number) {
		if (shape == Shape.SUSPECT) {
			return Math.min(from.getAsLong(), to.getAsLong()) <= number
					&& number <= Math.max(from.getAsLong(), to.getAsLong());
		}
		return shape == Shape.BROKEN && (from.isEmpty() && to.isEmpty() || meansBlockOf(from, number)
				|| meansBlockOf(to, number));
	}

	private static boolean meansBlockOf(OptionalLong end, long number) {
		return end.isPresent() && end.getAsLong() / BLOCK == number / BLOCK;
	}
}
