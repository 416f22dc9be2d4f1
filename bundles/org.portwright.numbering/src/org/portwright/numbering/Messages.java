package org.portwright.numbering;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/**
 * Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see.
 */
@NonNullByDefault({})
final class Messages extends NLS {

	static String Note_extensionDropped;
	static String Note_leadingZeroRestored;
	static String Note_plusRestored;
	static String Note_repeated;
	static String Reason_bankAccount;
	static String Reason_card;
	static String Reason_digitsLost;
	static String Reason_labelled;
	static String Reason_noAreaCode;
	static String Reason_notValidAbroad;
	static String Reason_notValidWithZero;
	static String Reason_otherColumn;
	static String Reason_partOfWord;
	static String Reason_rangeReversed;
	static String Reason_rangeSuspect;
	static String Reason_rangeUneven;
	static String Reason_suffixAmbiguous;
	static String Reason_tooLong;
	static String Reason_tooShort;

	static {
		NLS.initializeMessages("org.portwright.numbering.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
