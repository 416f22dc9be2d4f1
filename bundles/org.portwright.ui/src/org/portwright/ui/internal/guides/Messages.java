package org.portwright.ui.internal.guides;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String PairingCodeDialog_code;
	public static String PairingCodeDialog_codeHint;
	public static String PairingCodeDialog_copy;
	public static String PairingCodeDialog_page;
	public static String PairingCodeDialog_title;
	public static String PhoneGuide_failed;
	public static String PhoneGuide_opening;
	public static String PhoneGuide_title;
	public static String SignInPhone_gone;
	public static String SignInStepHandler_noPhone;
	public static String SignInStepHandler_noTenant;

	static {
		NLS.initializeMessages("org.portwright.ui.internal.guides.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
