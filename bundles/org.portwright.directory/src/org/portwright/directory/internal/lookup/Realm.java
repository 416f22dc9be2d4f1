package org.portwright.directory.internal.lookup;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.portwright.directory.FoundTenant;
import org.portwright.directory.internal.clouds.JsonAnswer;
import org.portwright.network.WebAnswer;

/**
 * What the sign-in shows for a domain: brand name, and whether it is managed or federated. It is asked for an address;
 * what stands before the @ is always the same and nobody's, so that nobody's name is sent.
 */
@SuppressWarnings("nls")
public record Realm(String domain, URI server) {

	private static final String NOBODY = "portwright";
	private static final int OK = 200;
	private static final int NOT_FOUND = 404;

	/** Where it is: the second is for a server that does not have the first. */
	public List<URI> addresses() {
		String nobody = NOBODY + "@" + domain;
		return List.of(URI.create(server + "/common/userrealm/" + nobody + "?api-version=2.0"),
				URI.create(server + "/GetUserRealm.srf?login=" + nobody));
	}

	/** Whether the server has nothing at an address. */
	public static boolean isNotThere(WebAnswer answer) {
		return answer.status() == NOT_FOUND;
	}

	/** Returns whether an answer is JSON from its first byte to its last. */
	public static boolean isRealm(WebAnswer answer) {
		return json(answer).isPresent();
	}

	/** Returns the domain that an answer is about in place of the one that was asked for, or of one above it. */
	public Optional<String> other(WebAnswer answer) {
		return json(answer).map(json -> json.text("DomainName")).filter(said -> !said.isEmpty()
				&& !('.' + domain).toLowerCase(Locale.ROOT).endsWith('.' + said.toLowerCase(Locale.ROOT)));
	}

	/** Adds what an answer says to a tenant; of a domain that the sign-in does not know it says nothing. */
	public static FoundTenant read(FoundTenant tenant, WebAnswer answer) {
		return json(answer)
				.map(json -> tenant.shownAs(json.text("FederationBrandName"), kind(json.text("NameSpaceType"))))
				.orElse(tenant);
	}

	private static Optional<JsonAnswer> json(WebAnswer answer) {
		return Optional.of(answer).filter(said -> said.status() == OK && said.isUtf8())
				.flatMap(said -> JsonAnswer.of(said.text()));
	}

	private static String kind(String type) {
		return type.equalsIgnoreCase("Unknown") ? "" : type;
	}
}
