package org.portwright.ui.internal.wizards;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String EngagementFile_label;
	public static String FileNames_exists;
	public static String ModelCalls_created;
	public static String NewEngagementPage_customer;
	public static String NewEngagementPage_customerHint;
	public static String NewEngagementPage_description;
	public static String NewEngagementPage_drafts;
	public static String NewEngagementPage_engagement;
	public static String NewEngagementPage_engagementHint;
	public static String NewEngagementPage_name;
	public static String NewEngagementPage_title;
	public static String NewEngagementWizard_title;
	public static String NewOrderPage_description;
	public static String NewOrderPage_name;
	public static String NewOrderPage_noEngagement;
	public static String NewOrderPage_order;
	public static String NewOrderPage_orderHint;
	public static String NewOrderPage_provider;
	public static String NewOrderPage_providerHint;
	public static String NewOrderPage_providerToolTip;
	public static String NewOrderPage_tenant;
	public static String NewOrderPage_title;
	public static String NewOrderWizard_title;
	public static String NewTenantPage_description;
	public static String NewTenantPage_engagement;
	public static String NewTenantPage_name;
	public static String NewTenantPage_title;
	public static String NewTenantWizard_title;
	public static String NumberPreview_count;
	public static String NumberPreview_empty;
	public static String NumberPreview_left;
	public static String NumberPreview_line;
	public static String NumberPreview_numbers;
	public static String NumberPreview_range;
	public static String NumberPreview_summary;
	public static String NumberPreview_summaryWrong;
	public static String NumberPreview_text;
	public static String NumberPreview_type;
	public static String NumberPreview_typeAndProblem;
	public static String NumberPreview_why;
	public static String NumberReading_job;
	public static String NumberWords_blocked;
	public static String NumberWords_foreign;
	public static String NumberWords_freephone;
	public static String NumberWords_geographic;
	public static String NumberWords_invalid;
	public static String NumberWords_mobile;
	public static String NumberWords_notMobile;
	public static String NumberWords_notUk;
	public static String NumberWords_pager;
	public static String NumberWords_personal;
	public static String NumberWords_premium;
	public static String NumberWords_uan;
	public static String NumberWords_unconfirmed;
	public static String NumberWords_unknown;
	public static String NumberWords_voip;
	public static String PastedNumbers_clipboard;
	public static String PastedNumbers_file;
	public static String PastedNumbers_fileAll;
	public static String PastedNumbers_fileTexts;
	public static String PastedNumbers_fileTitle;
	public static String PastedNumbers_label;
	public static String PastedNumbers_reading;
	public static String PastedNumbers_tooLarge;
	public static String PastedNumbers_unreadable;
	public static String PreviewTable_more;
	public static String TenantFields_domain;
	public static String TenantFields_domainHint;
	public static String TenantFields_organisationId;
	public static String TenantFields_organisationIdHint;

	static {
		NLS.initializeMessages("org.portwright.ui.internal.wizards.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
