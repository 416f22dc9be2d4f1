package org.portwright.directory.signin;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

import com.microsoft.aad.msal4j.AuthorizationCodeParameters;
import com.microsoft.aad.msal4j.AuthorizationRequestUrlParameters;
import com.microsoft.aad.msal4j.Prompt;
import com.microsoft.aad.msal4j.PublicClientApplication;

/**
 * What one sign-in by the browser asks for, and what its answer is known by.
 *
 * @param state    comes back with the answer; nobody can guess it
 * @param verifier proves to Microsoft that the code is spent by this sign-in (PKCE)
 */
@SuppressWarnings("nls")
record AuthorizationRequest(Set<String> scopes, String state, String verifier) {

	private static final int RANDOM_BYTES = 32;

	/** Begins a sign-in with secrets that no other has. */
	static AuthorizationRequest of(Set<String> scopes) {
		var random = new SecureRandom();
		return new AuthorizationRequest(scopes, secret(random), secret(random));
	}

	/**
	 * Returns the page that the browser is sent to.
	 *
	 * @param redirect where it comes back to, with a form as is usual for MSAL4J: an address would stay in its history
	 */
	URI page(PublicClientApplication application, URI redirect) throws URISyntaxException {
		return application.getAuthorizationRequestUrl(AuthorizationRequestUrlParameters
				.builder(redirect.toString(), scopes).state(state).codeChallenge(challenge())
				.codeChallengeMethod("S256").prompt(Prompt.SELECT_ACCOUNT).build()).toURI();
	}

	/** Returns what MSAL4J gets tokens for a code by. */
	AuthorizationCodeParameters tokens(String code, URI redirect) {
		return AuthorizationCodeParameters.builder(code, redirect).scopes(scopes).codeVerifier(verifier).build();
	}

	private String challenge() {
		try {
			return encoded(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
		} catch (NoSuchAlgorithmException e) {
			// Every Java has it.
			throw new IllegalStateException(e);
		}
	}

	private static String secret(SecureRandom random) {
		byte[] bytes = new byte[RANDOM_BYTES];
		random.nextBytes(bytes);
		return encoded(bytes);
	}

	private static String encoded(byte[] bytes) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}
}
