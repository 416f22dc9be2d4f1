package org.portwright.directory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Domains that were found to be of one tenant: all that can be said of a tenant's domains without sign-in.
 *
 * @param tenant  what was found by the first of them
 * @param domains as they were asked for, in that order; with an Organisation ID among them if that was asked for
 */
public record TenantGroup(FoundTenant tenant, List<String> domains) {

	/** Copies the list. */
	public TenantGroup {
		domains = List.copyOf(domains);
	}

	/** Groups what was found by tenant, in the order in which it was asked for. */
	public static List<TenantGroup> of(List<LookupResult> results) {
		Map<String, FoundTenant> tenants = new LinkedHashMap<>();
		Map<String, List<String>> domains = new LinkedHashMap<>();
		results.forEach(result -> result.tenant().ifPresent(tenant -> {
			tenants.merge(tenant.organisationId(), tenant,
					(first, next) -> first.brandName().isEmpty() ? next : first);
			List<String> known = domains.computeIfAbsent(tenant.organisationId(), id -> new ArrayList<>());
			if (!known.contains(result.asked())) {
				known.add(result.asked());
			}
		}));
		return tenants.values().stream()
				.map(tenant -> new TenantGroup(tenant, domains.getOrDefault(tenant.organisationId(), List.of())))
				.toList();
	}
}
