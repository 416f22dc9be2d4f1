package org.portwright.phones.ui.internal.asking;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String AskingPreferences_open;
	public static String CheckedPhones_gone;
	public static String CheckedPhones_job;
	public static String CheckedPhones_left;
	public static String CheckedPhones_more;
	public static String CheckedPhones_noLine;
	public static String CheckedPhones_notRegistered;
	public static String CheckedPhones_of;
	public static String CheckedPhones_registered;
	public static String CheckedPhones_some;
	public static String PhoneChecks_looking;
	public static String PhoneChecks_noPort;
	public static String PhonePreferences_description;
	public static String PhonePreferences_job;
	public static String PhonePreferences_kept;
	public static String PhonePreferences_noneKept;
	public static String PhonePreferences_on;
	public static String PhonePreferences_password;
	public static String PhonePreferences_remove;
	public static String PhonePreferences_user;
	public static String PhonePreferences_where;

	static {
		NLS.initializeMessages("org.portwright.phones.ui.internal.asking.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
