package org.portwright.directory.signin;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.portwright.directory.internal.JsonAnswer;
import org.portwright.directory.network.WebAnswer;

/**
 * What Microsoft says in place of a token; its words for developers are left out, since nobody knows what is in them.
 *
 * @param error    as in the standard, such as {@code invalid_grant}; empty where the answer is no JSON
 * @param codes    of Entra, without the letters before them
 * @param subError closer to the reason, such as {@code consent_required}
 */
@SuppressWarnings("nls")
record EntraError(int status, String error, List<String> codes, String subError) {

	private static final int CLIENT_ERROR = 400;
	private static final Pattern CODE = Pattern.compile("\\bAADSTS(\\d{1,9})\\b");

	/** The error that an answer is; empty if it is none. */
	static Optional<EntraError> of(WebAnswer answer) {
		if (answer.status() < CLIENT_ERROR) {
			return Optional.empty();
		}
		return Optional.of(JsonAnswer.of(answer.text())
				.map(json -> new EntraError(answer.status(), word(json.text("error")),
						json.texts("error_codes").stream().filter(code -> code.matches("\\d{1,9}")).toList(),
						word(json.text("suberror"))))
				.orElseGet(() -> new EntraError(answer.status(), "", List.of(), "")));
	}

	/** The error that the browser brings back; its description begins with the code. */
	static EntraError ofBrowser(String error, String description) {
		return new EntraError(0, word(error),
				CODE.matcher(description).results().map(code -> code.group(1)).limit(1).toList(), "");
	}

	/** Somebody else who answers may put anything there. */
	private static String word(String text) {
		return text.matches("[a-z_]{1,40}") ? text : "";
	}

	/** As an admin looks it up. */
	String name() {
		if (!codes.isEmpty()) {
			return "AADSTS" + codes.getFirst();
		}
		return error.isEmpty() ? "HTTP " + status : error;
	}
}
