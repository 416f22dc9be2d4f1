package org.portwright.directory.graph;

import org.eclipse.osgi.util.NLS;
import org.portwright.directory.graph.OrganisationReader.Organisation;

/** Whether the tenant that somebody is signed in to is the one that is to be read. */
final class TenantCheck {

	private TenantCheck() {
	}

	/**
	 * Compares them by the Organisation ID; where that is not known, by a domain.
	 *
	 * @throws GraphException if it is another one, with both names
	 */
	static void of(Organisation found, ExpectedTenant expected) throws GraphException {
		String id = String.valueOf(found.tenant().getOrganisationId());
		boolean same = expected.organisationId().isEmpty()
				? expected.domain().isEmpty() || found.verified().stream()
						.flatMap(entry -> entry.value().stream())
						.anyMatch(domain -> expected.domain().equalsIgnoreCase(domain.getId()))
				: expected.organisationId().equalsIgnoreCase(id);
		if (!same) {
			throw new GraphException(GraphTrouble.OTHER_TENANT, NLS.bind(Messages.TenantCheck_other,
					new Object[] { name(found, id), id, expected.name(), expected.organisationId().isEmpty()
							? expected.domain()
							: expected.organisationId() }));
		}
	}

	private static String name(Organisation found, String id) {
		String name = found.tenant().getName();
		return name == null ? id : name;
	}
}
