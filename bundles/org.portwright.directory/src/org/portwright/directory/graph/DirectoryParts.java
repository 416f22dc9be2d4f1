package org.portwright.directory.graph;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.portwright.directory.graph.GraphList.Keys;
import org.portwright.directory.graph.OrganisationReader.Organisation;
import org.portwright.directory.graph.UserReader.User;
import org.portwright.directory.internal.texts.Messages;
import org.portwright.model.Domain;
import org.portwright.model.Identified;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Origin;
import org.portwright.model.PhoneNumber;
import org.portwright.model.Tenant;

/** Reads the parts of a directory one after the other, and puts together what belongs together. */
final class DirectoryParts {

	private final GraphCalls calls;
	private final GraphPlace place;
	private final GraphProblems problems;
	private final GraphLimits limits;
	private final GraphProgress progress;
	private final GraphJson values = new GraphJson();
	private final ReadParts parts = new ReadParts();
	private final List<AccountReading> accounts = new ArrayList<>();

	DirectoryParts(GraphCalls calls, GraphPlace place, GraphProblems problems, GraphLimits limits,
			GraphProgress progress) {
		this.calls = calls;
		this.place = place;
		this.problems = problems;
		this.limits = limits;
		this.progress = progress;
	}

	/**
	 * Reads them.
	 *
	 * @param expected the only tenant that may be read
	 * @param signedIn the Organisation ID of the tenant that was signed in to, where it is known
	 */
	DirectoryReading read(Optional<ExpectedTenant> expected, Optional<String> signedIn) throws GraphException {
		Set<EAttribute> spokenByOrganisation = new HashSet<>();
		List<GraphEntry<Organisation>> organisations = list(DirectoryPart.ORGANISATION,
				new OrganisationReader(values, DomainReader.ofOrganisation(values, spokenByOrganisation)),
				new Keys<>(organisation -> String.valueOf(organisation.tenant().getOrganisationId()),
						(one, other) -> EcoreUtil.equals(one.tenant(), other.tenant())
								&& EcoreUtil.equals(domainsOf(one), domainsOf(other))),
				spokenByOrganisation);
		if (!parts.isMissing(DirectoryPart.ORGANISATION) && organisations.size() != 1) {
			throw problems.organisations(organisations.size()).of(DirectoryPart.ORGANISATION, 1);
		}
		Optional<Organisation> organisation = organisations.stream().findFirst().flatMap(GraphEntry::value);
		if (organisation.isPresent()) {
			TenantCheck.of(organisation.get(), expected, signedIn);
		}
		List<Domain> domains = domains(organisation.map(Organisation::verified).orElse(List.of()));
		List<PhoneNumber> numbers = numbers(organisation.map(known -> known.tenant().getOrganisationId()));
		if (parts.isNothingRead()) {
			throw new GraphException(GraphTrouble.NOTHING_READ,
					NLS.bind(Messages.DirectoryParts_nothing, parts.warnings().stream().map(DirectoryWarning::message)
							.collect(Collectors.joining(" ")))); //$NON-NLS-1$
		}
		Tenant tenant = organisation.map(Organisation::tenant).orElseGet(ModelFactory.eINSTANCE::createTenant);
		tenant.setCloud(place.cloud());
		return new DirectoryReading(tenant, sorted(domains), sorted(numbers),
				parts.isMissing(DirectoryPart.NUMBERS) ? 0 : numbers.size(), parts.whole(), parts.spoken(),
				parts.unread(), Origin.GRAPH, place.host(), parts.warnings(), accounts);
	}

	private static <T extends Identified> List<T> sorted(List<T> objects) {
		return objects.stream().sorted(Comparator.comparing(object -> String.valueOf(object.getId()))).toList();
	}

	/**
	 * Reads a part.
	 *
	 * @param spokenByPart the fields that its reader has heard of; they count if the part is there
	 */
	private <T> List<GraphEntry<T>> list(DirectoryPart part, EntryReader<T> reader, Keys<T> keys,
			Set<EAttribute> spokenByPart) throws GraphException {
		var list = new GraphList<>(calls, place, problems, limits, part, reader, keys, progress);
		try {
			list.read();
		} catch (PartMissingException e) {
			parts.missing(part, e.getMessage());
			return List.of();
		}
		parts.came(part, spokenByPart, list.faults(spokenByPart));
		return list.entries();
	}

	private List<Domain> domains(List<GraphEntry<Domain>> verified) throws GraphException {
		Set<EAttribute> spokenByList = new HashSet<>();
		List<GraphEntry<Domain>> listed = list(DirectoryPart.DOMAINS, DomainReader.ofList(values, spokenByList),
				Keys.ofObjects(), spokenByList);
		return new TenantDomains(parts, verified).together(listed, spokenByList);
	}

	/** @param tenant the Organisation ID, if it is known */
	private List<PhoneNumber> numbers(Optional<String> tenant) throws GraphException {
		List<PhoneNumber> numbers = List.of();
		if (place.hasNumbers()) {
			Set<EAttribute> spokenByList = new HashSet<>();
			numbers = parts
					.taken(list(DirectoryPart.NUMBERS, new AssignmentReader(values, spokenByList), Keys.ofObjects(),
							spokenByList));
		} else {
			parts.missing(DirectoryPart.NUMBERS, NLS.bind(Messages.DirectoryParts_noNumbers, place.cloud()));
		}
		List<User> users = list(DirectoryPart.USERS, new UserReader(values, tenant), new Keys<>(User::id, User::equals),
				Set.of())
				.stream().map(GraphEntry::value).flatMap(Optional::stream).toList();
		if (!parts.isMissing(DirectoryPart.USERS)) {
			users.stream().filter(user -> !user.account().isEmpty())
					.map(user -> new AccountReading(user.name(), user.account())).forEach(accounts::add);
			var assignees = new Assignees(users, parts.whole().contains(DirectoryPart.USERS));
			parts.spoken().addAll(Assignees.FIELDS);
			if (parts.isMissing(DirectoryPart.NUMBERS)) {
				numbers = assignees.numbers();
				parts.spoken().addAll(assignees.spokenOfNumbers());
				int named = numbers.size();
				parts.sayMore(DirectoryPart.NUMBERS,
						warning -> MessageFormat.format(Messages.DirectoryParts_fromUsers, warning, named));
			}
			numbers.forEach(number -> parts.unread(number,
					assignees.tell(number, !parts.isUnread(number, Literals.PHONE_NUMBER__ASSIGNMENT_TARGET_ID))));
			List<String> lacking = assignees.notAmong(numbers);
			if (!lacking.isEmpty()) {
				parts.notWhole(DirectoryPart.NUMBERS,
						NLS.bind(Messages.DirectoryParts_lacking, GraphFaults.some(lacking)));
			}
			parts.warnings().addAll(assignees.warnings());
		}
		return numbers;
	}

	private static List<Domain> domainsOf(Organisation organisation) {
		return organisation.verified().stream().map(GraphEntry::value).flatMap(Optional::stream).toList();
	}
}
