package org.portwright.phones;

import java.util.Optional;

import org.portwright.model.Phone;
import org.portwright.porting.written.TenantId;

/**
 * The provisioning addresses of one phone, as far as its tenant's region and ID are known.
 *
 * @param single for a phone that is signed in by somebody at it or in the admin centre
 * @param bulk   for a phone that is signed in with nobody at it; {@link PhoneFamily#bulk} says whether it is documented
 */
public record PhoneAddresses(Optional<String> single, Optional<String> bulk) {

	/** Those of a phone of a tenant. */
	public static PhoneAddresses of(PhoneTenant tenant, Phone phone) {
		Optional<PhoneFamily> family = PhoneFamily.of(phone.getModel());
		Optional<ProvisioningAddress> region = ProvisioningAddress.of(tenant.region());
		String id = tenant.organisationId().strip();
		return new PhoneAddresses(region.map(known -> known.single(family)),
				region.filter(known -> TenantId.isGiven(id)).map(known -> known.bulk(id, family)));
	}
}
