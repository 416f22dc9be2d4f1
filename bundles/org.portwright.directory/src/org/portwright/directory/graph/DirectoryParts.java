package org.portwright.directory.graph;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
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

	private final GraphCalls calls;
	private final GraphPlace place;
	private final GraphProblems problems;
	private final GraphLimits limits;
	private final GraphProgress progress;
	private final GraphJson values = new GraphJson();
	private final Set<DirectoryPart> whole = EnumSet.noneOf(DirectoryPart.class);
	private final Set<DirectoryPart> missing = EnumSet.noneOf(DirectoryPart.class);
	private final Set<EAttribute> spoken = new HashSet<>();
	private final List<DirectoryWarning> warnings = new ArrayList<>();

	DirectoryParts(GraphCalls calls, GraphPlace place, GraphProblems problems, GraphLimits limits,
			GraphProgress progress) {
		this.calls = calls;
		this.place = place;
		this.problems = problems;
		this.limits = limits;
		this.progress = progress;
	}

	/** @param expected the only tenant that may be read */
	DirectoryReading read(Optional<ExpectedTenant> expected) throws GraphException {
		List<Organisation> organisations = list(DirectoryPart.ORGANISATION,
				new OrganisationReader(values, DomainReader.ofOrganisation(values, spoken)),
				organisation -> String.valueOf(organisation.tenant().getOrganisationId()));
		if (!missing.contains(DirectoryPart.ORGANISATION) && organisations.size() != 1) {
			throw problems.malformed(DirectoryPart.ORGANISATION, new IOException()).end();
		}
		Optional<Organisation> organisation = organisations.stream().findFirst();
		if (organisation.isPresent() && expected.isPresent()) {
			TenantCheck.of(organisation.get(), expected.get());
		}
		List<Domain> domains = domains(organisation.map(Organisation::verified).orElse(List.of()));
		List<PhoneNumber> numbers = numbers();
		if (missing.size() == DirectoryPart.values().length) {
			throw new GraphException(GraphTrouble.NOTHING_READ,
					NLS.bind(Messages.DirectoryParts_nothing, warnings.getFirst().message()));
		}
		Tenant tenant = organisation.map(Organisation::tenant).orElseGet(ModelFactory.eINSTANCE::createTenant);
		tenant.setCloud(place.cloud());
		return new DirectoryReading(tenant, sorted(domains), sorted(numbers), whole, spoken, Origin.GRAPH,
				place.host(), warnings);
	}

	private static <T extends Identified> List<T> sorted(List<T> objects) {
		return objects.stream().sorted(Comparator.comparing(object -> String.valueOf(object.getId()))).toList();
	}

	private <T> List<T> list(DirectoryPart part, EntryReader<T> reader, Function<T, String> key)
			throws GraphException {
		var list = new GraphList<>(calls, place, problems, limits, part, reader, key, progress);
		try {
			list.read();
		} catch (PartMissingException e) {
			missing(part, e.getMessage());
			return List.of();
		}
		if (list.unusable() > 0) {
			warn(part, NLS.bind(Messages.DirectoryParts_unusable, part.inWords(), String.valueOf(list.unusable())));
		} else if (list.repeated() > 0) {
			warn(part, NLS.bind(Messages.DirectoryParts_moved, part.inWords(), String.valueOf(list.repeated())));
		} else {
			whole.add(part);
		}
		return list.entries();
	}

	private void missing(DirectoryPart part, String why) {
		missing.add(part);
		warn(part, why);
	}

	private void warn(DirectoryPart part, String why) {
		warnings.add(new DirectoryWarning(part, why));
	}

	/** @param verified those that the organisation names; they say of a domain what the list does not */
	private List<Domain> domains(List<Domain> verified) throws GraphException {
		List<Domain> listed = list(DirectoryPart.DOMAINS, DomainReader.ofList(values, spoken), Domain::getId);
		if (missing.contains(DirectoryPart.DOMAINS)) {
			spoken.add(Literals.DOMAIN__VERIFIED);
			return verified;
		}
		Map<String, Domain> byName = new HashMap<>();
		verified.forEach(domain -> byName.put(domain.getId(), domain));
		for (Domain domain : listed) {
			Optional.ofNullable(byName.get(domain.getId())).ifPresent(named -> {
				domain.setKind(named.getKind());
				domain.setCapabilities(named.getCapabilities());
			});
		}
		return listed;
	}

	private List<PhoneNumber> numbers() throws GraphException {
		List<PhoneNumber> numbers = List.of();
		if (place.hasNumbers()) {
			numbers = list(DirectoryPart.NUMBERS, new AssignmentReader(values, spoken), PhoneNumber::getId);
		} else {
			missing(DirectoryPart.NUMBERS, NLS.bind(Messages.DirectoryParts_noNumbers, place.cloud()));
		}
		List<User> users = list(DirectoryPart.USERS, new UserReader(values), user -> user.id() + ' ' + user.name());
		if (!missing.contains(DirectoryPart.USERS)) {
			var assignees = new Assignees(users, spoken);
			numbers = missing.contains(DirectoryPart.NUMBERS) ? assignees.numbers() : numbers;
			numbers.forEach(assignees::tell);
		}
		return numbers;
	}

	/** Who has which number. */
	private static final class Assignees {

		private final List<User> users;
		private final Map<String, User> byNumber = new HashMap<>();
		private final Map<String, User> byId = new HashMap<>();
		private final Set<EAttribute> spoken;

		Assignees(List<User> users, Set<EAttribute> spoken) {
			this.users = users;
			this.spoken = spoken;
			spoken.addAll(Set.of(Literals.PHONE_NUMBER__ASSIGNEE, Literals.PHONE_NUMBER__ACCOUNT_TYPE,
					Literals.PHONE_NUMBER__VOICE_ENABLED));
			for (User user : users) {
				byId.put(user.id(), user);
				user.numbers().keySet().forEach(number -> byNumber.put(number, user));
			}
		}

		/** The numbers of all users, where the numbers themselves may not be read. */
		List<PhoneNumber> numbers() {
			spoken.addAll(Set.of(Literals.PHONE_NUMBER__ASSIGNMENT_TARGET_ID,
					Literals.PHONE_NUMBER__ASSIGNMENT_CATEGORY));
			Map<String, PhoneNumber> numbers = new HashMap<>();
			for (User user : users) {
				user.numbers().forEach((id, category) -> {
					PhoneNumber number = ModelFactory.eINSTANCE.createPhoneNumber();
					number.setId(id);
					number.setAssignmentTargetId(orNull(user.id()));
					number.setAssignmentCategory(orNull(category));
					numbers.put(id, number);
				});
			}
			return List.copyOf(numbers.values());
		}

		void tell(PhoneNumber number) {
			Optional.ofNullable(byNumber.get(number.getId()))
					.or(() -> Optional.ofNullable(byId.get(number.getAssignmentTargetId()))).ifPresent(user -> {
						number.setAssignee(orNull(user.name()));
						number.setAccountType(orNull(user.accountType()));
						number.setVoiceEnabled(orNull(user.voiceEnabled()));
					});
		}

		private static @Nullable String orNull(String text) {
			return text.isEmpty() ? null : text;
		}
	}
}
