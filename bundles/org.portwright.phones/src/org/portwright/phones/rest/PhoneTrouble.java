package org.portwright.phones.rest;

/** Why a phone gave no answer that can be used. */
public enum PhoneTrouble {
	/** What is written as its address is none, or no name that is known here. */
	NO_ADDRESS,
	/** Its address is none of a private network. */
	NOT_PRIVATE,
	/** Nobody answers there. */
	UNREACHABLE,
	/** It took too long. */
	TIMED_OUT,
	/** No connection came about that is safe. */
	NO_TLS,
	/** It shows another certificate than the one that is pinned. */
	CERTIFICATE_CHANGED,
	/** User name or password are wrong. */
	PASSWORD_REFUSED,
	/** It lets the user do nothing of this. */
	FORBIDDEN,
	/** Its REST interface is switched off, or it has none. */
	SWITCHED_OFF,
	/** It sends the question somewhere else. */
	REDIRECTED,
	/** It answered with a status of HTTP that says nothing else. */
	HTTP_STATUS,
	/** Its answer is longer than any of a phone. */
	TOO_LONG,
	/** Its answer is none of a phone. */
	NOT_UNDERSTOOD,
	/** It answered with a status of its own that is not OK. */
	STATUS
}
