package org.portwright.phones;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.Answer;
import org.portwright.model.PhoneAccess;
import org.portwright.model.PhoneService;
import org.portwright.model.Tenant;
import org.portwright.model.text.Typed;

/**
 * What a tenant says of how it lets desk phones in. Immutable, and independent of the model.
 *
 * @param organisationId as typed; empty where it is not known
 * @param cloud          name of the Microsoft cloud; empty where it is not known
 * @param region         region of the SIP Gateway as typed; empty where it is not known
 * @param numbers        who has which number
 */
public record PhoneTenant(String organisationId, String cloud, PhoneService service, Answer sipDevicesCalling,
		Optional<LocalDate> sipDevicesCallingSince, Answer callRedirect, Answer deviceCodeBlocked, Answer bulkSignIn,
		Answer newAccountsAsked, Answer trustedAddresses, Optional<LocalDate> trustedAddressesSince, String region,
		AssignedNumbers numbers) {

	/** A tenant of which nothing is known. */
	public static final PhoneTenant UNKNOWN = new PhoneTenant("", "", PhoneService.UNSPECIFIED, //$NON-NLS-1$ //$NON-NLS-2$
			Answer.UNANSWERED, Optional.empty(), Answer.UNANSWERED, Answer.UNANSWERED, Answer.UNANSWERED,
			Answer.UNANSWERED, Answer.UNANSWERED, Optional.empty(), "", AssignedNumbers.NONE); //$NON-NLS-1$

	/** Takes it from a tenant with its numbers. Call this on the thread of the model. */
	public static PhoneTenant of(Tenant tenant) {
		return of(tenant, AssignedNumbers.of(tenant));
	}

	/** Takes it from a tenant whose numbers were read before. */
	public static PhoneTenant of(Tenant tenant, AssignedNumbers numbers) {
		@Nullable
		PhoneAccess access = tenant.getPhoneAccess();
		String id = Typed.text(tenant.getOrganisationId());
		String cloud = Typed.text(tenant.getCloud());
		return access == null
				? new PhoneTenant(id, cloud, UNKNOWN.service, UNKNOWN.sipDevicesCalling,
						UNKNOWN.sipDevicesCallingSince, UNKNOWN.callRedirect, UNKNOWN.deviceCodeBlocked,
						UNKNOWN.bulkSignIn, UNKNOWN.newAccountsAsked, UNKNOWN.trustedAddresses,
						UNKNOWN.trustedAddressesSince, UNKNOWN.region, numbers)
				: new PhoneTenant(id, cloud, access.getService(), access.getSipDevicesCalling(),
						Optional.ofNullable(access.getSipDevicesCallingSince()), access.getCallRedirect(),
						access.getDeviceCodeBlocked(), access.getBulkSignIn(), access.getNewAccountsAsked(),
						access.getTrustedAddresses(),
						Optional.ofNullable(access.getTrustedAddressesSince()), Typed.text(access.getRegion()),
						numbers);
	}
}
