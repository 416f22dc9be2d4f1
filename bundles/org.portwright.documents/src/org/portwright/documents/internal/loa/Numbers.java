package org.portwright.documents.internal.loa;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.portwright.documents.internal.numbers.PortedRange;
import org.portwright.model.DdiRange;
import org.portwright.model.LetterOfAuthorization;
import org.portwright.model.NumberUsage;
import org.portwright.model.PortOrder;
import org.portwright.model.PortedNumbers;
import org.portwright.model.Site;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumberRanges;
import org.portwright.numbering.NumberType;
import org.portwright.numbering.uk.UkNumberPlan;
import org.portwright.porting.LetterKind;
import org.portwright.porting.MainNumberMove;
import org.portwright.porting.OrderNumbers;
import org.portwright.porting.TypedNumbers;

/** The numbers of an order as a letter shows them: in continuous ranges, sorted, in national form. */
final class Numbers {

	/**
	 * A line of the letter.
	 *
	 * @param of what all its numbers have in common
	 */
	record Entry<K>(NumberRange range, K of) {
	}

	private final UkNumberPlan plan;
	private final LetterKind kind;
	private final Map<PortedNumbers, NumberRange> ranges = new LinkedHashMap<>();
	private final List<PortedNumbers> unreadable = new ArrayList<>();
	private final String billingNumber;
	private final Optional<Long> billing;
	private final MainNumberMove mainNumberMove;

	Numbers(PortOrder order, LetterOfAuthorization loa, UkNumberPlan plan) {
		this.plan = plan;
		billingNumber = AsPrinted.text(loa.getBillingNumber());
		billing = plan.parse(billingNumber).map(NumberRange::number);
		OrderNumbers known = OrderNumbers.of(order, plan);
		kind = LetterKind.of(known);
		mainNumberMove = MainNumberMove.of(loa, known, new TypedNumbers(plan));
		for (PortedNumbers numbers : order.getNumbers()) {
			PortedRange.of(numbers, plan).ifPresentOrElse(range -> ranges.put(numbers, range),
					() -> unreadable.add(numbers));
		}
	}

	/** Which of the letters they need. */
	LetterKind kind() {
		return kind;
	}

	/** The ranges of each site; numbers without one are at the service address. */
	List<Entry<Optional<Site>>> bySite() {
		return folded(numbers -> Optional.ofNullable(numbers.getSite()));
	}

	/** The ranges wanted for the same. */
	List<Entry<NumberUsage>> byUsage() {
		return folded(PortedNumbers::getUsage);
	}

	/** The ranges, whatever they are wanted for and wherever they are. */
	List<Entry<LetterKind>> all() {
		return folded(numbers -> kind);
	}

	private <K> List<Entry<K>> folded(Function<PortedNumbers, K> key) {
		Map<K, List<NumberRange>> groups = new LinkedHashMap<>();
		ranges.forEach((numbers, range) -> groups.computeIfAbsent(key.apply(numbers), k -> new ArrayList<>())
				.add(range));
		List<Entry<K>> entries = new ArrayList<>();
		groups.forEach((of, some) -> NumberRanges.fold(some).forEach(range -> entries.add(new Entry<>(range, of))));
		entries.sort(Comparator.comparingLong(entry -> entry.range().first()));
		return entries;
	}

	/** The order's entries that are no range of numbers. */
	List<PortedNumbers> unreadable() {
		return unreadable;
	}

	/** How many there are; nothing where there are none. */
	String count() {
		return ranges.isEmpty() && unreadable.isEmpty() ? "" //$NON-NLS-1$
				: Long.toString(NumberRanges.count(all().stream()
						.map(Entry::range).toList()));
	}

	String billingNumber() {
		return national(billingNumber);
	}

	MainNumberMove mainNumberMove() {
		return mainNumberMove;
	}

	boolean hasBillingNumber(NumberRange range) {
		return billing.filter(range::contains).isPresent();
	}

	/** What was typed in national form, or as it is where it is no number. */
	String national(String typed) {
		return plan.parse(typed).map(UkNumberPlan::display).orElse(typed);
	}

	/** How many numbers a DDI range has, nothing where it is no range. */
	String count(DdiRange installed) {
		return count(installed.getFirst(), installed.getLast());
	}

	/** How many numbers there are from one to another, nothing where they are no range. */
	String count(String first, String last) {
		return PortedRange.of(first, last, plan).map(range -> Long.toString(range.count())).orElse(""); //$NON-NLS-1$
	}

	String national(long number) {
		return UkNumberPlan.display(number);
	}

	/** The types in a range that the letter is not for. */
	List<LoaText> otherTypes(NumberRange range) {
		Set<NumberType> expected = switch (kind) {
		case GEOGRAPHIC -> Set.of(NumberType.GEOGRAPHIC);
		case SERVICE_NUMBER -> Set.of(NumberType.FREEPHONE, NumberType.UAN);
		};
		return plan.classify(range).stream().map(piece -> piece.classification().type())
				.filter(type -> !expected.contains(type)).distinct()
				.map(type -> LoaText.valueOf("TYPE_" + type.name())).toList(); //$NON-NLS-1$
	}
}
