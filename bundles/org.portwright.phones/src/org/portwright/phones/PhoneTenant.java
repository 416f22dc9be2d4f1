package org.portwright.phones;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.Answer;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Origin;
import org.portwright.model.Phone;
import org.portwright.model.PhoneAccess;
import org.portwright.model.PhoneService;
import org.portwright.model.Tenant;
import org.portwright.model.paths.ProvenanceParts;
import org.portwright.model.text.Typed;
import org.portwright.porting.facts.AssignedNumbers;

/**
 * What a tenant says of how it lets desk phones in. Immutable, and independent of the model.
 *
 * @param organisationId as typed; empty where it is not known
 * @param cloud          name of the Microsoft cloud; empty where it is not known
 * @param region         region of the SIP Gateway as typed; empty where it is not known
 * @param numbers        who has which number
 * @param accountsRead   the day on which Microsoft said what phones hold of their accounts; empty where they have it
 *                       from elsewhere
 * @param typedOfPhones  the paths of what a person typed there since
 */
public record PhoneTenant(String organisationId, String cloud, PhoneService service, Answer sipDevicesCalling,
		Optional<LocalDate> sipDevicesCallingSince, Answer callRedirect, Answer deviceCodeBlocked, Answer bulkSignIn,
		Answer newAccountsAsked, Answer trustedAddresses, Optional<LocalDate> trustedAddressesSince, String region,
		AssignedNumbers numbers,
		Optional<LocalDate> accountsRead, Set<String> typedOfPhones) {

	private static final String PHONES = Literals.TENANT__PHONES.getName() + '[';
	private static final ZoneId UNITED_KINGDOM = ZoneId.of("Europe/London"); //$NON-NLS-1$

	/** A tenant of which nothing is known. */
	public static final PhoneTenant UNKNOWN = new PhoneTenant("", "", PhoneService.UNSPECIFIED, //$NON-NLS-1$ //$NON-NLS-2$
			Answer.UNANSWERED, Optional.empty(), Answer.UNANSWERED, Answer.UNANSWERED, Answer.UNANSWERED,
			Answer.UNANSWERED, Answer.UNANSWERED, Optional.empty(), "", AssignedNumbers.NONE, Optional.empty(), //$NON-NLS-1$
			Set.of());

	/** Copies the set. */
	public PhoneTenant {
		typedOfPhones = Set.copyOf(typedOfPhones);
	}

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
						UNKNOWN.trustedAddressesSince, UNKNOWN.region, numbers,
						accountsRead(tenant), typedOfPhones(tenant))
				: new PhoneTenant(id, cloud, access.getService(), access.getSipDevicesCalling(),
						Optional.ofNullable(access.getSipDevicesCallingSince()), access.getCallRedirect(),
						access.getDeviceCodeBlocked(), access.getBulkSignIn(), access.getNewAccountsAsked(),
						access.getTrustedAddresses(),
						Optional.ofNullable(access.getTrustedAddressesSince()), Typed.text(access.getRegion()),
						numbers, accountsRead(tenant), typedOfPhones(tenant));
	}

	/** The same with who has which number. */
	public PhoneTenant with(AssignedNumbers known) {
		return new PhoneTenant(organisationId, cloud, service, sipDevicesCalling, sipDevicesCallingSince, callRedirect,
				deviceCodeBlocked, bulkSignIn, newAccountsAsked, trustedAddresses, trustedAddressesSince, region, known,
				accountsRead, typedOfPhones);
	}

	/** The same with a region of the SIP Gateway. */
	public PhoneTenant in(String known) {
		return new PhoneTenant(organisationId, cloud, service, sipDevicesCalling, sipDevicesCallingSince, callRedirect,
				deviceCodeBlocked, bulkSignIn, newAccountsAsked, trustedAddresses, trustedAddressesSince, known,
				numbers,
				accountsRead, typedOfPhones);
	}

	/** The day on which Microsoft said what a phone holds in a field of its account; empty where a person typed it. */
	Optional<LocalDate> accountRead(Phone phone, EAttribute field) {
		return accountsRead.filter(day -> typedOfPhones.isEmpty()
				|| !typedOfPhones.contains(PHONES + phone.getId() + "]." + field.getName())); //$NON-NLS-1$
	}

	private static Set<String> typedOfPhones(Tenant tenant) {
		return tenant.getProvenance().stream().filter(known -> known.getOrigin() == Origin.TYPED)
				.flatMap(known -> Stream.ofNullable(known.getPart())).filter(part -> part.startsWith(PHONES))
				.collect(Collectors.toSet());
	}

	private static Optional<LocalDate> accountsRead(Tenant tenant) {
		return tenant.getProvenance().stream()
				.filter(known -> ProvenanceParts.PHONE_ACCOUNTS.equals(known.getPart())
						&& known.getOrigin() == Origin.GRAPH)
				.flatMap(known -> Stream.ofNullable(known.getWhen()))
				.map(when -> LocalDate.ofInstant(when, UNITED_KINGDOM)).findFirst();
	}
}
