package org.portwright.workspace.operations;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.paths.Blank;
import org.portwright.porting.Problem;
import org.portwright.porting.RuleContext;
import org.portwright.porting.RuleEngine;
import org.portwright.porting.RuleProfiles;

/**
 * What people know of a tenant when they begin: any of it may be empty, and none of it need be right yet.
 *
 * @param name           what the customer is called
 * @param domain         a domain of the tenant, in lower case; of an e-mail or web address what names the domain
 * @param organisationId the Organisation ID, in lower case
 */
@SuppressWarnings("nls")
public record TenantIdentity(String name, String domain, String organisationId) {

	/** What an order says of its tenant. */
	private static final Set<EStructuralFeature> IDENTITY = Set.of(Literals.PORT_ORDER__ORGANISATION_ID,
			Literals.PORT_ORDER__INITIAL_DOMAIN);
	private static final RuleEngine RULES = new RuleEngine();
	private static final String AT_SIGN = "@";
	private static final String SCHEME = "://";

	/** Takes everything as it was typed or pasted. */
	public TenantIdentity {
		name = OneLine.of(name).text();
		domain = domainIn(domain);
		organisationId = OneLine.of(organisationId).text().toLowerCase(Locale.ROOT);
	}

	private static String domainIn(String text) {
		String domain = OneLine.of(text).text().toLowerCase(Locale.ROOT);
		domain = domain.substring(domain.lastIndexOf(AT_SIGN) + 1);
		int scheme = domain.indexOf(SCHEME);
		domain = scheme < 0 ? domain : domain.substring(scheme + SCHEME.length());
		int path = domain.indexOf('/');
		return path < 0 ? domain : domain.substring(0, path);
	}

	/** Whether the domain is one that Microsoft gave to the tenant, or was meant to be one. */
	public boolean isInitialDomain() {
		return RuleProfiles.usual().initialDomainSuffixes().stream().anyMatch(domain::endsWith);
	}

	/** Gives what the rules on who the tenant is will object to in an order of this tenant. */
	public List<Problem> problems() {
		PortOrder order = Blank.order();
		order.setOrganisationId(organisationId);
		if (isInitialDomain()) {
			order.setInitialDomain(domain);
		}
		var context = new RuleContext(RuleProfiles.usual(), LocalDate.EPOCH);
		return RULES.check(order, context, IDENTITY).stream().filter(TenantIdentity::isAboutWhatIsThere).toList();
	}

	private static boolean isAboutWhatIsThere(Problem problem) {
		return IDENTITY.stream().anyMatch(feature -> feature.getName().equals(problem.feature()))
				&& !problem.value().isEmpty();
	}
}
