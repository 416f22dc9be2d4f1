package org.portwright.phones.rest;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Who asks a phone.
 *
 * @param user     the phone's user, usually {@link #USUAL_USER}
 * @param password a secret
 */
public record PhoneLogin(String user, String password) {

	/** The user of a phone that has the administrator's password. */
	public static final String USUAL_USER = "Polycom"; //$NON-NLS-1$

	/** What HTTP calls Basic (RFC 7617). */
	String header() {
		return "Basic " //$NON-NLS-1$
				+ Base64.getEncoder().encodeToString((user + ':' + password).getBytes(StandardCharsets.UTF_8));
	}

	/** Without the password. */
	@Override
	public String toString() {
		return user;
	}
}
