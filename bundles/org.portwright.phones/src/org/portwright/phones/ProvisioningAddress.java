package org.portwright.phones;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.portwright.reference.ReferenceData;

/**
 * Where the SIP Gateway of Microsoft Teams sets phones up from, by region. Phones are told it by DHCP, or in their own
 * web page.
 *
 * @param region the region's word in Microsoft's commands: EMEA, NOAM or APAC
 * @param base   the address for phones that are paired one by one
 */
@SuppressWarnings("nls")
public record ProvisioningAddress(String region, String base) {

	private static final ReferenceData KNOWN = ReferenceData.of("sip-gateway");
	/** The option of DHCP in which Poly's phones look for it (sip-gateway-configure.md, 2023-11-02). */
	public static final int DHCP_OPTION = 160;

	/** All that there are. */
	public static List<ProvisioningAddress> all() {
		return KNOWN.names().stream().map(region -> new ProvisioningAddress(region, KNOWN.text(region))).toList();
	}

	/** That of a region, in letters of any case. */
	public static Optional<ProvisioningAddress> of(String region) {
		return all().stream().filter(each -> each.region().equals(region.strip().toUpperCase(Locale.ROOT)))
				.findFirst();
	}

	/**
	 * For phones that are signed in in bulk. It is documented for phones of Alcatel-Lucent, AudioCodes and Yealink and,
	 * with more behind it, for Cisco's; <b>for Poly's desk phones it is not documented</b>.
	 *
	 * @param organisationId of the tenant
	 */
	public String bulk(String organisationId) {
		return base + "/tenantid/" + organisationId;
	}
}
