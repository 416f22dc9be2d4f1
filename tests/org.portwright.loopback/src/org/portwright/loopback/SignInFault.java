package org.portwright.loopback;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.portwright.loopback.WebResponse.Manner;

/** What can be wrong with a sign-in. A tenant has one if it was told so. */
public enum SignInFault {
	/** Nobody types the code. */
	PENDING("token", right -> error(400, "authorization_pending", 70016, "")),
	/** Asked too often, twice; then right. */
	SLOW_DOWN("token", right -> WebResponse.json(400, "{\"error\":\"slow_down\"}")),
	/** The user declines. */
	DECLINED("token", right -> WebResponse.json(400, "{\"error\":\"authorization_declined\"}")),
	/** The user declines what the application asks for. */
	ACCESS_DENIED("token", right -> error(400, "access_denied", 65004, "")),
	/** The code is too old, says Microsoft. */
	EXPIRED("token", right -> WebResponse.json(400, "{\"error\":\"expired_token\"}")),
	/** The code is too old, says its code. */
	EXPIRED_TOO("token", right -> error(400, "invalid_grant", 70019, "")),
	/** Microsoft does not know the code. */
	BAD_CODE("token", right -> error(400, "bad_verification_code", 70018, "")),
	/** Conditional access. */
	POLICY("token", right -> error(400, "interaction_required", 53003, "")),
	/** Conditional access in its other words. */
	POLICY_TOO("token", right -> error(400, "invalid_grant", 53000, "message_only")),
	/** A rule without a code. */
	POLICY_WITHOUT_CODE("token", right -> WebResponse.json(400, "{\"error\":\"interaction_required\"}")),
	/** The account is somewhere else. */
	NOT_IN_TENANT("token", right -> error(400, "invalid_grant", 50020, "")),
	/** The account is disabled. */
	ACCOUNT_DISABLED("token", right -> error(400, "invalid_grant", 50057, "")),
	/** Nobody agreed. */
	CONSENT("token", right -> error(400, "invalid_grant", 65001, "consent_required")),
	/** Only an admin may agree. */
	ADMIN_CONSENT("token", right -> error(400, "invalid_grant", 90094, "")),
	/** Nobody agreed, without a code. */
	CONSENT_WITHOUT_CODE("token",
			right -> WebResponse.json(400, "{\"error\":\"invalid_grant\",\"suberror\":\"consent_required\"}")),
	/** A second factor is wanted. */
	SECOND_FACTOR("token", right -> error(400, "invalid_grant", 50076, "basic_action")),
	/** The code that the browser brought back was used already. */
	CODE_SPENT("token", right -> error(400, "invalid_grant", 54005, "")),
	/** The code that the browser brought back, or what was remembered, has run out. */
	CODE_TOO_OLD("token", right -> error(400, "invalid_grant", 70008, "")),
	/** Nothing to renew the sign-in with. */
	NO_REFRESH_TOKEN("token", right -> without(right, "refresh_token")),
	/** An admin ended all sign-ins. */
	REVOKED("token", right -> error(400, "invalid_grant", 50173, "")),
	/** The grant is none, without a code. */
	GRANT_WITHOUT_CODE("token", right -> WebResponse.json(400, "{\"error\":\"invalid_grant\"}")),
	/** Not a public client. */
	NOT_PUBLIC("token", right -> error(401, "invalid_client", 7000218, "")),
	/** Too many requests. */
	TOO_MANY("token", right -> WebResponse.json(429, "{}").with("Retry-After", "1")),
	/** Out of order for a moment. */
	BUSY("token", right -> error(400, "temporarily_unavailable", 90033, "")),
	/** Out of order. */
	SERVER_ERROR("token", right -> WebResponse.json(500, "{}")),
	/** Out of order, says a page. */
	UNAVAILABLE("token", right -> page(503)),
	/** A code that means nothing to us. */
	REFUSED("token", right -> error(400, "brand_new", 99999, "")),
	/** An error with a token and a tag in it. */
	ECHO("token", right -> WebResponse.json(400,
			"{\"error\":\"marked-access-echo\",\"error_description\":\"<b>marked-refresh-echo\",\"error_codes\":[\"marked\"]}")),
	/** A page of a proxy or a guest network. */
	PAGE("token", right -> page(200)),
	/** A page that says why not. */
	FORBIDDEN("token", right -> page(403)),
	/** The status for networks that want a sign-in. */
	NETWORK_SIGN_IN("token", right -> page(511)),
	/** An answer without content. */
	EMPTY("token", right -> WebResponse.json(200, "")),
	/** JSON, but no object. */
	ARRAY("token", right -> WebResponse.json(200, "[1, 2]")),
	/** What is no JSON. */
	TEXT("token", right -> WebResponse.of(200, "text/plain", "It works!")),
	/** Half of it, as if it were the whole. */
	BROKEN("token", right -> changed(right, text -> text.substring(0, text.length() / 2))),
	/** Seconds with a point. */
	BAD_EXPIRY("token", right -> changed(right, text -> text.replace(":3600", ":3600.5"))),
	/** No access token. */
	NO_ACCESS_TOKEN("token", right -> without(right, "access_token")),
	/** No identity. */
	NO_ID_TOKEN("token", right -> without(right, "id_token")),
	/** No home of the account. */
	NO_CLIENT_INFO("token", right -> without(right, "client_info")),
	/** An identity that is none. */
	BAD_ID_TOKEN("token",
			right -> changed(right, text -> text.replaceFirst("\"id_token\":\"[^\"]*\"", "\"id_token\":\"a.b.c\""))),
	/** An identity without tenant. */
	NO_TENANT("token", right -> claims(right, text -> text.replace("\"tid\"", "\"tad\""))),
	/** An identity of another tenant. */
	OTHER_TENANT("token", right -> claims(right, text -> text.replaceFirst("\"tid\":\"[^\"]*\"",
			"\"tid\":\"22222222-3333-4444-8555-666666666666\""))),
	/** To another host. */
	REDIRECT("token", right -> WebResponse.of(307, "text/plain", "").with("Location", "https://portal.example/")),
	/** No answer at all. */
	HANG("token", right -> right.in(Manner.NEVER)),
	/** The head, then a byte now and then. */
	DRIP("token", right -> right.in(Manner.DRIPPING)),
	/** Half an answer. */
	CUT("token", right -> right.in(Manner.HALF)),
	/** The connection ends. */
	CLOSE("token", right -> right.in(Manner.NOTHING)),
	/** Another protocol. */
	NO_HTTP("token", right -> right.in(Manner.NO_HTTP)),
	/** More than any real answer. */
	LARGE("token", right -> WebResponse.json(200, "{\"access_token\":\"" + "x".repeat(3_000_000) + "\"}")),
	/** The application is unknown. */
	CLIENT_UNKNOWN("devicecode", right -> error(400, "unauthorized_client", 700016, "")),
	/** The tenant is unknown. */
	TENANT_UNKNOWN("devicecode", right -> error(400, "invalid_request", 90002, "")),
	/** The tenant is in another cloud. */
	OTHER_CLOUD("devicecode", right -> error(400, "invalid_request", 90038, "")),
	/** No code to type. */
	NO_USER_CODE("devicecode", right -> without(right, "user_code")),
	/** A code with a tag in it. */
	MARKED_UP_CODE("devicecode", right -> changed(right, text -> text.replace("WXYZ", "<b>"))),
	/** A file in place of the page. */
	FILE_PAGE("devicecode", right -> changed(right,
			text -> text.replaceFirst("\"verification_uri\":\"[^\"]*\"",
					"\"verification_uri\":\"file:///etc/passwd\""))),
	/** A page without TLS. */
	PLAIN_PAGE("devicecode", right -> changed(right,
			text -> text.replaceFirst("\"verification_uri\":\"[^\"]*\"",
					"\"verification_uri\":\"http://phish.example/\""))),
	/** A code that ends at once. */
	CODE_ENDS("token|devicecode", right -> new String(right.body(), StandardCharsets.UTF_8).contains("user_code")
			? changed(right, text -> text.replace("\"expires_in\":900", "\"expires_in\":1"))
			: error(400, "authorization_pending", 70016, "")),
	/** A page in place of the code. */
	CODE_PAGE("devicecode", right -> page(200)),
	/** No answer to the question for a code. */
	CODE_HANGS("devicecode", right -> right.in(Manner.NEVER)),
	/** Out of order. */
	CODE_SERVER_ERROR("devicecode", right -> WebResponse.json(500, "{}"));

	private static final Pattern ID_TOKEN = Pattern.compile("\"id_token\":\"([^.\"]*)\\.([^.\"]*)\\.");

	private final String where;
	private final UnaryOperator<WebResponse> wrong;

	SignInFault(String where, UnaryOperator<WebResponse> wrong) {
		this.where = where;
		this.wrong = wrong;
	}

	/** What it is told by. */
	public String word() {
		return "sign-in-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The fault that a word tells, such as {@code sign-in-declined}. */
	public static Optional<SignInFault> told(String word) {
		return Stream.of(values()).filter(fault -> fault.word().equals(word)).findFirst();
	}

	/** The wrong answer in place of the right one, where it has one. */
	WebResponse answer(String endpoint, WebResponse right) {
		return endpoint.matches(where) ? wrong.apply(right) : right;
	}

	private static WebResponse error(int status, String error, int code, String subError) {
		String body = DirectoryPages.error(error, code);
		return WebResponse.json(status, subError.isEmpty() ? body
				: body.replaceFirst("\\{", "{\"suberror\":\"" + subError + "\","));
	}

	private static WebResponse page(int status) {
		return WebResponse.of(status, "text/html; charset=utf-8",
				"<!DOCTYPE html><title>Welcome</title><h1>Sign in</h1>");
	}

	private static WebResponse changed(WebResponse right, UnaryOperator<String> change) {
		return new WebResponse(right.status(), right.headers(),
				change.apply(new String(right.body(), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8),
				right.manner());
	}

	private static WebResponse without(WebResponse right, String member) {
		return changed(right, text -> text.replaceFirst("\"" + member + "\":\"[^\"]*\",?", "").replace(",}", "}"));
	}

	private static WebResponse claims(WebResponse right, UnaryOperator<String> change) {
		return changed(right, text -> {
			Matcher token = ID_TOKEN.matcher(text);
			if (!token.find()) {
				return text;
			}
			String claims = new String(Base64.getUrlDecoder().decode(token.group(2)), StandardCharsets.UTF_8);
			return text.replace(token.group(2), SignInPages.encoded(change.apply(claims)));
		});
	}
}
