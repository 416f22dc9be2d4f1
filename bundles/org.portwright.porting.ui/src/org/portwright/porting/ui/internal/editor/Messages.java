package org.portwright.porting.ui.internal.editor;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String Bill_introduction;
	public static String Bill_title;
	public static String Carrier_account;
	public static String Carrier_installation;
	public static String Carrier_introduction;
	public static String Carrier_title;
	public static String Contacts_add;
	public static String Contacts_message;
	public static String Emergency_introduction;
	public static String Emergency_title;
	public static String FromCarrier_own;
	public static String FromCarrier_title;
	public static String FromCarrier_toBeChecked;
	public static String Installed_add;
	public static String Installed_count;
	public static String Installed_message;
	public static String Installed_noNumber;
	public static String Installed_range;
	public static String LetterNote_notAsked;
	public static String LetterNote_onForm;
	public static String LetterSigning_changed;
	public static String LetterSigning_exported;
	public static String LetterSigning_signed;
	public static String LetterSigning_signedAnother;
	public static String More_title;
	public static String More_usualProfile;
	public static String Move_mainNumber;
	public static String Move_mainNumberMoves;
	public static String Move_mainNumberNotEntered;
	public static String Move_mainNumberReading;
	public static String Move_mainNumberStays;
	public static String Move_mainNumberUnclear;
	public static String Move_mainNumberUnjudged;
	public static String Move_plan;
	public static String Move_title;
	public static String Numbering_page;
	public static String Numbering_title;
	public static String OrderTenant_fill;
	public static String OrderTenant_fillHint;
	public static String OrderTenant_hint;
	public static String OrderTenant_nameless;
	public static String OrderTenant_noTenant;
	public static String OrderTenant_noTenantHere;
	public static String Parties_authorised;
	public static String Parties_gaining;
	public static String Parties_gainingHint;
	public static String Parties_losing;
	public static String Parties_site;
	public static String Parties_subscriber;
	public static String Preflight_introduction;
	public static String Progress_overview;
	public static String Progress_title;
	public static String Requesting_ofContacts;
	public static String Signature_introduction;
	public static String Sites_add;
	public static String Sites_introduction;
	public static String Sites_message;
	public static String Staying_add;
	public static String Staying_message;
	public static String Staying_onlyPartial;

	static {
		NLS.initializeMessages("org.portwright.porting.ui.internal.editor.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
