package org.portwright.directory.signin;

import java.util.Optional;

import org.portwright.directory.internal.clouds.JsonAnswer;

import com.google.gson.JsonObject;

/**
 * What is kept of a sign-in.
 *
 * @param cache what MSAL4J knows, with the tokens
 */
@SuppressWarnings("nls")
record RememberedSignIn(SignedInAccount account, String cache) {

	private static final String NAME = "name";
	private static final String ORGANISATION_ID = "organisationId";
	private static final String CLOUD = "cloud";
	private static final String CACHE = "cache";
	private static final String HOME = "home";

	/** Reads what was kept; empty if it is none. */
	static Optional<RememberedSignIn> of(String text) {
		return JsonAnswer.of(text).filter(json -> !json.text(CACHE).isEmpty() && !json.text(ORGANISATION_ID).isEmpty())
				.map(json -> new RememberedSignIn(
						new SignedInAccount(json.text(NAME), json.text(ORGANISATION_ID), json.text(CLOUD)),
						json.text(CACHE)));
	}

	/** As it is kept. */
	String text() {
		var json = new JsonObject();
		json.addProperty(NAME, account.name());
		json.addProperty(ORGANISATION_ID, account.organisationId());
		json.addProperty(CLOUD, account.cloud());
		json.addProperty(CACHE, cache);
		return json.toString();
	}

	/** What is kept under the name of a domain: the tenant that it turned out to be of. */
	static String pointer(String organisationId) {
		var json = new JsonObject();
		json.addProperty(HOME, organisationId);
		return json.toString();
	}

	/** The tenant that a pointer leads to. */
	static Optional<String> pointed(String text) {
		return JsonAnswer.of(text).map(json -> json.text(HOME)).filter(home -> !home.isEmpty());
	}

	/** Without the tokens. */
	@Override
	public String toString() {
		return account.toString();
	}
}
