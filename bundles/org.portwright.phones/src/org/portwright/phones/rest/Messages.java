package org.portwright.phones.rest;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String PhoneAnswer_notUnderstood;
	public static String PhoneClient_switchedOff;
	public static String PhoneConnection_changed;
	public static String PhoneConnection_forbidden;
	public static String PhoneConnection_noAnswer;
	public static String PhoneConnection_noTls;
	public static String PhoneConnection_password;
	public static String PhoneConnection_redirected;
	public static String PhoneConnection_status;
	public static String PhoneConnection_timedOut;
	public static String PhoneConnection_tooLong;
	public static String PhoneConnection_unreachable;
	public static String PrivateAddress_none;
	public static String PrivateAddress_public;
	public static String PrivateAddress_unknown;
	public static String StatusWords_4000;
	public static String StatusWords_4001;
	public static String StatusWords_4002;
	public static String StatusWords_4003;
	public static String StatusWords_4004;
	public static String StatusWords_4005;
	public static String StatusWords_4006;
	public static String StatusWords_4007;
	public static String StatusWords_4008;
	public static String StatusWords_4009;
	public static String StatusWords_4010;
	public static String StatusWords_4011;
	public static String StatusWords_4400;
	public static String StatusWords_4403;
	public static String StatusWords_5000;
	public static String StatusWords_5500;
	public static String StatusWords_other;

	static {
		NLS.initializeMessages("org.portwright.phones.rest.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
