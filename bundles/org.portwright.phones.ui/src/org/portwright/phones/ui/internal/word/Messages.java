package org.portwright.phones.ui.internal.word;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String PhoneChecks_gone;
	public static String PhoneChecks_job;
	public static String PhoneChecks_left;
	public static String PhoneChecks_noLine;
	public static String PhoneChecks_notRegistered;
	public static String PhoneChecks_off;
	public static String PhoneChecks_registered;
	public static String PhonePreferences_description;
	public static String PhonePreferences_job;
	public static String PhonePreferences_kept;
	public static String PhonePreferences_noneKept;
	public static String PhonePreferences_on;
	public static String PhonePreferences_password;
	public static String PhonePreferences_remove;
	public static String PhonePreferences_user;

	static {
		NLS.initializeMessages("org.portwright.phones.ui.internal.word.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
