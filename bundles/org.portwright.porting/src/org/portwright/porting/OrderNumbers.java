package org.portwright.porting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.PortedNumbers;
import org.portwright.model.text.Typed;
import org.portwright.numbering.Classification;
import org.portwright.numbering.ClassifiedRange;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumberRanges;
import org.portwright.numbering.uk.UkNumberPlan;
import org.portwright.porting.NumberEntry.Shape;

/**
 * The numbers of an order, read and classified. Immutable. It does not hold on to the model, so that it can be reused
 * for the next snapshot of the same order.
 */
public final class OrderNumbers {

	/** What it is read from. */
	public static final Set<EStructuralFeature> READS = Set.of(Literals.PORT_ORDER__NUMBERS,
			Literals.PORTED_NUMBERS__FIRST, Literals.PORTED_NUMBERS__LAST);

	private static final NumberEntry NONE = new NumberEntry("", "", "", "", OptionalLong.empty(), OptionalLong.empty(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			Shape.BLANK, Optional.empty(), List.of());

	private final List<NumberEntry> entries;
	private final List<NumberRange> folded;
	private final boolean known;
	private final long count;
	private final boolean repeated;
	/** The few classes that the numbers have: most rules need not look at ten thousand entries of one class. */
	private final Set<Classification> classes = new HashSet<>();
	private final List<NumberEntry> doubtful = new ArrayList<>();

	private OrderNumbers(List<NumberEntry> entries) {
		this.entries = List.copyOf(entries);
		folded = List.copyOf(NumberEntry.folded(entries));
		count = NumberRanges.count(folded);
		long listed = 0;
		Optional<Classification> last = Optional.empty();
		for (NumberEntry entry : entries) {
			boolean good = entry.range().isPresent();
			if (good) {
				listed += entry.range().get().count();
				for (ClassifiedRange piece : entry.pieces()) {
					Classification own = piece.classification();
					good &= own.problem() == null;
					if (last.isEmpty() || !last.get().equals(own)) {
						classes.add(own);
						last = Optional.of(own);
					}
				}
			}
			if (!good) {
				doubtful.add(entry);
			}
		}
		known = count > 0
				&& doubtful.stream().allMatch(entry -> entry.range().isPresent() || entry.shape() == Shape.BLANK);
		repeated = listed > count;
	}

	/** Reads the numbers of an order. */
	public static OrderNumbers of(PortOrder order, UkNumberPlan plan) {
		return read(order, plan, null);
	}

	/**
	 * Reads the numbers of an order. Entries that have not changed are taken over, so that one change in ten thousand
	 * entries costs one classification.
	 *
	 * @param previous the numbers of the order as it was before, if they are known
	 */
	public static OrderNumbers read(PortOrder order, UkNumberPlan plan, @Nullable OrderNumbers previous) {
		List<PortedNumbers> list = order.getNumbers();
		List<NumberEntry> old = previous == null ? List.of() : previous.entries;
		Map<String, NumberEntry> moved = new HashMap<>();
		List<NumberEntry> entries = new ArrayList<>(list.size());
		int at = 0;
		for (PortedNumbers numbers : list) {
			if (at < old.size() && same(old.get(at), numbers)) {
				entries.add(old.get(at));
			} else {
				// One that was edited stands where it stood.
				boolean edited = at < old.size() && old.get(at).id().equals(id(numbers));
				if (!edited && moved.isEmpty()) {
					old.forEach(entry -> moved.put(entry.id(), entry));
				}
				NumberEntry candidate = moved.getOrDefault(id(numbers), NONE);
				entries.add(same(candidate, numbers) ? candidate
						: NumberEntry.read(id(numbers), "numbers[" + id(numbers) + ']', numbers.getFirst(), //$NON-NLS-1$
								numbers.getLast(), plan));
			}
			at++;
		}
		return new OrderNumbers(entries);
	}

	private static String id(PortedNumbers numbers) {
		return Objects.requireNonNullElse(numbers.getId(), ""); //$NON-NLS-1$
	}

	private static boolean same(NumberEntry entry, PortedNumbers numbers) {
		return entry.first().equals(Typed.text(numbers.getFirst()))
				&& entry.last().equals(Typed.text(numbers.getLast()))
				&& entry.id().equals(id(numbers));
	}

	/** An entry for each of the order's, in the same order. */
	public List<NumberEntry> entries() {
		return entries;
	}

	/** All numbers whose ends make a range, as the fewest ranges, sorted. */
	public List<NumberRange> folded() {
		return folded;
	}

	/** Whether there are numbers, and of every entry that says something it is known which ones it means. */
	public boolean known() {
		return known;
	}

	/** How many different numbers these are. */
	public long count() {
		return count;
	}

	/** Returns whether a number is in more than one entry. */
	public boolean isRepeated() {
		return repeated;
	}

	/** Returns whether a number of an entry whose ends make a range is of a wanted class. */
	public boolean hasAny(Predicate<Classification> wanted) {
		return classes.stream().anyMatch(wanted);
	}

	/**
	 * The entries that are blank, or whose ends do not make a range, or that have a number with a problem; in the same
	 * order as all.
	 */
	public List<NumberEntry> doubtful() {
		return Collections.unmodifiableList(doubtful);
	}

	/** Whether nothing was typed. */
	public boolean blank() {
		return entries.stream().allMatch(entry -> entry.shape() == Shape.BLANK);
	}

	/** The different numbers of the wanted classes, as the fewest ranges, sorted. */
	public List<NumberRange> folded(Predicate<Classification> wanted) {
		if (!hasAny(wanted.negate())) {
			return folded;
		}
		if (!hasAny(wanted)) {
			return List.of();
		}
		List<NumberRange> ranges = new ArrayList<>();
		entries.forEach(entry -> entry.addRanges(wanted, ranges));
		return NumberRanges.fold(ranges);
	}

	/**
	 * Whether a number is one of them.
	 *
	 * @param number E.164 digits
	 */
	public boolean contains(long number) {
		return folded.stream().anyMatch(range -> range.contains(number));
	}

	/**
	 * Whether an entry that has to be corrected first may mean a number.
	 *
	 * @param number E.164 digits
	 */
	public boolean mayContain(long number) {
		return entries.stream().anyMatch(entry -> entry.mayMean(number));
	}
}
