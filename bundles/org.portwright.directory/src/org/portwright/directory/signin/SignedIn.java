package org.portwright.directory.signin;

import java.util.Optional;

/** Somebody who is signed in to a tenant. */
public interface SignedIn extends GraphTokens {

	/** Who it is, and where. */
	SignedInAccount account();

	@Override
	default Optional<String> organisationId() {
		return Optional.of(account().organisationId());
	}
}
