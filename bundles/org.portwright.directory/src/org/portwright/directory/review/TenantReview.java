package org.portwright.directory.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.portwright.directory.graph.DirectoryReading;
import org.portwright.directory.graph.DirectoryWarning;

/**
 * What a reading would change in a tenant. It never changes, and is for any thread.
 *
 * @param added   what is new, domains first, then numbers in ascending order
 * @param changed what is there and otherwise: the organisation, domains, numbers, accounts of phones
 * @param gone    what the directory does not have any more, also what was found to be so earlier
 */
public record TenantReview(DirectoryReading reading, List<ReviewEntry> added, List<ReviewEntry> changed,
		List<ReviewEntry> gone) {

	/** Copies the lists. */
	public TenantReview {
		added = List.copyOf(added);
		changed = List.copyOf(changed);
		gone = List.copyOf(gone);
	}

	/** Compares a reading with a tenant. It takes time by the count of both, once. */
	public static TenantReview of(TenantState state, DirectoryReading reading) {
		var organisation = new OrganisationComparison(state.tenant(), reading);
		var domains = new ListComparison(ComparedList.domains(state, reading), reading);
		var numbers = new ListComparison(ComparedList.numbers(state, reading), reading);
		List<ReviewEntry> changed = new ArrayList<>(organisation.entries());
		changed.addAll(domains.changed());
		changed.addAll(numbers.changed());
		changed.addAll(PhoneAccount.compare(state.phones(), reading));
		return new TenantReview(reading, both(domains.added(), numbers.added()), changed,
				both(domains.gone(), numbers.gone()));
	}

	private static List<ReviewEntry> both(List<ReviewEntry> domains, List<ReviewEntry> numbers) {
		return Stream.concat(domains.stream(), numbers.stream()).toList();
	}

	/** All entries, in the order in which they are shown. */
	public Stream<ReviewEntry> entries() {
		return Stream.of(added, changed, gone).flatMap(List::stream);
	}

	/** Whether the tenant is as the directory says, and nothing would be marked or removed. */
	public boolean isEmpty() {
		return entries().findAny().isEmpty();
	}

	/** What could not be read, or not whole. */
	public List<DirectoryWarning> warnings() {
		return reading.warnings();
	}
}
