package org.portwright.phones.ui.internal.signin;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String GuideDialog_guides;
	public static String GuideDialog_message;
	public static String GuideDialog_open;
	public static String GuideDialog_title;
	public static String NotedStep_gone;
	public static String NotedStep_noFile;
	public static String PairingCodeDialog_code;
	public static String PairingCodeDialog_codeHint;
	public static String PairingCodeDialog_copy;
	public static String PairingCodeDialog_page;
	public static String PairingCodeDialog_title;
	public static String PhoneSubject_copyCode;
	public static String PhoneSubject_gone;
	public static String PhoneSubject_none;

	static {
		NLS.initializeMessages("org.portwright.phones.ui.internal.signin.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
