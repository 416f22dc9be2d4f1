package org.portwright.directory.signin;

/** Why nobody is signed in, or a token is not to be had. The names are codes in JSON: they stay. */
public enum SignInTrouble {
	/** The user declined, in the browser or on the page of the code. */
	DECLINED,
	/** The code was not typed in time. */
	EXPIRED,
	/** Microsoft does not know the code. */
	CODE_REFUSED,
	/** A rule of the tenant, such as conditional access, forbids it. */
	BLOCKED_BY_POLICY,
	/** Somebody signed in to another tenant than was asked for. */
	WRONG_TENANT,
	/** The account is not in the tenant. */
	NOT_IN_TENANT,
	/** The account is locked or disabled. */
	ACCOUNT_BLOCKED,
	/** Nobody agreed yet that the application may do it. */
	CONSENT_MISSING,
	/** What was remembered counts no more: somebody has to sign in again. */
	SIGN_IN_NEEDED,
	/** The tenant wants a second factor, and the sign-in had none. */
	SECOND_FACTOR,
	/** There is nothing to renew the sign-in with, so that no token for anything else is to be had. */
	NOT_RENEWABLE,
	/** The page that a code is to be typed at is not one of Microsoft's. */
	FOREIGN_PAGE,
	/** There is no tenant of that name. */
	TENANT_UNKNOWN,
	/** The tenant does not know the application, or the client ID is none. */
	CLIENT_UNKNOWN,
	/** The application's registration does not allow public clients, or lacks the redirect. */
	CLIENT_SETTINGS,
	/** The clock of this machine, or a certificate that is not valid at this time. */
	CLOCK,
	/** The user works offline, or there is no network. */
	OFFLINE,
	/** Another fault of the network. */
	NETWORK,
	/** The browser was opened, and nothing came back. */
	BROWSER_SILENT,
	/** No browser could be opened, or what shows the code failed. */
	NOT_SHOWN,
	/** Something came back that does not belong to this sign-in. */
	FOREIGN_ANSWER,
	/** The port that the browser comes back to is taken. */
	PORT_IN_USE,
	/** Microsoft has too much to do. */
	BUSY,
	/** What came is no answer of Microsoft. */
	ANSWER_UNREADABLE,
	/** The address is not one that may be signed in at. */
	ADDRESS_REFUSED,
	/** Refused for another reason, which the message has by its code. */
	REFUSED
}
