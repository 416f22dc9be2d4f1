package org.portwright.numbering.internal.texts;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
public final class Messages extends NLS {

	public static String Doubt_contact;
	public static String Doubt_denied;
	public static String Doubt_example;
	public static String Doubt_hidden;
	public static String Doubt_quotation;
	public static String Doubt_reference;
	public static String Doubt_related;
	public static String Doubt_signature;
	public static String Doubt_undecided;
	public static String Doubt_unknown;
	public static String Doubt_unwanted;
	public static String Note_extensionDropped;
	public static String Note_leadingZeroRestored;
	public static String Note_lettersRead;
	public static String Note_placesOpen;
	public static String Note_plusRestored;
	public static String Note_repeated;
	public static String NumberType_foreign;
	public static String NumberType_freephone;
	public static String NumberType_geographic;
	public static String NumberType_mobile;
	public static String NumberType_pager;
	public static String NumberType_personal;
	public static String NumberType_premium;
	public static String NumberType_uan;
	public static String NumberType_unknown;
	public static String NumberType_voip;
	public static String Reason_bankAccount;
	public static String Reason_card;
	public static String Reason_countUnfit;
	public static String Reason_digitsLost;
	public static String Reason_labelled;
	public static String Reason_noAreaCode;
	public static String Reason_notValidAbroad;
	public static String Reason_notValidWithZero;
	public static String Reason_otherColumn;
	public static String Reason_partOfWord;
	public static String Reason_placesOpen;
	public static String Reason_rangeReversed;
	public static String Reason_rangeSuspect;
	public static String Reason_rangeUneven;
	public static String Reason_suffixAmbiguous;
	public static String Reason_takenBack;
	public static String Reason_tooLarge;
	public static String Reason_tooLong;
	public static String Reason_tooMany;
	public static String Reason_tooShort;

	static {
		NLS.initializeMessages("org.portwright.numbering.internal.texts.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
