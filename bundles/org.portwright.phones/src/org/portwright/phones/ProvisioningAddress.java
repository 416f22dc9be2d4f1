package org.portwright.phones;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.portwright.porting.facts.PhoneRegions;
import org.portwright.reference.ReferenceData;

/**
 * Where the SIP Gateway of Microsoft Teams sets phones up from, by region. Phones are told it by DHCP, or in their own
 * web page.
 *
 * @param region the region's word in Microsoft's commands: EMEA, NOAM or APAC
 * @param base   the address without what some makers' phones need behind it
 */
@SuppressWarnings("nls")
public record ProvisioningAddress(String region, String base) {

	private static final ReferenceData KNOWN = ReferenceData.of("sip-gateway");

	/** All that there are. */
	public static List<ProvisioningAddress> all() {
		return PhoneRegions.all().stream().map(region -> new ProvisioningAddress(region, KNOWN.text(region)))
				.toList();
	}

	/** That of a region, in letters of any case. */
	public static Optional<ProvisioningAddress> of(String region) {
		return all().stream().filter(each -> each.region().equals(region.strip().toUpperCase(Locale.ROOT)))
				.findFirst();
	}

	/** Returns that for phones that are paired one by one. */
	public String single(Optional<PhoneFamily> family) {
		return base + suffix(family);
	}

	/**
	 * Returns that for phones that are signed in in bulk; {@link PhoneFamily#bulk} says whether it is documented.
	 *
	 * @param organisationId of the tenant
	 */
	public String bulk(String organisationId, Optional<PhoneFamily> family) {
		return base + "/tenantid/" + organisationId + suffix(family);
	}

	private static String suffix(Optional<PhoneFamily> family) {
		return family.map(PhoneFamily::suffix).orElse("");
	}
}
