package org.portwright.directory.signin;

/** Somebody who is signed in to a tenant. */
public interface SignedIn extends GraphTokens {

	/** Who it is, and where. */
	SignedInAccount account();
}
