package org.portwright.network;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is asked of a server. Headers and body may hold what nobody else is to see, so that neither is ever shown.
 *
 * @param method  of HTTP, such as {@code POST}
 * @param headers by their names, beside those that every request has
 * @param body    as UTF-8
 */
@SuppressWarnings("nls")
public record WebQuestion(String method, URI address, Map<String, String> headers, Optional<String> body) {

	private static final String AUTHORIZATION = "Authorization";

	/** Takes the headers by their names, however these are spelt. */
	public WebQuestion {
		Map<String, String> named = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		named.putAll(headers);
		headers = named;
	}

	/** Asks for what is at an address. */
	public static WebQuestion get(URI address) {
		return new WebQuestion("GET", address, Map.of(), Optional.empty());
	}

	/** The same for another address. */
	WebQuestion at(URI other) {
		return new WebQuestion(method, other, headers, body);
	}

	/**
	 * Whether an answer may send on to somewhere else. What is sent with secrets is for the one who was asked alone.
	 */
	boolean mayBeRedirected() {
		return method.equals("GET") && body.isEmpty() && !headers.containsKey(AUTHORIZATION);
	}

	/** Without headers, query and body. */
	@Override
	public String toString() {
		return method + ' ' + address.getScheme() + "://" + address.getRawAuthority() + address.getRawPath();
	}
}
