package org.portwright.network.internal.texts;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
public final class Messages extends NLS {

	public static String NetworkPreferences_in;
	public static String NetworkPreferences_offline;
	public static String ProxyAddress_none;
	public static String SecureTokens_closed;
	public static String SecureTokens_missing;
	public static String SecureTokens_notDeleted;
	public static String SecureTokens_notWritten;
	public static String SecureTokens_slow;
	public static String SecureTokens_warning;
	public static String WaitingTime_days;
	public static String WaitingTime_hours;
	public static String WaitingTime_minutes;
	public static String WaitingTime_seconds;
	public static String WebClient_noHttp;
	public static String WebClient_notSecure;
	public static String WebFailures_expired;
	public static String WebFailures_hostUnknown;
	public static String WebFailures_lost;
	public static String WebFailures_noNetwork;
	public static String WebFailures_ofAnother;
	public static String WebFailures_proxyName;
	public static String WebFailures_proxyRefused;
	public static String WebFailures_proxySignIn;
	public static String WebFailures_proxyUnreachable;
	public static String WebFailures_redirected;
	public static String WebFailures_refused;
	public static String WebFailures_someProxy;
	public static String WebFailures_timeOut;
	public static String WebFailures_tls;
	public static String WebFailures_tooLarge;
	public static String WebFailures_unreadable;
	public static String WebFailures_untrusted;

	static {
		NLS.initializeMessages("org.portwright.network.internal.texts.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
