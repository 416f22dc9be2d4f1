package org.portwright.loopback;

import java.util.List;

/**
 * A tenant that the stand-in knows.
 *
 * @param id       its GUID
 * @param cloud    {@code global}, {@code usgov} or {@code china}
 * @param subScope as in the discovery document; empty where it has none
 * @param kind     {@code Managed} or {@code Federated}
 */
public record KnownTenant(String id, String cloud, String region, String subScope, String brand, String kind,
		List<String> domains) {

	/** Those that it knows from the start. */
	public static final List<KnownTenant> USUAL = List.of(
			new KnownTenant("11111111-2222-4333-8444-555555555555", "global", "EU", "", "Contoso Ltd", "Managed",
					List.of("contoso.example", "contoso.co.example", "contoso.onmicrosoft.com")),
			new KnownTenant("22222222-3333-4444-8555-666666666666", "global", "NA", "GCC", "Fabrikam, Inc.",
					"Federated",
					List.of("fabrikam.example", "xn--bcher-kva.example")),
			new KnownTenant("33333333-4444-4555-8666-777777777777", "usgov", "USGov", "DODCON", "City of Proseware",
					"Managed", List.of("proseware.example")),
			new KnownTenant("44444444-5555-4666-8777-888888888888", "usgov", "USGov", "DOD", "Tailspin Command",
					"Managed",
					List.of("tailspin.example")),
			new KnownTenant("55555555-6666-4777-8888-999999999999", "china", "AS", "", "Northwind China", "Managed",
					List.of("northwind.example")));

	boolean isCalled(String name) {
		return id.equalsIgnoreCase(name) || domains.contains(name);
	}
}
