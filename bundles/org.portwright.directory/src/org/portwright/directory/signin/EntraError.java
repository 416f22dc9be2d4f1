package org.portwright.directory.signin;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.portwright.directory.internal.clouds.JsonAnswer;
import org.portwright.network.WebAnswer;
import org.portwright.reference.ReferenceData;

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
	private static final int TOO_MANY_REQUESTS = 429;
	private static final int SERVER_ERROR = 500;
	/** Networks say so that want a sign-in first. */
	private static final int NETWORK_SIGN_IN = 511;
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

	/** What it means, by its code; else by its words, or by the status. */
	SignInTrouble trouble() {
		ReferenceData known = ReferenceData.of("entra-sign-in-errors");
		Optional<SignInTrouble> byCode = codes.stream()
				.flatMap(code -> known.names().stream().filter(name -> known.texts(name).contains(code))).findFirst()
				.map(SignInTrouble::valueOf);
		return byCode.orElseGet(() -> switch (error) {
		case "authorization_declined", "access_denied" -> SignInTrouble.DECLINED;
		case "expired_token", "code_expired" -> SignInTrouble.EXPIRED;
		case "bad_verification_code" -> SignInTrouble.CODE_REFUSED;
		case "unauthorized_client" -> SignInTrouble.CLIENT_UNKNOWN;
		case "invalid_client" -> SignInTrouble.CLIENT_SETTINGS;
		case "consent_required" -> SignInTrouble.CONSENT_MISSING;
		case "interaction_required", "login_required" -> SignInTrouble.BLOCKED_BY_POLICY;
		case "invalid_grant" -> subError.equals("consent_required") ? SignInTrouble.CONSENT_MISSING
				: SignInTrouble.SIGN_IN_NEEDED;
		case "temporarily_unavailable", "server_error" -> SignInTrouble.BUSY;
		default -> byStatus();
		});
	}

	private SignInTrouble byStatus() {
		if (status == TOO_MANY_REQUESTS || status >= SERVER_ERROR && status != NETWORK_SIGN_IN) {
			return SignInTrouble.BUSY;
		}
		return error.isEmpty() ? SignInTrouble.ANSWER_UNREADABLE : SignInTrouble.REFUSED;
	}

	/** As an admin looks it up. */
	String name() {
		if (!codes.isEmpty()) {
			return "AADSTS" + codes.getFirst();
		}
		return error.isEmpty() ? "HTTP " + status : error;
	}
}
