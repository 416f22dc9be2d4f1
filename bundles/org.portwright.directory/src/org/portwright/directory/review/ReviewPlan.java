package org.portwright.directory.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.portwright.model.Domain;
import org.portwright.model.ModelPackage.Literals;

/**
 * What of a review is taken over, with the places of what it is about.
 *
 * @param domains of the tenant
 * @param numbers of the tenant
 * @param phones  of the tenant; none is added or gone
 * @param fields  of the organisation
 * @param kept    what was to be removed, and an order has it
 * @param open    what would change, and is not taken
 * @param differs the kinds of objects of which Microsoft says something else
 */
record ReviewPlan(ListPlan domains, ListPlan numbers, ListPlan phones, List<ReviewedField> fields,
		List<ReviewEntry> kept,
		List<ReviewEntry> open, Set<EClass> differs) {

	/** Plans it; on any thread. */
	static ReviewPlan of(TenantState state, TenantReview review, ReviewChoice choice) {
		List<Domain> domains = state.tenant().getDomains();
		var ofDomains = new ListPlan(Literals.TENANT__DOMAINS, Literals.DOMAIN__GONE,
				domains.stream().map(domain -> String.valueOf(domain.getId())).toList());
		List<String> numbers = new ArrayList<>(state.numbers().size());
		for (int place = 0; place < state.numbers().size(); place++) {
			numbers.add(state.numbers().id(place));
		}
		var ofNumbers = new ListPlan(Literals.TENANT__PHONE_NUMBERS, Literals.PHONE_NUMBER__GONE, numbers);
		var ofPhones = new ListPlan(Literals.TENANT__PHONES, Literals.PHONE__NOTE,
				state.phones().stream().map(PhoneAccount::phone).toList());
		List<ReviewedField> fields = new ArrayList<>();
		List<ReviewEntry> kept = new ArrayList<>();
		List<ReviewEntry> open = new ArrayList<>();
		review.entries().forEach(entry -> {
			boolean taken = choice.takes(entry);
			if (!taken && entry.kind() == ReviewKind.CHANGED) {
				open.add(entry);
			}
			if (entry.type() == Literals.TENANT) {
				fields.addAll(taken ? entry.fields() : List.of());
				return;
			}
			boolean held = entry.kind() == ReviewKind.GONE && taken && entry.referredBy().isPresent();
			if (held) {
				kept.add(entry);
			}
			ListPlan plan = entry.type() == Literals.DOMAIN ? ofDomains
					: entry.type() == Literals.PHONE ? ofPhones : ofNumbers;
			plan.take(entry, taken && !held);
		});
		Set<EClass> differs = review.entries().map(ReviewEntry::type).collect(Collectors.toSet());
		return new ReviewPlan(ofDomains, ofNumbers, ofPhones, fields, kept, open, differs);
	}

	/** What comes of it. */
	AppliedReview applied() {
		return new AppliedReview(domains.added().size() + numbers.added().size(),
				domains.changed().size() + numbers.changed().size() + phones.changed().size()
						+ (fields.isEmpty() ? 0 : 1),
				gone(ListPlan::marked), gone(ListPlan::removed),
				kept, open);
	}

	private List<ReviewEntry> gone(Function<ListPlan, List<ListPlan.Gone>> list) {
		return Stream.of(domains, numbers).map(list).flatMap(List::stream).map(ListPlan.Gone::entry).toList();
	}
}
