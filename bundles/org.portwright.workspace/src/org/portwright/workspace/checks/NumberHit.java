package org.portwright.workspace.checks;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.Identified;
import org.portwright.model.ModelRoot;
import org.portwright.model.PortOrder;
import org.portwright.model.Tenant;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.uk.UkNumberPlan;
import org.portwright.porting.NumberEntry;
import org.portwright.porting.profiles.RuleProfiles;

/** Consecutive numbers that were looked for and found in a file. */
public record NumberHit(FilePlace place, Kind kind, NumberRange numbers) {

	/** What numbers are in a file, what is most worth knowing first. */
	public enum Kind {
		/** They move with an order that is open. */
		MOVES,
		/** They stand in an order that is completed or cancelled. */
		IN_CLOSED_ORDER,
		/** They are of the DDI ranges as installed. */
		INSTALLED,
		/** They stay with the losing provider, or are ceased. */
		STAYS,
		/** A tenant holds them. */
		HELD
	}

	/** The element of a list that has the first of the numbers, as the file is now. */
	public Optional<Identified> entry(ModelRoot root) {
		return switch (root) {
		case Tenant tenant -> held(tenant);
		case PortOrder order when kind == Kind.INSTALLED -> Optional.ofNullable(order.getLoa())
				.flatMap(loa -> first(loa.getDdiRanges(), range -> has(range.getFirst(), range.getLast())));
		case PortOrder order when kind == Kind.STAYS -> Optional.ofNullable(order.getLoa())
				.flatMap(loa -> first(loa.getStaying(), range -> has(range.getFirst(), range.getLast())));
		case PortOrder order -> first(order.getNumbers(), moved -> has(moved.getFirst(), moved.getLast()));
		default -> Optional.empty();
		};
	}

	private static <T extends Identified> Optional<Identified> first(List<T> elements, Predicate<T> wanted) {
		return elements.stream().filter(wanted).findFirst().map(Identified.class::cast);
	}

	/** Of a hundred thousand ids none is read: in a tenant they are in E.164. */
	private Optional<Identified> held(Tenant tenant) {
		Set<String> ids = Set.of(numbers.firstE164(), Long.toString(numbers.first()));
		return first(tenant.getPhoneNumbers(),
				number -> ids.contains(NumberRange.withoutExtension(String.valueOf(number.getId()))));
	}

	private boolean has(@Nullable String first, @Nullable String last) {
		UkNumberPlan plan = RuleProfiles.usual().numberPlan();
		OptionalLong from = number(first, plan);
		OptionalLong to = last == null || last.isBlank() ? from : number(last, plan);
		long wanted = numbers.first();
		// To classify all would take long, and most are not it.
		return from.isPresent() && to.isPresent() && Math.min(from.getAsLong(), to.getAsLong()) <= wanted
				&& wanted <= Math.max(from.getAsLong(), to.getAsLong()) && NumberEntry.read("", "", first, last, plan) //$NON-NLS-1$ //$NON-NLS-2$
						.range().filter(range -> range.contains(wanted)).isPresent();
	}

	private static OptionalLong number(@Nullable String typed, UkNumberPlan plan) {
		return typed == null ? OptionalLong.empty() : NumberEntry.number(typed.strip(), plan);
	}
}
