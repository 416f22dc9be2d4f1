package org.portwright.directory.signin;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/**
 * Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see.
 */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String RedirectReply_foreign;
	public static String RedirectReply_late;
	public static String RedirectReply_received;
	public static String RedirectReply_refused;
	public static String SecureTokens_closed;
	public static String SecureTokens_missing;
	public static String SecureTokens_notDeleted;
	public static String SecureTokens_notWritten;
	public static String SecureTokens_slow;
	public static String SecureTokens_warning;
	public static String SignInFailures_accountBlocked;
	public static String SignInFailures_addressRefused;
	public static String SignInFailures_blocked;
	public static String SignInFailures_browserSilent;
	public static String SignInFailures_busy;
	public static String SignInFailures_clientSettings;
	public static String SignInFailures_clientUnknown;
	public static String SignInFailures_codeBlocked;
	public static String SignInFailures_codeRefused;
	public static String SignInFailures_consent;
	public static String SignInFailures_declined;
	public static String SignInFailures_expired;
	public static String SignInFailures_foreignAnswer;
	public static String SignInFailures_foreignPage;
	public static String SignInFailures_needed;
	public static String SignInFailures_noClientId;
	public static String SignInFailures_notInTenant;
	public static String SignInFailures_notRenewable;
	public static String SignInFailures_notShown;
	public static String SignInFailures_portInUse;
	public static String SignInFailures_refused;
	public static String SignInFailures_secondFactor;
	public static String SignInFailures_signedOut;
	public static String SignInFailures_tenantUnknown;
	public static String SignInFailures_unreadable;
	public static String SignInFailures_wrongTenant;
	public static String SignInParameters_code;
	public static String TokenRequests_foreign;

	static {
		NLS.initializeMessages("org.portwright.directory.signin.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
