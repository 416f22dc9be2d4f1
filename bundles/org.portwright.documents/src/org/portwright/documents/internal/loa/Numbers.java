package org.portwright.documents.internal.loa;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.documents.internal.numbers.PortedRange;
import org.portwright.model.DdiRange;
import org.portwright.model.LetterOfAuthorization;
import org.portwright.model.NumberUsage;
import org.portwright.model.PortOrder;
import org.portwright.model.PortedNumbers;
import org.portwright.model.Site;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumberRanges;
import org.portwright.numbering.uk.UkNumberPlan;
import org.portwright.porting.MainNumberMove;
import org.portwright.porting.OrderNumbers;

/** The numbers of an order as a letter shows them: folded as far as usage and site agree, sorted, in national form. */
final class Numbers {

	/** Numbers that agree in all that the letter shows of them. */
	record Group(NumberUsage usage, @Nullable Site site) {
	}

	/** A line of the letter. */
	record Entry(NumberRange range, Group group) {
	}

	private final UkNumberPlan plan;
	private final List<Entry> entries = new ArrayList<>();
	private final List<PortedNumbers> unreadable = new ArrayList<>();
	private final String billingNumber;
	private final Optional<Long> billing;
	private final MainNumberMove mainNumberMove;

	Numbers(PortOrder order, LetterOfAuthorization loa, UkNumberPlan plan) {
		this.plan = plan;
		billingNumber = AsPrinted.text(loa.getBillingNumber());
		billing = plan.parse(billingNumber).map(NumberRange::number);
		mainNumberMove = MainNumberMove.of(loa, OrderNumbers.of(order, plan), plan);
		Map<Group, List<NumberRange>> groups = new LinkedHashMap<>();
		for (PortedNumbers numbers : order.getNumbers()) {
			Group group = new Group(numbers.getUsage(), numbers.getSite());
			PortedRange.of(numbers, plan).ifPresentOrElse(
					range -> groups.computeIfAbsent(group, g -> new ArrayList<>()).add(range),
					() -> unreadable.add(numbers));
		}
		groups.forEach((group, ranges) -> NumberRanges.fold(ranges)
				.forEach(range -> entries.add(new Entry(range, group))));
		entries.sort(Comparator.comparingLong(entry -> entry.range().first()));
	}

	List<Entry> entries() {
		return entries;
	}

	/** The order's entries that are no range of numbers. */
	List<PortedNumbers> unreadable() {
		return unreadable;
	}

	boolean isEmpty() {
		return entries.isEmpty() && unreadable.isEmpty();
	}

	String countText() {
		return Long.toString(entries.stream().mapToLong(entry -> entry.range().count()).sum());
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
		return PortedRange.of(installed.getFirst(), installed.getLast(), plan)
				.map(range -> Long.toString(range.count())).orElse(""); //$NON-NLS-1$
	}

	String national(long number) {
		return UkNumberPlan.display(number);
	}

	String type(NumberRange range) {
		return plan.classify(range).stream()
				.map(piece -> LoaText.valueOf("TYPE_" + piece.classification().type().name())).distinct() //$NON-NLS-1$
				.map(LoaText::text).collect(Collectors.joining(", ")); //$NON-NLS-1$
	}
}
