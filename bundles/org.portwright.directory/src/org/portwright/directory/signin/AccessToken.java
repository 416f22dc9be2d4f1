package org.portwright.directory.signin;

import java.time.Duration;
import java.time.Instant;

/** A token that Graph takes until a moment. */
record AccessToken(String value, Instant until) {

	/** One that ends sooner is not handed out; MSAL4J has the same. */
	private static final Duration LEFT = Duration.ofMinutes(5);

	boolean isGood() {
		return Instant.now().plus(LEFT).isBefore(until);
	}

	/** Without the token. */
	@Override
	public String toString() {
		return String.valueOf(until);
	}
}
