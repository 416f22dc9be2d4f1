package org.portwright.phones.ui.internal.signin;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String AnswerDialog_copied;
	public static String AnswerDialog_introduction;
	public static String AnswerDialog_introductionOfPhone;
	public static String AnswerDialog_openEnd;
	public static String AnswerDialog_record;
	public static String AnswerDialog_stays;
	public static String AnswerDialog_tick;
	public static String AnswerDialog_title;
	public static String AnswerDialog_unanswered;
	public static String EndSignInDialog_end;
	public static String EndSignInDialog_how;
	public static String EndSignInDialog_note;
	public static String EndSignIn_none;
	public static String GuideDialog_guides;
	public static String GuideDialog_open;
	public static String GuideDialog_proposed;
	public static String GuideDialog_resets;
	public static String GuideDialog_several;
	public static String GuideDialog_signedIn;
	public static String GuideDialog_title;
	public static String NotedStep_gone;
	public static String NotedStep_noFile;
	public static String PhoneDeed_noMac;
	public static String PhoneDeed_noOrganisation;
	public static String PhoneDeed_notThere;
	public static String PhoneDeed_region;
	public static String PhoneSubject_answer;
	public static String PhoneSubject_copyAddress;
	public static String PhoneSubject_copyCode;
	public static String PhoneSubject_gone;
	public static String PhoneSubject_noLine;
	public static String PhoneSubject_none;
	public static String PhoneSubject_notSignedIn;
	public static String ProvisioningDialog_address;
	public static String ProvisioningDialog_bulk;
	public static String ProvisioningDialog_copy;
	public static String ProvisioningDialog_noRegion;
	public static String ProvisioningDialog_noted;
	public static String ProvisioningDialog_proposed;
	public static String ProvisioningDialog_region;
	public static String ProvisioningDialog_single;
	public static String ProvisioningDialog_title;
	public static String RequirementTable_go;
	public static String RequirementTable_label;
	public static String RequirementTable_met;
	public static String RequirementTable_notKnown;
	public static String RequirementTable_notMet;
	public static String RequirementTable_standing;
	public static String RequirementTable_words;

	static {
		NLS.initializeMessages("org.portwright.phones.ui.internal.signin.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
