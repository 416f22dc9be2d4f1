package org.portwright.directory.signin;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** Gives the tokens that Graph asks for. Any thread may call it but one that must not wait. */
@FunctionalInterface
public interface GraphTokens {

	/**
	 * Gives a token for what needs a permission, without anybody being asked for anything. It is kept until shortly
	 * before it ends, so that it may be called for each request.
	 *
	 * @param renewed  whether Graph refused the last one, so that it has to be a new one
	 * @param canceled whether to stop; asked now and then
	 * @throws SignInException       if there is none; {@link SignInTrouble#CONSENT_MISSING} is about this permission
	 *                               alone, {@link SignInTrouble#SIGN_IN_NEEDED} asks for a new sign-in
	 * @throws CancellationException if it was to stop, or the thread was interrupted
	 */
	String token(GraphPermission permission, boolean renewed, BooleanSupplier canceled) throws SignInException;

	/** The Organisation ID of the tenant that was signed in to, and that all tokens are of; empty where none was. */
	default Optional<String> organisationId() {
		return Optional.empty();
	}

	/** Notes that Graph refused a renewed token, too: only a new sign-in can help, so that this one is forgotten. */
	default void refused() {
		// Nothing is remembered.
	}
}
