package org.portwright.phones;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.Answer;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PhoneService;
import org.portwright.model.SignInMethod;
import org.portwright.phones.internal.texts.Messages;
import org.portwright.porting.written.TenantId;

/** What a way to sign in asks of the tenant, whichever phone it is. */
@SuppressWarnings("nls")
final class TenantNeeds {

	private static final String GLOBAL = "global";

	private final PhoneTenant tenant;
	private final LocalDate today;

	TenantNeeds(PhoneTenant tenant, LocalDate today) {
		this.tenant = tenant;
		this.today = today;
	}

	List<Requirement> of(SignInMethod method) {
		return switch (method) {
		case WEB_SIGN_IN, USER_ID, VIA_PC -> List.of(skypeForBusiness());
		case SIP_GATEWAY -> gateway();
		case BULK -> {
			List<Requirement> all = new ArrayList<>(gateway());
			all.add(bulkSignIn());
			all.add(newAccounts());
			all.add(trustedAddresses());
			all.add(tenantId());
			yield List.copyOf(all);
		}
		case UNSPECIFIED -> List.of();
		};
	}

	private List<Requirement> gateway() {
		return List.of(service(PhoneService.TEAMS, Messages.TenantNeeds_teams), cloud(), callingPolicy(),
				callRedirect(), conditionalAccess(), provisioning());
	}

	private Requirement skypeForBusiness() {
		return service(PhoneService.SKYPE_FOR_BUSINESS, Messages.TenantNeeds_skypeForBusiness);
	}

	private Requirement service(PhoneService needed, String met) {
		Met is = tenant.service() == PhoneService.UNSPECIFIED ? Met.NOT_KNOWN
				: tenant.service() == needed ? Met.MET : Met.NOT_MET;
		return Needed.of(Need.SERVICE, is,
				Needed.words(is, met,
						needed == PhoneService.TEAMS ? Messages.TenantNeeds_notTeams
								: Messages.TenantNeeds_notSkypeForBusiness,
						Messages.TenantNeeds_serviceNotKnown),
				access(Literals.PHONE_ACCESS__SERVICE));
	}

	private Requirement cloud() {
		String cloud = tenant.cloud().toLowerCase(Locale.ROOT);
		Met met = Needed.texts(Need.CLOUD).contains(cloud) ? Met.NOT_MET
				: cloud.equals(GLOBAL) ? Met.MET : Met.NOT_KNOWN;
		return Needed.of(Need.CLOUD, met, Needed.words(met, Messages.TenantNeeds_cloud, Messages.TenantNeeds_noCloud,
				Messages.TenantNeeds_cloudNotKnown), Literals.TENANT__CLOUD.getName());
	}

	/** What is settled needs no day, but a day that is given counts all the same. */
	private boolean hasSpread(Answer answer, Optional<LocalDate> since) {
		return answer == Answer.SETTLED && since.isEmpty() || Needed.isDayOver(since, today);
	}

	private Requirement callingPolicy() {
		Met met = Needed.met(tenant.sipDevicesCalling(), Answer.NO);
		if (met == Met.MET && !hasSpread(tenant.sipDevicesCalling(), tenant.sipDevicesCallingSince())) {
			return Needed.of(Need.CALLING_POLICY, Met.NOT_KNOWN,
					tenant.sipDevicesCallingSince().isPresent() ? Messages.TenantNeeds_callingSpreads
							: Messages.TenantNeeds_callingSinceNotKnown,
					access(Literals.PHONE_ACCESS__SIP_DEVICES_CALLING_SINCE));
		}
		return Needed.of(Need.CALLING_POLICY, met,
				Needed.words(met, Messages.TenantNeeds_calling, Messages.TenantNeeds_noCalling,
						Messages.TenantNeeds_callingNotKnown),
				access(Literals.PHONE_ACCESS__SIP_DEVICES_CALLING));
	}

	private Requirement callRedirect() {
		Met met = Needed.met(tenant.callRedirect(), Answer.NO);
		return Needed.of(Need.CALL_REDIRECT, met,
				Needed.words(met, Messages.TenantNeeds_callRedirect, Messages.TenantNeeds_noCallRedirect,
						Messages.TenantNeeds_callRedirectNotKnown),
				access(Literals.PHONE_ACCESS__CALL_REDIRECT));
	}

	private Requirement conditionalAccess() {
		Met met = Needed.met(tenant.deviceCodeBlocked(), Answer.YES);
		return new Requirement(Need.CONDITIONAL_ACCESS, met,
				Needed.words(met, Messages.TenantNeeds_access, Messages.TenantNeeds_noAccess,
						Messages.TenantNeeds_accessNotKnown),
				access(Literals.PHONE_ACCESS__DEVICE_CODE_BLOCKED),
				met == Met.MET ? Needed.source(Need.CONDITIONAL_ACCESS) : Needed.sourceOfCodeFlow());
	}

	private Requirement provisioning() {
		String region = tenant.region().toUpperCase(Locale.ROOT);
		Met met = region.isEmpty() ? Met.NOT_KNOWN
				: Needed.texts(Need.PROVISIONING).contains(region) ? Met.MET : Met.NOT_MET;
		return Needed.of(Need.PROVISIONING, met,
				Needed.words(met, NLS.bind(Messages.TenantNeeds_region, region),
						NLS.bind(Messages.TenantNeeds_noRegion, tenant.region()),
						Messages.TenantNeeds_regionNotKnown),
				access(Literals.PHONE_ACCESS__REGION));
	}

	private Requirement bulkSignIn() {
		Met met = Needed.met(tenant.bulkSignIn(), Answer.NO);
		return Needed.of(Need.BULK_SIGN_IN, met, Needed.words(met, Messages.TenantNeeds_bulk,
				Messages.TenantNeeds_noBulk, Messages.TenantNeeds_bulkNotKnown),
				access(Literals.PHONE_ACCESS__BULK_SIGN_IN));
	}

	private Requirement newAccounts() {
		Met met = Needed.met(tenant.newAccountsAsked(), Answer.YES);
		return Needed.of(Need.NEW_ACCOUNTS, met,
				Needed.words(met, Messages.TenantNeeds_newAccounts, Messages.TenantNeeds_noNewAccounts,
						Messages.TenantNeeds_newAccountsNotKnown),
				access(Literals.PHONE_ACCESS__NEW_ACCOUNTS_ASKED));
	}

	private Requirement trustedAddresses() {
		Optional<LocalDate> since = tenant.trustedAddressesSince();
		Met met = Needed.met(tenant.trustedAddresses(), Answer.NO);
		if (met == Met.MET && !hasSpread(tenant.trustedAddresses(), since)) {
			boolean tooNew = since.isPresent() && !today.isAfter(since.get());
			return Needed.of(Need.TRUSTED_ADDRESSES, tooNew ? Met.NOT_MET : Met.NOT_KNOWN,
					since.isPresent() ? Messages.TenantNeeds_trustedTooNew : Messages.TenantNeeds_trustedSinceNotKnown,
					access(Literals.PHONE_ACCESS__TRUSTED_ADDRESSES_SINCE));
		}
		return Needed.of(Need.TRUSTED_ADDRESSES, met,
				Needed.words(met, Messages.TenantNeeds_trusted, Messages.TenantNeeds_noTrusted,
						Messages.TenantNeeds_trustedNotKnown),
				access(Literals.PHONE_ACCESS__TRUSTED_ADDRESSES));
	}

	private Requirement tenantId() {
		Met met = tenant.organisationId().isEmpty() ? Met.NOT_KNOWN
				: TenantId.isGiven(tenant.organisationId()) ? Met.MET : Met.NOT_MET;
		return Needed.of(Need.TENANT_ID, met, Needed.words(met, Messages.TenantNeeds_tenantId,
				Messages.TenantNeeds_noTenantId, Messages.TenantNeeds_tenantIdNotKnown),
				Literals.TENANT__ORGANISATION_ID.getName());
	}

	private static String access(EStructuralFeature feature) {
		return Literals.TENANT__PHONE_ACCESS.getName() + '.' + feature.getName();
	}
}
