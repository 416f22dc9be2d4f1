package org.portwright.directory;

/**
 * What is known of a tenant without sign-in; what Microsoft did not say is empty.
 *
 * @param organisationId a GUID in lower case
 * @param cloud          {@code global}, {@code usgov}, {@code usgovdod} or {@code china}
 * @param region         as Microsoft writes it, such as {@code EU}
 * @param regionSubScope as Microsoft writes it; for special clouds alone
 * @param brandName      what Microsoft shows at the sign-in of the domain that was asked for
 * @param namespaceType  {@code Managed} or {@code Federated}, of the domain that was asked for
 * @param host           who said so
 */
public record FoundTenant(String organisationId, String cloud, String region, String regionSubScope, String brandName,
		String namespaceType, String host) {

	/** The same with what is shown at the sign-in. */
	public FoundTenant shownAs(String brand, String namespace) {
		return new FoundTenant(organisationId, cloud, region, regionSubScope, brand, namespace, host);
	}
}
