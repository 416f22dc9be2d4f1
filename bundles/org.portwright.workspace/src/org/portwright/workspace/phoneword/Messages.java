package org.portwright.workspace.phoneword;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String AgreedCertificate_accept;
	public static String AgreedCertificate_another;
	public static String AgreedCertificate_doNotAsk;
	public static String AgreedCertificate_first;
	public static String AgreedCertificate_nobody;
	public static String AgreedCertificate_ofFile;
	public static String AgreedCertificate_pin;
	public static String AgreedCertificate_pinAnother;
	public static String AgreedCertificate_title;
	public static String CheckPhone_another;
	public static String CheckPhone_changed;
	public static String CheckPhone_differs;
	public static String CheckPhone_exchanged;
	public static String CheckPhone_gone;
	public static String CheckPhone_label;
	public static String CheckPhone_leave;
	public static String CheckPhone_leaveAll;
	public static String CheckPhone_noAddress;
	public static String CheckPhone_noFingerprint;
	public static String CheckPhone_notThis;
	public static String CheckPhone_offline;
	public static String CheckPhone_take;
	public static String PhoneAsking_noPassword;
	public static String PhoneAsking_notWritten;
	public static String PhoneAsking_off;
	public static String PhoneAsking_unreadable;
	public static String PhoneDifference_new;
	public static String PhoneDifference_other;

	static {
		NLS.initializeMessages("org.portwright.workspace.phoneword.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
