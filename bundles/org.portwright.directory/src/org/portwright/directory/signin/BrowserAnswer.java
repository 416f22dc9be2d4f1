package org.portwright.directory.signin;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Microsoft's answer to one sign-in, as the browser brings it: either a code for tokens or a refusal.
 *
 * @param code    empty for a refusal
 * @param refusal empty for a code
 */
@SuppressWarnings("nls")
record BrowserAnswer(String code, Optional<EntraError> refusal) {

	/**
	 * Reads the form of the page that Microsoft sends the browser back with.
	 *
	 * @param form  as it came, percent-encoded
	 * @param state of the sign-in that is under way
	 * @return empty unless the form has this state and either one code or one error, each of them once
	 */
	static Optional<BrowserAnswer> of(String form, String state) {
		Map<String, List<String>> fields = fields(form);
		if (!List.of(state).equals(fields.get("state"))) {
			return Optional.empty();
		}
		String code = only(fields, "code");
		String error = only(fields, "error");
		if (code.isEmpty() == error.isEmpty() || fields.containsKey("code") && fields.containsKey("error")) {
			return Optional.empty();
		}
		return Optional.of(new BrowserAnswer(code, error.isEmpty() ? Optional.empty()
				: Optional.of(EntraError.ofBrowser(error, only(fields, "error_description")))));
	}

	/** @return no field at all if one of them cannot be decoded */
	private static Map<String, List<String>> fields(String form) {
		Map<String, List<String>> fields = new HashMap<>();
		try {
			for (String field : form.split("&")) {
				String[] pair = field.split("=", 2);
				fields.computeIfAbsent(decoded(pair[0]), missing -> new ArrayList<>())
						.add(pair.length < 2 ? "" : decoded(pair[1]));
			}
			return fields;
		} catch (IllegalArgumentException e) {
			return Map.of();
		}
	}

	private static String decoded(String text) {
		return URLDecoder.decode(text, StandardCharsets.UTF_8);
	}

	/** The value of a field that is there once; empty otherwise. */
	private static String only(Map<String, List<String>> fields, String name) {
		List<String> values = fields.getOrDefault(name, List.of());
		return values.size() == 1 ? values.getFirst().strip() : "";
	}
}
