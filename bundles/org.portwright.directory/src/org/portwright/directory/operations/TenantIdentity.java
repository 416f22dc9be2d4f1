package org.portwright.directory.operations;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.portwright.model.Domain;
import org.portwright.model.ModelFactory;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.porting.Problem;
import org.portwright.porting.RuleContext;
import org.portwright.porting.checks.RuleEngine;
import org.portwright.porting.profiles.RuleProfiles;
import org.portwright.porting.written.OneLine;
import org.portwright.workspace.fields.OrganisationIds;

/**
 * What people know of a tenant when they begin: any of it may be empty, and none of it need be right yet.
 *
 * @param name           what the customer is called
 * @param domain         a domain of the tenant, in lower case; of an e-mail or web address what names the domain
 * @param organisationId the Organisation ID, in lower case
 */
@SuppressWarnings("nls")
public record TenantIdentity(String name, String domain, String organisationId) {

	private static final RuleEngine RULES = new RuleEngine(List.of());
	private static final String AT_SIGN = "@";
	private static final String SCHEME = "://";

	/** Takes everything as it was typed or pasted. */
	public TenantIdentity {
		name = OneLine.of(name).text();
		domain = domainIn(domain);
		organisationId = OrganisationIds.withoutBraces(OneLine.of(organisationId).text().toLowerCase(Locale.ROOT));
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
		return TenantAnswer.isInitial(domain);
	}

	/** Gives what the rules will object to in this tenant. */
	public List<Problem> problems() {
		return RULES.check(tenant(), new RuleContext(RuleProfiles.usual(), LocalDate.EPOCH)).open();
	}

	/** Makes a tenant of which this is known. */
	Tenant tenant() {
		Tenant tenant = Blank.tenant();
		if (!name.isEmpty()) {
			tenant.setName(name);
		}
		if (!organisationId.isEmpty()) {
			tenant.setOrganisationId(organisationId);
		}
		if (!domain.isEmpty()) {
			Domain known = ModelFactory.eINSTANCE.createDomain();
			known.setId(domain);
			known.setInitial(isInitialDomain());
			tenant.getDomains().add(known);
		}
		return tenant;
	}
}
