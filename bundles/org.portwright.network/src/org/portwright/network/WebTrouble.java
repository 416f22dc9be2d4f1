package org.portwright.network;

/** Why a request came to nothing. The names are codes in JSON: they stay. */
public enum WebTrouble {
	/** The user works offline. */
	WORK_OFFLINE,
	/** The settings cannot be read, so it is not known whether anything may be asked. */
	SETTINGS_UNREADABLE,
	/** The address is no {@code https}, which is needed everywhere but on this machine. */
	ADDRESS_NOT_SECURE,
	/** This machine is in no network. */
	NO_NETWORK,
	/** There is no host of that name, or nobody who knows it. */
	HOST_UNKNOWN,
	/** The host takes no connection. */
	CONNECTION_REFUSED,
	/** The connection ended before the answer did. */
	CONNECTION_LOST,
	/** The answer took too long. */
	TIME_OUT,
	/** The certificate is of nobody who is trusted here. */
	CERTIFICATE_UNTRUSTED,
	/** The certificate is of another host. */
	CERTIFICATE_OF_ANOTHER,
	/** The certificate has expired, is not valid yet, or the clock is wrong. */
	CERTIFICATE_EXPIRED,
	/** No secure connection for another reason. */
	TLS_FAILED,
	/** A proxy is set that is none. */
	PROXY_SETTING,
	/** The proxy is not there. */
	PROXY_UNREACHABLE,
	/** The proxy does not let it through. */
	PROXY_REFUSED,
	/** The proxy asks who it is. */
	PROXY_SIGN_IN,
	/** The answer sends to another host, or round in circles. */
	REDIRECTED,
	/** The answer is larger than any real one. */
	TOO_LARGE,
	/** What came is no HTTP. */
	UNREADABLE
}
