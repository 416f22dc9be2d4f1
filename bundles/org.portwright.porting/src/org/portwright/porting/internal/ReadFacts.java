package org.portwright.porting.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.LetterOfAuthorization;
import org.portwright.model.PortOrder;
import org.portwright.model.Tenant;
import org.portwright.model.text.Typed;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumberRanges;
import org.portwright.numbering.uk.UkNumberPlan;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.CompanyName;
import org.portwright.porting.NumberEntry;
import org.portwright.porting.OrderNumbers;
import org.portwright.porting.RuleProfile;
import org.portwright.porting.TypedNumbers;
import org.portwright.porting.facts.FileFacts;
import org.portwright.porting.facts.HeldNumbers;
import org.portwright.porting.facts.Links;
import org.portwright.porting.facts.OrderFacts;
import org.portwright.porting.facts.OrderFacts.Account;
import org.portwright.porting.facts.TenantFacts;
import org.portwright.porting.internal.order.InstalledRanges;
import org.portwright.porting.internal.rules.provider.AccountNumber;

/** Takes from a file what the others of its engagement need to know. */
public final class ReadFacts {

	private ReadFacts() {
	}

	/**
	 * Takes the facts of an order.
	 *
	 * @param order a complete order
	 * @param typed reads its main numbers
	 */
	public static FileFacts of(PortOrder order, Links links, OrderNumbers numbers, TypedNumbers typed,
			RuleProfile profile) {
		LetterOfAuthorization loa = order.getLoa();
		UkNumberPlan plan = profile.numberPlan();
		List<NumberEntry> installed = InstalledRanges.of(loa, plan);
		List<NumberEntry> staying = staying(loa, plan);
		return new OrderFacts(Objects.requireNonNullElse(order.getId(), ""), CheckedOrder.isOpen(order), //$NON-NLS-1$
				folded(order.getOrganisationId()), folded(order.getInitialDomain()), links.tenant(), links.follows(),
				account(loa, profile), numbers.folded(), NumberEntry.folded(installed), NumberEntry.folded(staying),
				mentioned(loa, typed, Stream.of(numbers.doubtful(), installed, staying).flatMap(List::stream)));
	}

	private static List<NumberEntry> staying(LetterOfAuthorization loa, UkNumberPlan plan) {
		return loa.getStaying().stream()
				.map(staying -> NumberEntry.read("", "", staying.getFirst(), staying.getLast(), plan)).toList(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static List<NumberRange> mentioned(LetterOfAuthorization loa, TypedNumbers typed,
			Stream<NumberEntry> entries) {
		List<NumberRange> ranges = new ArrayList<>();
		Stream.of(loa.getBillingNumber(), loa.getReplacementBillingNumber()).forEach(
				main -> typed.number(Typed.text(main)).ifPresent(number -> ranges.add(NumberRange.of(number))));
		entries.forEach(entry -> ranges.addAll(entry.meant()));
		return NumberRanges.fold(ranges);
	}

	/**
	 * Takes the facts of a tenant.
	 *
	 * @param tenant a complete tenant, with or without its numbers
	 */
	public static FileFacts of(Tenant tenant, HeldNumbers held) {
		Set<String> domains = new HashSet<>();
		tenant.getDomains().forEach(domain -> domains.add(folded(domain.getId())));
		return new TenantFacts(folded(tenant.getOrganisationId()), domains, held.folded());
	}

	/** The losing account that a letter says, where it says both provider and number. */
	public static Optional<Account> account(LetterOfAuthorization loa, RuleProfile profile) {
		String provider = CompanyName.core(Typed.text(loa.getLosingProvider()), profile);
		String number = AccountNumber.bare(Typed.text(loa.getAccountNumber())).toUpperCase(Locale.ROOT);
		return provider.isEmpty() || number.isEmpty() ? Optional.empty() : Optional.of(new Account(provider, number));
	}

	private static String folded(@Nullable String text) {
		return Typed.text(text).toLowerCase(Locale.ROOT);
	}
}
