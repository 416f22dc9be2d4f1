package org.portwright.loopback;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.portwright.loopback.WebResponse.Manner;

/** What can be wrong with an answer of Graph. */
public enum GraphFault {
	/** No answer at all. */
	HANG(call -> call.right.in(Manner.NEVER)),
	/** The head, then a byte now and then. */
	DRIP(call -> call.right.in(Manner.DRIPPING)),
	/** Half an answer, each time. */
	CUT(call -> call.right.in(Manner.HALF)),
	/** Half an answer, once. */
	CUT_ONCE(call -> call.once(call.right.in(Manner.HALF))),
	/** The connection ends. */
	CLOSE(call -> call.right.in(Manner.NOTHING)),
	/** Another protocol. */
	NO_HTTP(call -> call.right.in(Manner.NO_HTTP)),
	/** 50 MB of JSON. */
	LARGE(call -> WebResponse.json(200, "{\"value\":[\"" + "x".repeat(50_000_000) + "\"]}")),
	/** An answer without content. */
	EMPTY(call -> WebResponse.json(200, "")),
	/** A page of a guest network. */
	PAGE(call -> page(200)),
	/** A page that says why not. */
	FORBIDDEN_PAGE(call -> page(403)),
	/** The status for networks that want a sign-in. */
	NETWORK_SIGN_IN(call -> page(511)),
	/** What is no JSON. */
	TEXT(call -> WebResponse.of(200, "text/plain", "It works!")),
	/** JSON, but no object. */
	ARRAY(call -> WebResponse.json(200, "[1, 2]")),
	/** JSON of absurd depth. */
	DEEP(call -> WebResponse.json(200, "{\"value\":[" + "{\"a\":".repeat(100_000))),
	/** JSON that ends before its end, each time. */
	TRUNCATED(call -> call.text(text -> text.substring(0, text.length() * 2 / 3))),
	/** JSON that ends before its end, once. */
	TRUNCATED_ONCE(call -> call.once(call.text(text -> text.substring(0, text.length() * 2 / 3)))),
	/** Something behind the JSON. */
	TRAILING(call -> call.text(text -> text + "<html>")),
	/** No list. */
	NO_VALUE(call -> WebResponse.json(200, "{}")),
	/** A text in place of the list. */
	VALUE_TEXT(call -> WebResponse.json(200, "{\"value\":\"none\"}")),
	/** Nothing in place of the list. */
	VALUE_NULL(call -> WebResponse.json(200, "{\"value\":null}")),
	/** The entries as members of the same name, as Microsoft's documentation shows it. */
	VALUE_OBJECT(call -> call.text(text -> text.replace("\"value\":[{\"id\"", "\"value\":{\"id\"")
			.replace("},{\"id\":\"b3", "},\"value\":{\"id\":\"b3").replaceFirst("\\}\\]\\}$", "}}"))),
	/** To another host. */
	REDIRECT(call -> redirect("https://portal.example/sign-in")),
	/** To the same host. */
	REDIRECT_HERE(call -> redirect("/v1.0/me")),
	/** On to another host. */
	LINK_OTHER_HOST(call -> call.link("https://graph.example.com" + call.path())),
	/** On by another protocol. */
	LINK_OTHER_SCHEME(call -> call.link(call.base().replace("https:", "http:") + call.path())),
	/** On to another port. */
	LINK_OTHER_PORT(call -> call.link("https://" + call.request.host() + ":1" + call.path())),
	/** On to something else of the host. */
	LINK_OTHER_PATH(call -> call.link(call.base() + "/elsewhere")),
	/** On to something else by a detour. */
	LINK_UPWARDS(call -> call.link(call.base() + "/v1.0/../elsewhere")),
	/** On to a host that is hidden behind a user name. */
	LINK_USER(call -> call.link("https://" + call.request.authority() + "@graph.example.com" + call.path())),
	/** On to nowhere. */
	LINK_NONSENSE(call -> call.link("next page")),
	/** On to itself. */
	LINK_SELF(call -> call.link(call.base() + call.path() + "?" + call.request.query())),
	/** On to a page that leads back. */
	LINK_CIRCLE(call -> call.link(call.base() + call.path() + "?$top=1000&$skip=" + (call.count % 2))),
	/** On and on. */
	LINK_ENDLESS(call -> call.link(call.base() + call.path() + "?$top=1000&page=" + call.count)),
	/** On and on, to pages without entries. */
	LINK_EMPTY(call -> WebResponse.json(200,
			"{\"value\":[],\"@odata.nextLink\":\"" + call.base() + call.path() + "?page=" + call.count + "\"}")),
	/** On, once, by what stands behind the question mark alone. */
	LINK_RELATIVE(call -> call.count == 1 ? call.link("?$top=1000&page=2") : call.right),
	/** On to an address without letters. */
	LINK_BLANK(call -> call.link("")),
	/** On to a number. */
	LINK_NUMBER(call -> call.text(text -> text.replaceFirst("\"value\":", "\"@odata.nextLink\":17,\"value\":"))),
	/** One entry more than there are. */
	COUNT_MORE(call -> call.text(text -> text.replaceFirst("\"value\":", "\"@odata.count\":4,\"value\":"))),
	/** A page comes twice, by two addresses. */
	PAGE_TWICE(call -> call.count == 1
			? call.link(call.base() + call.path() + "?$top=1000&again=1")
			: call.right),
	/** A full page, again and again, however much is skipped. */
	SKIP_IGNORED(call -> call.right),
	/** Too many requests, once, with a time to wait. */
	BUSY_ONCE(call -> call.once(GraphPages.error(429, "TooManyRequests").with("Retry-After", "1"))),
	/** Too many requests, once. */
	BUSY_ONCE_WITHOUT_TIME(call -> call.once(GraphPages.error(429, "TooManyRequests"))),
	/** Too many requests, always. */
	BUSY(call -> GraphPages.error(429, "TooManyRequests")),
	/** Too many requests, come back in an hour. */
	BUSY_LONG(call -> GraphPages.error(429, "TooManyRequests").with("Retry-After", "3600")),
	/** Too many requests, come back when it pleases. */
	BUSY_NONSENSE(call -> call.once(GraphPages.error(429, "TooManyRequests").with("Retry-After", "soon"))),
	/** Out of order, once. */
	SERVER_ERROR_ONCE(call -> call.once(GraphPages.error(503, "ServiceUnavailable"))),
	/** Out of order. */
	SERVER_ERROR(call -> GraphPages.error(500, "InternalServerError")),
	/** Out of order, says a page. */
	BAD_GATEWAY(call -> page(502)),
	/** The token has expired meanwhile. */
	EXPIRED_ONCE(call -> call.once(GraphPages.error(401, "InvalidAuthenticationToken"))),
	/** No token is good enough. */
	EXPIRED(call -> GraphPages.error(401, "InvalidAuthenticationToken")),
	/** Not allowed. */
	FORBIDDEN(call -> GraphPages.error(403, "Authorization_RequestDenied")),
	/** Not there. */
	NOT_FOUND(call -> GraphPages.error(404, "ResourceNotFound")),
	/** Not allowed, but for the first page. */
	FORBIDDEN_LATER(call -> call.later(GraphPages.error(403, "Authorization_RequestDenied"))),
	/** Not there, but for the first page. */
	NOT_FOUND_LATER(call -> call.later(GraphPages.error(404, "ResourceNotFound"))),
	/** Done, without content. */
	NO_CONTENT(call -> WebResponse.of(204, "text/plain", "")),
	/** Wrong, for whatever reason. */
	BAD_REQUEST(call -> GraphPages.error(400, "Request_BadRequest")),
	/** Wrong, with a code that is a sentence. */
	BAD_CODE(call -> GraphPages.error(400, "call +44 20 7946 0000 now")),
	/** Words with other letters than documented. */
	SPELLING(call -> call.text(text -> text.replace("callingPlan", "CallingPlan").replace("activated",
			"Activated"))),
	/** Words that nobody knows yet. */
	NEW_WORDS(call -> call.text(text -> text.replace("callingPlan", "satellitePlan"))),
	/** Fields that nobody knows yet. */
	NEW_FIELDS(call -> call.text(text -> text.replace("{\"id\"", "{\"mood\":{\"today\":\"fine\"},\"id\""))),
	/** An entry without what it is about. */
	NAMELESS(call -> call.text(text -> text.contains("telephoneNumber")
			? text.replaceFirst("\"telephoneNumber\":\"", "\"other\":\"")
			: text.replaceFirst("\"id\":\"", "\"other\":\""))),
	/** A text that no file can hold. */
	UNWRITABLE(call -> call.text(text -> text.replace("London", "Lon\\u0000don\\ufffe"))),
	/** The organisation of somebody else. */
	OTHER_TENANT(call -> call.text(text -> text.replaceFirst("\"id\":\"[^\"]+\"",
			"\"id\":\"99999999-9999-4999-8999-999999999999\""))),
	/** Two in place of one. */
	TWO(call -> call.text(text -> text.replaceFirst("\\]\\}$", ",{\"id\":\"second.example\"}]}"))),
	/** None. */
	NONE(call -> WebResponse.json(200, "{\"value\":[]}"));

	private final Wrong wrong;

	GraphFault(Wrong wrong) {
		this.wrong = wrong;
	}

	/** What it is told by. */
	public String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The fault that a word tells. */
	public static Optional<GraphFault> told(String word) {
		return Stream.of(values()).filter(fault -> fault.word().equals(word)).findFirst();
	}

	/** The wrong answer in place of the right one. */
	WebResponse answer(WebRequest request, WebResponse right, int count) {
		return wrong.of(new Call(request, right, count));
	}

	/** Gives the wrong answer. */
	@FunctionalInterface
	private interface Wrong {
		WebResponse of(Call call);
	}

	/** Changes a text. */
	@FunctionalInterface
	private interface Change {
		String of(String text);
	}

	/** What was asked, and how often. */
	private record Call(WebRequest request, WebResponse right, int count) {

		WebResponse once(WebResponse wrong) {
			return count == 1 ? wrong : right;
		}

		WebResponse later(WebResponse wrong) {
			return count == 1 ? right : wrong.with("request-id", "7f3a-1");
		}

		WebResponse text(Change change) {
			return right.status() == 200
					? WebResponse.json(200, change.of(new String(right.body(), StandardCharsets.UTF_8)))
					: right;
		}

		WebResponse link(String address) {
			return text(text -> text.replaceFirst("\"@odata.nextLink\":\"[^\"]*\",", "").replaceFirst("\"value\":",
					"\"@odata.nextLink\":\"" + address.replace("$", "\\$") + "\",\"value\":"));
		}

		String base() {
			return "https://" + request.authority();
		}

		String path() {
			return request.path();
		}
	}

	private static WebResponse page(int status) {
		return WebResponse.of(status, "text/html; charset=utf-8",
				"<!DOCTYPE html><title>Welcome</title><h1>Sign in</h1>");
	}

	private static WebResponse redirect(String location) {
		return WebResponse.of(302, "text/plain", "").with("Location", location);
	}
}
