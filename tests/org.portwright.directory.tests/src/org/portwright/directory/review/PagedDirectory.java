package org.portwright.directory.review;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.portwright.loopback.GraphResource;
import org.portwright.loopback.Page;
import org.portwright.loopback.WebRequest;
import org.portwright.loopback.WebResponse;
import org.portwright.loopback.WebResponse.Manner;

/**
 * Graph, with three pages of each part and one entry on each; one of the pages may have a fault. A page of users has a
 * second one, whose account is a phone's.
 *
 * @param accounts whether what is said of the accounts of phones is newer, by page
 */
@SuppressWarnings("nls")
record PagedDirectory(Map<GraphResource, List<Boolean>> renewed, List<Boolean> accounts, Optional<Fault> fault)
		implements Page {

	static final String TENANT = "a1111111-1111-4111-8111-111111111111";
	static final int PAGES = 3;

	private static final Pattern PAGE = Pattern.compile("page=(\\d)");
	private static final List<String> DOMAINS = List.of("contoso.example", "contoso.onmicrosoft.com", "leeds.example");

	/** What is wrong with a page. */
	enum Kind {
		FORBIDDEN, NOT_FOUND, BUSY, FAILED, CUT, NO_UTF_8, TWICE, TWICE_OTHERWISE, NAMELESS, WRONG_TYPES, LEFT_OUT
	}

	/** @param page from 0 */
	record Fault(GraphResource part, int page, Kind kind) {
	}

	/** One that says of each entry of each part what is older, or what is newer. */
	static PagedDirectory of(boolean newer) {
		Map<GraphResource, List<Boolean>> all = new EnumMap<>(GraphResource.class);
		for (GraphResource part : GraphResource.values()) {
			all.put(part, List.of(newer, newer, newer));
		}
		return new PagedDirectory(all, List.of(newer, newer, newer), Optional.empty());
	}

	/** The same, but of a part what is older. */
	PagedDirectory withOlder(GraphResource part, List<Integer> pages) {
		Map<GraphResource, List<Boolean>> all = new EnumMap<>(renewed);
		List<Boolean> ofPart = new ArrayList<>(all.get(part));
		pages.forEach(page -> ofPart.set(page, false));
		all.put(part, ofPart);
		return new PagedDirectory(all, accounts, fault);
	}

	/** The same, but of the accounts of phones what is older. */
	PagedDirectory withOlderAccounts(List<Integer> pages) {
		List<Boolean> older = new ArrayList<>(accounts);
		pages.forEach(page -> older.set(page, false));
		return new PagedDirectory(renewed, older, fault);
	}

	PagedDirectory with(Fault wrong) {
		return new PagedDirectory(renewed, accounts, Optional.of(wrong));
	}

	@Override
	public Optional<WebResponse> answer(WebRequest request) {
		return List.of(GraphResource.values()).stream().filter(part -> part.path().equals(request.path())).findFirst()
				.map(part -> answer(part, request));
	}

	private WebResponse answer(GraphResource part, WebRequest request) {
		Matcher asked = PAGE.matcher(request.query());
		int page = asked.find() ? Integer.parseInt(asked.group(1)) : 0;
		Optional<Kind> wrong = fault.filter(one -> one.part() == part && one.page() == page).map(Fault::kind);
		boolean hasEntry = part != GraphResource.ORGANISATION || page == fault.filter(one -> one.part() == part)
				.map(Fault::page).orElse(1);
		String entry = hasEntry ? entry(part, page, renewed.get(part).get(page), accounts.get(page)) : "";
		List<String> entries = switch (wrong.orElse(Kind.CUT)) {
		case TWICE -> List.of(entry, entry);
		case TWICE_OTHERWISE -> List.of(entry, entry(part, page, !renewed.get(part).get(page), !accounts.get(page)));
		case LEFT_OUT -> List.of(entry.replaceFirst(part == GraphResource.USERS
				? ",\"accountType\".*"
				: part == GraphResource.NUMBERS ? "(?<=\"telephoneNumber\":\"[^\"]{1,20}\").*"
						: "(?<=\"id\":\"[^\"]{1,40}\").*",
				"}"));
		case NAMELESS -> List.of(entry.replaceFirst("\"(?:id|telephoneNumber)\":\"[^\"]*\",", "").replaceFirst(
				part == GraphResource.NUMBERS ? "\"telephoneNumber\":\"[^\"]*\"," : "^", ""));
		case WRONG_TYPES -> List.of(wrong(part, entry));
		default -> hasEntry ? List.of(entry) : List.of();
		};
		String next = page + 1 < PAGES
				? "\"@odata.nextLink\":\"https://" + request.authority() + part.path() + "?page=" + (page + 1) + "\","
				: "";
		WebResponse right = WebResponse.json(200, "{" + next + "\"value\":[" + String.join(",", entries) + "]}");
		return wrong.map(kind -> switch (kind) {
		case FORBIDDEN -> WebResponse.json(403, "{\"error\":{\"code\":\"Forbidden\"}}");
		case NOT_FOUND -> WebResponse.json(404, "{\"error\":{\"code\":\"NotFound\"}}");
		case BUSY -> WebResponse.json(429, "{\"error\":{\"code\":\"TooManyRequests\"}}").with("Retry-After", "0");
		case FAILED -> WebResponse.json(500, "{\"error\":{\"code\":\"generalException\"}}");
		case CUT -> right.in(Manner.HALF);
		case NO_UTF_8 -> new WebResponse(right.status(), right.headers(),
				new String(right.body(), StandardCharsets.UTF_8).replaceFirst("\\{", "{\"mood\":\"\u00fc\",")
						.getBytes(StandardCharsets.ISO_8859_1),
				right.manner());
		case TWICE, TWICE_OTHERWISE, NAMELESS, WRONG_TYPES, LEFT_OUT -> right;
		}).orElse(right);
	}

	private static String entry(GraphResource part, int place, boolean newer, boolean newerAccount) {
		String number = number(place);
		return switch (part) {
		case ORGANISATION ->
			"""
					{"id":"%s","displayName":"Contoso Ltd","tenantType":"%s","businessPhones":["%s"],"verifiedDomains":[%s]}"""
					.formatted(TENANT, newer ? "AAD" : "CIAM", newer ? "020 7946 0900" : "020 7946 0800",
							String.join(",", DOMAINS.stream().map("""
									{"name":"%s","type":"Managed","capabilities":"Email"}"""::formatted).toList()));
		case DOMAINS -> """
				{"id":"%s","authenticationType":"%s","isVerified":true,"isInitial":%s,"isRoot":%s,\
				"passwordValidityPeriodInDays":%d,"supportedServices":["%s"]}""".formatted(DOMAINS.get(place),
				newer ? "Federated" : "Managed", place == 1, newer, newer ? 90 : 60, newer ? "Teams" : "Email");
		case NUMBERS -> """
				{"id":"n%d","telephoneNumber":"%s","numberType":"callingPlan","city":"%s","capabilities":["%s"],\
				"assignmentTargetId":"u%d","assignmentCategory":"primary","assignmentStatus":"userAssigned"}"""
				.formatted(place, number, newer ? "Leeds" : "London", newer ? "userAssignment" : "conferenceAssignment",
						place);
		case USERS -> """
				{"id":"u%d","userPrincipalName":"%s%d@contoso.example","accountType":"user",\
				"isEnterpriseVoiceEnabled":true,"telephoneNumbers":[{"telephoneNumber":"%s",\
				"assignmentCategory":"primary"}]},{"id":"l%d","userPrincipalName":"%s","telephoneNumbers":[],\
				"featureTypes":["Teams","%s"],"effectivePolicyAssignments":[{"policyType":"TeamsCallingPolicy",\
				"policyAssignment":{"displayName":"%s","assignmentType":"direct"}},{"policyType":"TeamsIPPhonePolicy",\
				"policyAssignment":{"displayName":"%s"}}]}""".formatted(place, newer ? "anna" : "ben", place, number,
				place, account(place), newerAccount ? "PhoneSystem" : "CallingPlan",
				newerAccount ? "SIP phones" : "Global", newerAccount ? "Lobbies" : "Global");
		};
	}

	/** The account of a phone. */
	static String account(int place) {
		return "lobby" + place + "@contoso.example";
	}

	static String number(int place) {
		return "+44207946000" + place;
	}

	/** Values of other kinds, but for what an entry is known by. */
	private static String wrong(GraphResource part, String entry) {
		return switch (part) {
		case ORGANISATION -> entry.replaceFirst("\"tenantType\":\"\\w+\"", "\"tenantType\":{\"a\":1}")
				.replaceFirst("\"businessPhones\":\\[[^]]*]", "\"businessPhones\":[5]");
		case DOMAINS -> entry.replaceFirst("Type\":\"\\w+\"", "Type\":7").replaceFirst("\\d0,", "\"many\",")
				.replaceFirst("isRoot\":\\w+", "isRoot\":\"yes\"").replaceFirst("\\[\"\\w+\"]", "{\"a\":1}");
		case NUMBERS ->
			entry.replaceFirst("city\":\"\\w+\"", "city\":[\"Bath\"]").replaceFirst("\\[\"user\\w+\"]", "[null,5]")
					.replaceFirst("TargetId\":\"\\w+\"", "TargetId\":12")
					.replaceFirst("Status\":\"\\w+\"", "Status\":true");
		case USERS -> entry.replaceFirst("accountType\":\"user\"", "accountType\":{}")
				.replaceFirst("Enabled\":true", "Enabled\":\"yes\"").replaceFirst("\\[\\{[^]]*}]", "\"none\"")
				.replaceFirst("featureTypes\":\\[[^]]*]", "featureTypes\":5")
				.replaceFirst("Assignments\":\\[.*}]", "Assignments\":\"none\"");
		};
	}
}
