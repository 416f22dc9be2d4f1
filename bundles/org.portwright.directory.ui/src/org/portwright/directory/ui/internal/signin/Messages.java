package org.portwright.directory.ui.internal.signin;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String Code_code;
	public static String Code_copy;
	public static String Code_expired;
	public static String Code_left;
	public static String Code_open;
	public static String Code_page;
	public static String Code_stranger;
	public static String NoClientId_field;
	public static String NoClientId_guide;
	public static String NoClientId_message;
	public static String NoClientId_preferences;
	public static String NoClientId_title;
	public static String SignIn_anyTenant;
	public static String SignIn_askingCode;
	public static String SignIn_at;
	public static String SignIn_browser;
	public static String SignIn_browserAgain;
	public static String SignIn_choose;
	public static String SignIn_code;
	public static String SignIn_codeAgain;
	public static String SignIn_done;
	public static String SignIn_doneAnywhere;
	public static String SignIn_failed;
	public static String SignIn_inBrowser;
	public static String SignIn_job;
	public static String SignIn_message;
	public static String SignIn_noBrowser;
	public static String SignIn_noPage;
	public static String SignIn_noTenant;
	public static String SignIn_stopped;
	public static String SignIn_tenant;
	public static String SignIn_title;
	public static String SignIn_tryAgain;
	public static String SignIn_typeCode;
	public static String SignIn_warning;
	public static String SignInRows_account;
	public static String SignInRows_job;
	public static String SignInRows_nobody;
	public static String SignOut_done;
	public static String SignOut_job;

	static {
		NLS.initializeMessages("org.portwright.directory.ui.internal.signin.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
