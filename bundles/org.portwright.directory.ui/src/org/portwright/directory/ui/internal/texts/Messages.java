package org.portwright.directory.ui.internal.texts;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
public final class Messages extends NLS {

	public static String Answer_after;
	public static String Answer_copy;
	public static String Answer_known;
	public static String Answer_taken;
	public static String CloudNames_china;
	public static String CloudNames_dod;
	public static String CloudNames_global;
	public static String CloudNames_unknown;
	public static String CloudNames_usGov;
	public static String Code_code;
	public static String Code_copy;
	public static String Code_expired;
	public static String Code_left;
	public static String Code_open;
	public static String Code_page;
	public static String Code_stranger;
	public static String Column_number;
	public static String Column_type;
	public static String Domains_add;
	public static String Domains_known;
	public static String Domains_message;
	public static String Domains_noDomain;
	public static String LookUp_ask;
	public static String LookUp_asking;
	public static String LookUp_failed;
	public static String LookUp_fix;
	public static String LookUp_hint;
	public static String LookUp_limits;
	public static String LookUp_message;
	public static String LookUp_name;
	public static String LookUp_noTenant;
	public static String LookUp_stop;
	public static String LookUp_stopped;
	public static String LookUp_title;
	public static String NewTenantPage_customer;
	public static String NewTenantPage_description;
	public static String NewTenantPage_engagement;
	public static String NewTenantPage_name;
	public static String NoClientId_field;
	public static String NoClientId_guide;
	public static String NoClientId_message;
	public static String NoClientId_preferences;
	public static String NoClientId_title;
	public static String OverviewPage_copy;
	public static String OverviewPage_signIn;
	public static String OverviewPage_title;
	public static String PhoneAccessRows_apac;
	public static String PhoneAccessRows_emea;
	public static String PhoneAccessRows_introduction;
	public static String PhoneAccessRows_noRegion;
	public static String PhoneAccessRows_noam;
	public static String Provenances_accounts;
	public static String Provenances_line;
	public static String Provenances_more;
	public static String Provenances_none;
	public static String Provenances_title;
	public static String Provenances_typed;
	public static String Provenances_unknown;
	public static String ReadAnswer_limits;
	public static String ReadAnswer_message;
	public static String ReadAnswer_none;
	public static String ReadAnswer_title;
	public static String Review_after;
	public static String Review_title;
	public static String SignInPreferences_description;
	public static String SignInPreferences_hint;
	public static String SignInPreferences_job;
	public static String SignInPreferences_noId;
	public static String SignInRows_account;
	public static String SignInRows_job;
	public static String SignInRows_nobody;
	public static String SignIn_anyTenant;
	public static String SignIn_askingCode;
	public static String SignIn_at;
	public static String SignIn_browser;
	public static String SignIn_browserAgain;
	public static String SignIn_choose;
	public static String SignIn_code;
	public static String SignIn_codeAgain;
	public static String SignIn_done;
	public static String SignIn_doneAnywhere;
	public static String SignIn_failed;
	public static String SignIn_inBrowser;
	public static String SignIn_job;
	public static String SignIn_message;
	public static String SignIn_noBrowser;
	public static String SignIn_noPage;
	public static String SignIn_noTenant;
	public static String SignIn_stopped;
	public static String SignIn_tenant;
	public static String SignIn_title;
	public static String SignIn_tryAgain;
	public static String SignIn_typeCode;
	public static String SignIn_warning;
	public static String SignOut_done;
	public static String SignOut_job;
	public static String Sync_comparing;
	public static String Sync_done;
	public static String Sync_doneInPart;
	public static String Sync_finding;
	public static String Sync_noTenant;
	public static String Sync_open;
	public static String Sync_reading;
	public static String TakeSnapshot_job;
	public static String TakeSnapshot_noTenant;
	public static String TakeSnapshot_taken;
	public static String TenantFiles_missing;
	public static String TenantIdentityFields_domainHint;
	public static String TenantIdentityFields_domainKey;
	public static String TenantIdentityFields_organisationIdHint;
	public static String TenantIdentityFields_organisationIdKey;
	public static String TenantNumbersPage_empty;
	public static String TenantRows_extension;
	public static String TypedLookUp_failed;
	public static String TypedLookUp_found;
	public static String TypedLookUp_job;
	public static String TypedLookUp_noName;
	public static String TypedLookUp_other;
	public static String TypedLookUp_region;
	public static String TypedLookUp_tick;
	public static String TypedLookUp_tip;
	public static String WorkOffline_job;
	public static String WorkOffline_notWritten;
	public static String WorkOffline_off;
	public static String WorkOffline_on;
	public static String WorkbenchNetwork_noHost;
	public static String WorkbenchNetwork_setting;
	public static String WorkbenchNetwork_socks;

	static {
		NLS.initializeMessages("org.portwright.directory.ui.internal.texts.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
