package org.portwright.loopback;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * What a client asked.
 *
 * @param path    decoded, without the query
 * @param query   as it came; empty if there is none
 * @param headers by their names in lower case
 */
public record WebRequest(String method, String path, String query, Map<String, String> headers, String body) {

	/** Takes the target apart. */
	static WebRequest of(String method, String target, Map<String, String> headers, String body) {
		int mark = target.indexOf('?');
		String path = mark < 0 ? target : target.substring(0, mark);
		return new WebRequest(method, URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8),
				mark < 0 ? "" : target.substring(mark + 1), headers, body);
	}

	/** The host that was asked, without port. */
	public String host() {
		return Optional.ofNullable(headers.get("host")).orElse("").replaceFirst(":\\d+$", "");
	}

	/** The host that was asked, with its port if it is none of TLS. */
	public String authority() {
		return Optional.ofNullable(headers.get("host")).orElse("");
	}
}
