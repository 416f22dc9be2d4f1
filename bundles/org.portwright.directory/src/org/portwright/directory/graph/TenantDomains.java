package org.portwright.directory.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.osgi.util.NLS;
import org.portwright.directory.internal.texts.Messages;
import org.portwright.model.Domain;
import org.portwright.model.ModelPackage.Literals;

/** Puts the domains together that the list of domains names and those that the organisation does. */
final class TenantDomains {

	/** The fields of a domain that come from the organisation alone. */
	private static final Set<EAttribute> OF_ORGANISATION = Set.of(Literals.DOMAIN__KIND, Literals.DOMAIN__CAPABILITIES);
	/** A domain that it does not name. */
	private static final GraphEntry<Domain> UNKNOWN = new GraphEntry<>(Optional.empty(), List.of(), OF_ORGANISATION,
			Set.of());

	private final ReadParts parts;
	private final List<GraphEntry<Domain>> verified;

	/** @param verified those that the organisation names; they say of a domain what the list does not */
	TenantDomains(ReadParts parts, List<GraphEntry<Domain>> verified) {
		this.parts = parts;
		this.verified = verified;
	}

	/**
	 * Puts both lists together.
	 *
	 * @param listed       those that the list of domains names
	 * @param spokenByList the fields that this list spoke of
	 */
	List<Domain> together(List<GraphEntry<Domain>> listed, Set<EAttribute> spokenByList) {
		Map<String, GraphEntry<Domain>> byName = new LinkedHashMap<>();
		verified.forEach(entry -> entry.value().ifPresent(domain -> byName.put(domain.getId(), entry)));
		List<String> lacking = new ArrayList<>(byName.keySet());
		listed.forEach(entry -> entry.value().ifPresent(domain -> lacking.remove(domain.getId())));
		if (!lacking.isEmpty() && !listed.isEmpty()) {
			String named = GraphFaults.some(lacking);
			if (lacking.size() == byName.size()) {
				parts.missing(DirectoryPart.DOMAINS, NLS.bind(Messages.TenantDomains_foreign, named));
			} else {
				parts.notWhole(DirectoryPart.DOMAINS, NLS.bind(Messages.TenantDomains_lacking, named));
			}
		}
		if (parts.isMissing(DirectoryPart.DOMAINS)) {
			return ofOrganisation();
		}
		if (listed.isEmpty()) {
			parts.notWhole(DirectoryPart.DOMAINS, Messages.TenantDomains_none);
		}
		List<Domain> domains = parts.taken(listed);
		initial(domains, spokenByList);
		oneDefault(domains);
		domains.forEach(domain -> tell(domain, byName.getOrDefault(domain.getId(), UNKNOWN)));
		return domains;
	}

	/** The domains of the organisation, where the list of them is missing. */
	private List<Domain> ofOrganisation() {
		parts.spoken().add(Literals.DOMAIN__VERIFIED);
		List<Domain> domains = parts.taken(verified);
		initial(domains, parts.spoken());
		if (!domains.isEmpty()) {
			parts.sayMore(DirectoryPart.DOMAINS, warning -> NLS.bind(Messages.TenantDomains_fromOrganisation, warning));
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
		boolean isLeftOut = domains.stream().anyMatch(domain -> parts.isUnread(domain, Literals.DOMAIN__INITIAL));
		domains.forEach(domain -> {
			domain.setInitial(false);
			parts.unread(domain, Set.of(Literals.DOMAIN__INITIAL));
		});
		if (!initial.isEmpty()) {
			parts.warn(DirectoryPart.DOMAINS, NLS.bind(Messages.TenantDomains_initials, GraphFaults.some(initial)));
		} else if (parts.whole().contains(DirectoryPart.DOMAINS) && !isLeftOut) {
			parts.warn(DirectoryPart.DOMAINS, Messages.TenantDomains_noInitial);
		}
	}

	/** Where several are said to be the default one, which of them is stays open. */
	private void oneDefault(List<Domain> domains) {
		List<String> named = domains.stream().filter(Domain::isDefault).map(Domain::getId).sorted().toList();
		if (named.size() > 1) {
			domains.forEach(domain -> {
				domain.setDefault(false);
				parts.unread(domain, Set.of(Literals.DOMAIN__DEFAULT));
			});
			parts.warn(DirectoryPart.DOMAINS, NLS.bind(Messages.TenantDomains_defaults, GraphFaults.some(named)));
		}
	}

	/** Says of a domain what the organisation says of it. */
	private void tell(Domain domain, GraphEntry<Domain> verified) {
		verified.value().ifPresent(said -> {
			if (!domain.isVerified() && parts.spoken().contains(Literals.DOMAIN__VERIFIED)
					&& !parts.isUnread(domain, Literals.DOMAIN__VERIFIED)) {
				parts.unread(domain, Set.of(Literals.DOMAIN__VERIFIED));
				parts.warn(DirectoryPart.DOMAINS, NLS.bind(Messages.TenantDomains_verified, domain.getId()));
			}
			domain.setKind(said.getKind());
			domain.setCapabilities(said.getCapabilities());
		});
		parts.unread(domain, verified.unread().stream().filter(OF_ORGANISATION::contains).collect(Collectors.toSet()));
	}
}
