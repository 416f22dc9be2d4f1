package org.portwright.directory.graph;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.portwright.directory.graph.OrganisationReader.Organisation;
import org.portwright.directory.internal.texts.Messages;

/** Compares the tenant that Graph answers for with the one to be read, and with that of the sign-in. */
final class TenantCheck {

	private TenantCheck() {
	}

	/**
	 * Compares it with what is expected, and with the sign-in.
	 *
	 * @param signedIn an Organisation ID
	 * @throws GraphException if it is another one, with both names
	 */
	static void of(Organisation found, Optional<ExpectedTenant> expected, Optional<String> signedIn)
			throws GraphException {
		String id = String.valueOf(found.tenant().getOrganisationId());
		if (expected.isPresent() && !isSame(found, id, expected.get())) {
			ExpectedTenant other = expected.get();
			throw new GraphException(GraphTrouble.OTHER_TENANT, NLS.bind(Messages.TenantCheck_other,
					new Object[] { name(found, id), id, other.name(),
							other.organisationId().isEmpty() ? other.domain() : other.organisationId() }));
		}
		if (signedIn.isPresent() && !signedIn.get().equalsIgnoreCase(id)) {
			throw new GraphException(GraphTrouble.OTHER_TENANT, NLS.bind(Messages.TenantCheck_signedIn,
					new Object[] { signedIn.get(), name(found, id), id }));
		}
	}

	/** By the Organisation ID; where that is not known, by a domain. */
	private static boolean isSame(Organisation found, String id, ExpectedTenant expected) {
		return expected.organisationId().isEmpty()
				? expected.domain().isEmpty() || found.verified().stream().flatMap(entry -> entry.value().stream())
						.anyMatch(domain -> expected.domain().equalsIgnoreCase(domain.getId()))
				: expected.organisationId().equalsIgnoreCase(id);
	}

	private static String name(Organisation found, String id) {
		String name = found.tenant().getName();
		return name == null ? id : name;
	}
}
