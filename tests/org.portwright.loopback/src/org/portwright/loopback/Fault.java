package org.portwright.loopback;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.portwright.loopback.WebResponse.Manner;

/**
 * What can be wrong with an answer. A domain has one if it was told so, or by its name: {@code hang.fault.example}
 * hangs.
 */
public enum Fault {
	/** No answer at all. */
	HANG((request, right) -> right.in(Manner.NEVER)),
	/** The head, then a byte now and then. */
	DRIP((request, right) -> right.in(Manner.DRIPPING)),
	/** Half an answer. */
	CUT((request, right) -> right.in(Manner.HALF)),
	/** The connection ends. */
	CLOSE((request, right) -> right.in(Manner.NOTHING)),
	/** Another protocol. */
	NO_HTTP((request, right) -> right.in(Manner.NO_HTTP)),
	/** 50 MB of JSON. */
	LARGE((request, right) -> WebResponse.json(200, "{\"issuer\":\"" + "x".repeat(50_000_000) + "\"}")),
	/** An answer without content. */
	EMPTY((request, right) -> WebResponse.json(200, "")),
	/** A page of a proxy or a guest network. */
	PAGE((request, right) -> page(200)),
	/** A page that says why not. */
	FORBIDDEN((request, right) -> page(403)),
	/** The status for networks that want a sign-in. */
	NETWORK_SIGN_IN((request, right) -> page(511)),
	/** What is no JSON. */
	TEXT((request, right) -> WebResponse.of(200, "text/plain", "It works!")),
	/** JSON, but no object. */
	ARRAY((request, right) -> WebResponse.json(200, "[1, 2]")),
	/** JSON of absurd depth. */
	DEEP((request, right) -> WebResponse.json(200, "{\"a\":".repeat(100_000))),
	/** To another host. */
	REDIRECT((request, right) -> redirect("https://portal.example/sign-in")),
	/** Round in circles. */
	CIRCLE((request, right) -> redirect(request.path())),
	/** A redirection to nowhere. */
	REDIRECT_NOWHERE((request, right) -> WebResponse.of(302, "text/plain", "")),
	/** No issuer. */
	NO_ISSUER((request, right) -> WebResponse.json(200, "{\"token_endpoint\":\"https://localhost/token\"}")),
	/** An issuer with a text in braces in place of a GUID. */
	ISSUER_TEMPLATE((request, right) -> issuer("https://login.microsoftonline.com/{tenantid}/v2.0")),
	/** An issuer with a path that is no GUID. */
	ISSUER_NAME((request, right) -> issuer("https://login.microsoftonline.com/common/v2.0")),
	/** The issuer of somebody else. */
	ISSUER_FOREIGN((request, right) -> issuer("https://sts.phish.example/99999999-9999-4999-8999-999999999999/v2.0")),
	/** The issuer of another server on the same machine. */
	ISSUER_OTHER_PORT((request, right) -> issuer("https://127.0.0.1:1/99999999-9999-4999-8999-999999999999/v2.0")),
	/** An issuer, and another one after it. */
	ISSUER_TWICE((request, right) -> WebResponse.json(200, """
			{"issuer":"https://login.microsoftonline.com/99999999-9999-4999-8999-999999999999/v2.0",\
			"issuer":"https://login.microsoftonline.com/%s/v2.0"}""".formatted(KnownTenant.USUAL.getFirst().id()))),
	/** A right answer, and another one behind it. */
	ANSWER_TWICE((request, right) -> WebResponse.json(200, """
			{"issuer":"https://login.microsoftonline.com/99999999-9999-4999-8999-999999999999/v2.0"}{}""")),
	/** The issuer of one organisation, and another one that gives leave. */
	OTHER_ENDPOINT((request, right) -> WebResponse.json(200, """
			{"issuer":"https://login.microsoftonline.com/99999999-9999-4999-8999-999999999999/v2.0",\
			"authorization_endpoint":"https://login.microsoftonline.com/%s/oauth2/v2.0/authorize"}"""
			.formatted(KnownTenant.USUAL.getFirst().id()))),
	/** The issuer of one organisation, and where another one signs in. */
	TWO_ORGANISATIONS((request, right) -> WebResponse.json(200, """
			{"issuer":"https://login.microsoftonline.com/99999999-9999-4999-8999-999999999999/v2.0",\
			"token_endpoint":"https://login.microsoftonline.com/%s/oauth2/v2.0/token"}"""
			.formatted(KnownTenant.USUAL.getFirst().id()))),
	/** The issuer of the organisation, and a server of somebody else that gives leave for it. */
	ENDPOINT_FOREIGN((request, right) -> WebResponse.json(200, """
			{"issuer":"https://login.microsoftonline.com/99999999-9999-4999-8999-999999999999/v2.0",\
			"token_endpoint":"https://sts.phish.example/99999999-9999-4999-8999-999999999999/oauth2/v2.0/token"}""")),
	/** The issuer of the cloud that is asked, and the name of another one. */
	NAMES_CHINA((request, right) -> WebResponse.json(200, """
			{"issuer":"https://login.microsoftonline.com/99999999-9999-4999-8999-999999999999/v2.0",\
			"cloud_instance_name":"partner.microsoftonline.cn"}""")),
	/** The issuer of no organisation. */
	NO_ORGANISATION((request, right) -> issuer(
			"https://login.microsoftonline.com/00000000-0000-0000-0000-000000000000/v2.0")),
	/** The issuer of another cloud. */
	ISSUER_CHINA((request, right) -> issuer(
			"https://login.partner.microsoftonline.cn/99999999-9999-4999-8999-999999999999/v2.0")),
	/** The tenant of all personal accounts. */
	CONSUMERS((request, right) -> issuer(
			"https://login.microsoftonline.com/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0")),
	/** Not a domain, says Microsoft. */
	NO_DOMAIN((request, right) -> error(400, "invalid_request", 900023)),
	/** No tenant can be told from it, says Microsoft. */
	NO_TENANT_NAME((request, right) -> error(400, "invalid_request", 90019)),
	/** The network lets only some tenants through. */
	RESTRICTED((request, right) -> error(400, "access_denied", 500021)),
	/** The same in its other words. */
	RESTRICTED_TOO((request, right) -> error(403, "access_denied", 500022)),
	/** The tenant is in another cloud. */
	OTHER_CLOUD((request, right) -> error(400, "invalid_request", 90038)),
	/** The service behind is not there. */
	BUSY((request, right) -> error(400, "temporarily_unavailable", 90033)),
	/** A code that means nothing to us. */
	REFUSED((request, right) -> error(400, "invalid_request", 90023)),
	/** An error without a code. */
	REFUSED_WITHOUT_CODE((request, right) -> WebResponse.json(400, "{\"error\":\"invalid_request\"}")),
	/** Too many requests, with a time to wait. */
	TOO_MANY((request, right) -> WebResponse.json(429, "{}").with("Retry-After", "30")),
	/** Too many requests, for a second. */
	TOO_MANY_FOR_A_SECOND((request, right) -> WebResponse.json(429, "{}").with("Retry-After", "1")),
	/** Too many requests, for a day. */
	TOO_MANY_FOR_A_DAY((request, right) -> WebResponse.json(429, "{}").with("Retry-After", "86400")),
	/** Too many requests. */
	TOO_MANY_WITHOUT_TIME((request, right) -> WebResponse.of(429, "text/html", "<html>")),
	/** Out of order. */
	SERVER_ERROR((request, right) -> WebResponse.json(500, "{}")),
	/** Out of order, says a page. */
	UNAVAILABLE((request, right) -> page(503)),
	/** No such thing. */
	NOT_FOUND((request, right) -> WebResponse.of(404, "text/plain", "")),
	/** The tenant is known, but its sign-in is out of order. */
	NO_REALM((request, right) -> request.path().contains("userrealm") ? WebResponse.json(500, "{}") : right),
	/** The tenant is known, but its sign-in is where it was in older times. */
	OLDER_REALM(
			(request, right) -> request.path().contains("userrealm") ? WebResponse.of(404, "text/plain", "") : right),
	/** The tenant is known, but its sign-in knows no such domain. */
	REALM_UNKNOWN((request, right) -> request.path().contains("userrealm")
			? WebResponse.json(200, "{\"NameSpaceType\":\"Unknown\"}")
			: right),
	/** The tenant is known, but its sign-in speaks of another domain. */
	REALM_OF_ANOTHER((request, right) -> request.path().contains("userrealm")
			? WebResponse.json(200,
					"{\"NameSpaceType\":\"Managed\",\"DomainName\":\"other.example\",\"FederationBrandName\":\"Other\"}")
			: right),
	/** The tenant is known, but its sign-in sends what is no JSON. */
	REALM_TEXT((request, right) -> request.path().contains("userrealm") ? WebResponse.of(200, "text/plain", "It works!")
			: right),
	/** The tenant is known, but its sign-in never answers. */
	REALM_HANGS((request, right) -> request.path().contains("userrealm") ? right.in(Manner.NEVER) : right);

	private static final String DOMAIN = ".fault.example";

	private final BiFunction<WebRequest, WebResponse, WebResponse> wrong;

	Fault(BiFunction<WebRequest, WebResponse, WebResponse> wrong) {
		this.wrong = wrong;
	}

	/** The domain that has it by its name. */
	public String domain() {
		return word() + DOMAIN;
	}

	/** What it is told by. */
	public String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The fault that a word tells, such as {@code hang}. */
	public static Optional<Fault> told(String word) {
		return Stream.of(values()).filter(fault -> fault.word().equals(word)).findFirst();
	}

	/** The fault that a domain has by its name. */
	static Optional<Fault> of(String domain) {
		return Stream.of(values()).filter(fault -> fault.domain().equals(domain)).findFirst();
	}

	/** Whether a domain is known, and answered wrongly. */
	static boolean isKnown(String domain) {
		return domain.endsWith(DOMAIN);
	}

	/** The wrong answer in place of the right one. */
	WebResponse answer(WebRequest request, WebResponse right) {
		return wrong.apply(request, right);
	}

	private static WebResponse page(int status) {
		return WebResponse.of(status, "text/html; charset=utf-8",
				"<!DOCTYPE html><title>Welcome</title><h1>Sign in</h1>");
	}

	private static WebResponse redirect(String location) {
		return WebResponse.of(302, "text/plain", "").with("Location", location);
	}

	private static WebResponse issuer(String issuer) {
		return WebResponse.json(200, "{\"issuer\":\"" + issuer + "\"}");
	}

	private static WebResponse error(int status, String error, int code) {
		return WebResponse.json(status, DirectoryPages.error(error, code));
	}
}
