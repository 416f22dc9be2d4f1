package org.portwright.ui.internal.editor.tenant;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String Domains_add;
	public static String Domains_default;
	public static String Domains_dialog;
	public static String Domains_initial;
	public static String Domains_kind;
	public static String Domains_known;
	public static String Domains_message;
	public static String Domains_name;
	public static String Domains_noDomain;
	public static String Domains_title;
	public static String Domains_verified;
	public static String OverviewPage_cloud;
	public static String OverviewPage_cloudChina;
	public static String OverviewPage_cloudDod;
	public static String OverviewPage_cloudGlobal;
	public static String OverviewPage_cloudUnknown;
	public static String OverviewPage_cloudUsGov;
	public static String OverviewPage_copy;
	public static String OverviewPage_identity;
	public static String OverviewPage_name;
	public static String OverviewPage_organisationId;
	public static String OverviewPage_organisationIdHint;
	public static String OverviewPage_region;
	public static String OverviewPage_regionExample;
	public static String OverviewPage_title;
	public static String Phones_account;
	public static String Phones_accountKind;
	public static String Phones_add;
	public static String Phones_dialog;
	public static String Phones_introduction;
	public static String Phones_mac;
	public static String Phones_message;
	public static String Phones_model;
	public static String Phones_name;
	public static String Phones_number;
	public static String Phones_signIn;
	public static String Phones_title;
	public static String Provenances_domains;
	public static String Provenances_identity;
	public static String Provenances_line;
	public static String Provenances_none;
	public static String Provenances_phoneNumbers;
	public static String Provenances_phones;
	public static String Provenances_title;
	public static String Provenances_unknown;

	static {
		NLS.initializeMessages("org.portwright.ui.internal.editor.tenant.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
