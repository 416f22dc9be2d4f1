package org.portwright.directory.graph;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.portwright.model.Domain;
import org.portwright.model.Origin;
import org.portwright.model.PhoneNumber;
import org.portwright.model.Tenant;

/**
 * What somebody said of a tenant: Graph after sign-in, or a file that is imported. Nothing of it belongs to a model.
 * Whoever puts a domain or a number into one takes it from here.
 *
 * @param organisation what is known of the organisation itself, without domains and numbers
 * @param domains      sorted by id
 * @param numbers      sorted by id
 * @param listed       how many of the numbers the list of numbers has; where it was refused, users may name some
 * @param whole        the parts that were read to their end, so that what is not in them is not there
 * @param fields       the fields of domains and numbers that were spoken of: what one of them is empty of, it has not;
 *                     of all others nothing is known
 * @param unread       by the id of a domain or number, those of its fields whose values could not be read, so that
 *                     nothing is known of them either
 * @param origin       who said it
 * @param detail       the host that was asked, or the name of the file
 * @param warnings     what was not read, or not whole, and why
 * @param accounts     what is said of accounts that phones may sign in with
 */
public record DirectoryReading(Tenant organisation, List<Domain> domains, List<PhoneNumber> numbers,
		int listed, Set<DirectoryPart> whole, Set<EAttribute> fields, Map<String, Set<EAttribute>> unread,
		Origin origin, String detail, List<DirectoryWarning> warnings, List<AccountReading> accounts) {

	/** A reading that says nothing of accounts, such as a file. */
	public DirectoryReading(Tenant organisation, List<Domain> domains, List<PhoneNumber> numbers, int listed,
			Set<DirectoryPart> whole, Set<EAttribute> fields, Map<String, Set<EAttribute>> unread, Origin origin,
			String detail, List<DirectoryWarning> warnings) {
		this(organisation, domains, numbers, listed, whole, fields, unread, origin, detail, warnings, List.of());
	}

	/** Copies the collections, and not what is in them. */
	public DirectoryReading {
		domains = List.copyOf(domains);
		numbers = List.copyOf(numbers);
		whole = Set.copyOf(whole);
		fields = Set.copyOf(fields);
		unread = Map.copyOf(unread);
		warnings = List.copyOf(warnings);
		accounts = List.copyOf(accounts);
	}
}
