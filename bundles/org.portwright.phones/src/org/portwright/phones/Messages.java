package org.portwright.phones;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String AccountName_foreign;
	public static String AccountName_none;
	public static String AccountWords_callingPolicy;
	public static String AccountWords_ipPhonePolicy;
	public static String AccountWords_licence;
	public static String AccountWords_microsoft;
	public static String AccountWords_noCallingPolicy;
	public static String AccountWords_noIpPhonePolicy;
	public static String AccountWords_noLicence;
	public static String AccountWords_none;
	public static String AccountWords_noted;
	public static String AccountWords_origin;
	public static String AccountWords_originButTyped;
	public static String AccountWords_sync;
	public static String AccountWords_typedLicence;
	public static String AccountWords_typedNone;
	public static String EmergencyCalls_dynamic;
	public static String EmergencyCalls_dynamicLabel;
	public static String EmergencyCalls_lldp;
	public static String EmergencyCalls_noDynamic;
	public static String EmergencyCalls_noDynamicLabel;
	public static String PhoneFamily_bulk;
	public static String PhoneFamily_bulkNotKnown;
	public static String PhoneFamily_noBulk;
	public static String PhoneFamily_noOption;
	public static String PhoneFamily_option;
	public static String PhoneFamily_thisPhone;
	public static String PhoneFamily_unknown;
	public static String PhoneNeeds_account;
	public static String PhoneNeeds_accountNotKnown;
	public static String PhoneNeeds_commonArea;
	public static String PhoneNeeds_commonAreaNotKnown;
	public static String PhoneNeeds_factorInBulk;
	public static String PhoneNeeds_factorInBulkNotKnown;
	public static String PhoneNeeds_factorNotKnown;
	public static String PhoneNeeds_factorOnPhone;
	public static String PhoneNeeds_family;
	public static String PhoneNeeds_firmware;
	public static String PhoneNeeds_firmwareListed;
	public static String PhoneNeeds_firmwareNotDocumented;
	public static String PhoneNeeds_firmwareNotKnown;
	public static String PhoneNeeds_firmwareNotRead;
	public static String PhoneNeeds_licence;
	public static String PhoneNeeds_licenceNotKnown;
	public static String PhoneNeeds_mac;
	public static String PhoneNeeds_macNotKnown;
	public static String PhoneNeeds_model;
	public static String PhoneNeeds_modelEmpty;
	public static String PhoneNeeds_modelNotKnown;
	public static String PhoneNeeds_noCommonArea;
	public static String PhoneNeeds_noFactor;
	public static String PhoneNeeds_noFirmware;
	public static String PhoneNeeds_noLicence;
	public static String PhoneNeeds_noMac;
	public static String PhoneNeeds_noModel;
	public static String PhoneNeeds_noNumber;
	public static String PhoneNeeds_noPolicy;
	public static String PhoneNeeds_noServicePlan;
	public static String PhoneNeeds_number;
	public static String PhoneNeeds_numberFree;
	public static String PhoneNeeds_numberNotKnown;
	public static String PhoneNeeds_numberOfOther;
	public static String PhoneNeeds_numberRecorded;
	public static String PhoneNeeds_policy;
	public static String PhoneNeeds_policyNotKnown;
	public static String PhoneNeeds_servicePlan;
	public static String PhoneNeeds_servicePlanNotKnown;
	public static String SignInChoice_bulk;
	public static String SignInChoice_chosen;
	public static String SignInChoice_serviceNotKnown;
	public static String SignInChoice_sipGateway;
	public static String SignInChoice_webSignIn;
	public static String TenantNeeds_access;
	public static String TenantNeeds_accessNotKnown;
	public static String TenantNeeds_bulk;
	public static String TenantNeeds_bulkNotKnown;
	public static String TenantNeeds_callRedirect;
	public static String TenantNeeds_callRedirectNotKnown;
	public static String TenantNeeds_calling;
	public static String TenantNeeds_callingNotKnown;
	public static String TenantNeeds_callingSinceNotKnown;
	public static String TenantNeeds_callingSpreads;
	public static String TenantNeeds_cloud;
	public static String TenantNeeds_cloudNotKnown;
	public static String TenantNeeds_newAccounts;
	public static String TenantNeeds_newAccountsNotKnown;
	public static String TenantNeeds_noAccess;
	public static String TenantNeeds_noBulk;
	public static String TenantNeeds_noCallRedirect;
	public static String TenantNeeds_noCalling;
	public static String TenantNeeds_noCloud;
	public static String TenantNeeds_noNewAccounts;
	public static String TenantNeeds_noRegion;
	public static String TenantNeeds_noTenantId;
	public static String TenantNeeds_noTrusted;
	public static String TenantNeeds_notSkypeForBusiness;
	public static String TenantNeeds_notTeams;
	public static String TenantNeeds_region;
	public static String TenantNeeds_regionNotKnown;
	public static String TenantNeeds_serviceNotKnown;
	public static String TenantNeeds_skypeForBusiness;
	public static String TenantNeeds_teams;
	public static String TenantNeeds_tenantId;
	public static String TenantNeeds_tenantIdNotKnown;
	public static String TenantNeeds_trusted;
	public static String TenantNeeds_trustedNotKnown;
	public static String TenantNeeds_trustedSinceNotKnown;
	public static String TenantNeeds_trustedTooNew;

	static {
		NLS.initializeMessages("org.portwright.phones.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
