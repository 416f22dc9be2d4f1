package org.portwright.directory.graph;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.portwright.directory.graph.GraphList.Keys;
import org.portwright.directory.graph.OrganisationReader.Organisation;
import org.portwright.directory.graph.UserReader.User;
import org.portwright.model.Domain;
import org.portwright.model.Identified;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Origin;
import org.portwright.model.PhoneNumber;
import org.portwright.model.Tenant;

/** Reads the parts of a directory one after the other, and puts together what belongs together. */
final class DirectoryParts {

	/** The fields of a domain that come from the organisation alone. */
	private static final Set<EAttribute> OF_ORGANISATION = Set.of(Literals.DOMAIN__KIND, Literals.DOMAIN__CAPABILITIES);
	/** A domain that it does not name. */
	private static final GraphEntry<Domain> UNKNOWN = new GraphEntry<>(Optional.empty(), List.of(), OF_ORGANISATION,
			Set.of());

	private final GraphCalls calls;
	private final GraphPlace place;
	private final GraphProblems problems;
	private final GraphLimits limits;
	private final GraphProgress progress;
	private final GraphJson values = new GraphJson();
	private final Set<DirectoryPart> whole = EnumSet.noneOf(DirectoryPart.class);
	private final Set<DirectoryPart> missing = EnumSet.noneOf(DirectoryPart.class);
	private final Set<EAttribute> spoken = new HashSet<>();
	private final Map<String, Set<EAttribute>> unread = new HashMap<>();
	private final List<DirectoryWarning> warnings = new ArrayList<>();

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
								&& EcoreUtil.equals(values(one.verified()), values(other.verified()))),
				spokenByOrganisation);
		if (!missing.contains(DirectoryPart.ORGANISATION) && organisations.size() != 1) {
			throw problems.organisations(organisations.size()).of(DirectoryPart.ORGANISATION, 1);
		}
		Optional<Organisation> organisation = organisations.stream().findFirst().flatMap(GraphEntry::value);
		if (organisation.isPresent()) {
			TenantCheck.of(organisation.get(), expected, signedIn);
		}
		List<Domain> domains = domains(organisation.map(Organisation::verified).orElse(List.of()));
		List<PhoneNumber> numbers = numbers(organisation.map(known -> known.tenant().getOrganisationId()));
		if (missing.size() == DirectoryPart.values().length) {
			throw new GraphException(GraphTrouble.NOTHING_READ,
					NLS.bind(Messages.DirectoryParts_nothing, warnings.stream().map(DirectoryWarning::message)
							.collect(Collectors.joining(" ")))); //$NON-NLS-1$
		}
		Tenant tenant = organisation.map(Organisation::tenant).orElseGet(ModelFactory.eINSTANCE::createTenant);
		tenant.setCloud(place.cloud());
		return new DirectoryReading(tenant, sorted(domains), sorted(numbers),
				missing.contains(DirectoryPart.NUMBERS) ? 0 : numbers.size(), whole, spoken, unread, Origin.GRAPH,
				place.host(), warnings);
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
			missing(part, e.getMessage());
			return List.of();
		}
		spoken.addAll(spokenByPart);
		GraphFaults faults = list.faults(spokenByPart);
		warnings.addAll(faults.warnings(part));
		if (faults.isWhole()) {
			whole.add(part);
		}
		return list.entries();
	}

	/** Takes the values of entries, and notes which of their fields could not be read. */
	private <T extends Identified> List<T> taken(List<GraphEntry<T>> entries) {
		List<T> taken = new ArrayList<>(entries.size());
		Map<Set<EAttribute>, Set<EAttribute>> leftOut = new IdentityHashMap<>();
		for (GraphEntry<T> entry : entries) {
			T value = entry.value().orElseThrow();
			taken.add(value);
			unread(value, entry.unread());
			unread(value, leftOut.computeIfAbsent(entry.absent(),
					absent -> absent.stream().filter(spoken::contains).collect(Collectors.toSet())));
		}
		return taken;
	}

	private void unread(Identified object, Set<EAttribute> fields) {
		if (!fields.isEmpty()) {
			unread.computeIfAbsent(object.getId(), id -> new HashSet<>()).addAll(fields);
		}
	}

	private boolean isUnread(Identified object, EAttribute field) {
		return unread.getOrDefault(object.getId(), Set.of()).contains(field);
	}

	private void missing(DirectoryPart part, String why) {
		missing.add(part);
		warn(part, why);
	}

	private void warn(DirectoryPart part, String why) {
		warnings.add(new DirectoryWarning(part, why, true));
	}

	/** @param verified those that the organisation names; they say of a domain what the list does not */
	private List<Domain> domains(List<GraphEntry<Domain>> verified) throws GraphException {
		Set<EAttribute> spokenByList = new HashSet<>();
		List<GraphEntry<Domain>> listed = list(DirectoryPart.DOMAINS, DomainReader.ofList(values, spokenByList),
				Keys.ofObjects(), spokenByList);
		Map<String, GraphEntry<Domain>> byName = new LinkedHashMap<>();
		verified.forEach(entry -> entry.value().ifPresent(domain -> byName.put(domain.getId(), entry)));
		List<String> lacking = new ArrayList<>(byName.keySet());
		listed.forEach(entry -> entry.value().ifPresent(domain -> lacking.remove(domain.getId())));
		if (!lacking.isEmpty() && !listed.isEmpty()) {
			boolean isNews = whole.remove(DirectoryPart.DOMAINS);
			boolean isForeign = lacking.size() == byName.size();
			String message = NLS.bind(isForeign ? Messages.DirectoryParts_foreignDomains
					: Messages.DirectoryParts_lackingDomains, GraphFaults.some(lacking));
			if (isForeign) {
				missing(DirectoryPart.DOMAINS, message);
			} else if (isNews) {
				warn(DirectoryPart.DOMAINS, message);
			}
		}
		if (missing.contains(DirectoryPart.DOMAINS)) {
			return ofOrganisation(verified);
		}
		if (listed.isEmpty() && whole.remove(DirectoryPart.DOMAINS)) {
			warn(DirectoryPart.DOMAINS, Messages.DirectoryParts_noDomain);
		}
		List<Domain> domains = taken(listed);
		initial(domains, spokenByList);
		domains.forEach(domain -> tell(domain, byName.getOrDefault(domain.getId(), UNKNOWN)));
		return domains;
	}

	/** The domains of the organisation, where the list of them is missing. */
	private List<Domain> ofOrganisation(List<GraphEntry<Domain>> verified) {
		spoken.add(Literals.DOMAIN__VERIFIED);
		List<Domain> domains = taken(verified);
		initial(domains, spoken);
		if (!domains.isEmpty()) {
			sayMore(DirectoryPart.DOMAINS, warning -> NLS.bind(Messages.DirectoryParts_fromOrganisation, warning));
		}
		return domains;
	}

	/** Where none is said to be the initial one, or several are, which of them is stays open. */
	private void initial(List<Domain> domains, Set<EAttribute> spokenByList) {
		List<String> initial = domains.stream().filter(Domain::isInitial).map(Domain::getId).sorted().toList();
		boolean isNamed = spokenByList.contains(Literals.DOMAIN__INITIAL) && !domains.isEmpty();
		if (!isNamed || initial.size() == 1) {
			return;
		}
		boolean isLeftOut = domains.stream().anyMatch(domain -> isUnread(domain, Literals.DOMAIN__INITIAL));
		domains.forEach(domain -> {
			domain.setInitial(false);
			unread(domain, Set.of(Literals.DOMAIN__INITIAL));
		});
		if (!initial.isEmpty()) {
			warn(DirectoryPart.DOMAINS, NLS.bind(Messages.DirectoryParts_initials, GraphFaults.some(initial)));
		} else if (whole.contains(DirectoryPart.DOMAINS) && !isLeftOut) {
			warn(DirectoryPart.DOMAINS, Messages.DirectoryParts_noInitial);
		}
	}

	/** Says of a domain what the organisation says of it. */
	private void tell(Domain domain, GraphEntry<Domain> verified) {
		verified.value().ifPresent(said -> {
			if (!domain.isVerified() && spoken.contains(Literals.DOMAIN__VERIFIED)
					&& !isUnread(domain, Literals.DOMAIN__VERIFIED)) {
				unread(domain, Set.of(Literals.DOMAIN__VERIFIED));
				warn(DirectoryPart.DOMAINS, NLS.bind(Messages.DirectoryParts_verified, domain.getId()));
			}
			domain.setKind(said.getKind());
			domain.setCapabilities(said.getCapabilities());
		});
		unread(domain, verified.unread().stream().filter(OF_ORGANISATION::contains).collect(Collectors.toSet()));
	}

	/** @param tenant the Organisation ID, if it is known */
	private List<PhoneNumber> numbers(Optional<String> tenant) throws GraphException {
		List<PhoneNumber> numbers = List.of();
		if (place.hasNumbers()) {
			Set<EAttribute> spokenByList = new HashSet<>();
			numbers = taken(list(DirectoryPart.NUMBERS, new AssignmentReader(values, spokenByList), Keys.ofObjects(),
					spokenByList));
		} else {
			missing(DirectoryPart.NUMBERS, NLS.bind(Messages.DirectoryParts_noNumbers, place.cloud()));
		}
		List<User> users = list(DirectoryPart.USERS, new UserReader(values, tenant), new Keys<>(User::id, User::equals),
				Set.of())
				.stream().map(GraphEntry::value).flatMap(Optional::stream).toList();
		if (!missing.contains(DirectoryPart.USERS)) {
			var assignees = new Assignees(users, whole.contains(DirectoryPart.USERS));
			spoken.addAll(Assignees.FIELDS);
			if (missing.contains(DirectoryPart.NUMBERS)) {
				numbers = assignees.numbers();
				spoken.addAll(assignees.spokenOfNumbers());
				int named = numbers.size();
				sayMore(DirectoryPart.NUMBERS,
						warning -> MessageFormat.format(Messages.DirectoryParts_fromUsers, warning, named));
			}
			numbers.forEach(number -> unread(number,
					assignees.tell(number, !isUnread(number, Literals.PHONE_NUMBER__ASSIGNMENT_TARGET_ID))));
			List<String> lacking = assignees.notAmong(numbers);
			if (!lacking.isEmpty() && whole.remove(DirectoryPart.NUMBERS)) {
				warn(DirectoryPart.NUMBERS, NLS.bind(Messages.DirectoryParts_lacking, GraphFaults.some(lacking)));
			}
			warnings.addAll(assignees.warnings());
		}
		return numbers;
	}

	/** Says of a part that is missing what was taken from elsewhere. */
	private void sayMore(DirectoryPart part, UnaryOperator<String> more) {
		warnings.replaceAll(warning -> warning.part() != part ? warning
				: new DirectoryWarning(part, more.apply(warning.message()), warning.unread()));
	}

	private static List<Domain> values(List<GraphEntry<Domain>> entries) {
		return entries.stream().map(GraphEntry::value).flatMap(Optional::stream).toList();
	}
}
