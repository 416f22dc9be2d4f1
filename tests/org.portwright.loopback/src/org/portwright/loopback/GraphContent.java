package org.portwright.loopback;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the directory of a tenant says, entry by entry as JSON. */
public final class GraphContent {

	private final Map<GraphResource, List<String>> entries = new LinkedHashMap<>();

	private final String domain;

	/** @param domain of its accounts */
	private GraphContent(String domain) {
		this.domain = domain;
		for (GraphResource resource : GraphResource.values()) {
			entries.put(resource, new ArrayList<>());
		}
	}

	/** That of a tenant with its domains, three numbers and two accounts that have one. */
	public static GraphContent of(KnownTenant tenant) {
		List<String> domains = tenant.domains();
		String initial = domains.stream().filter(name -> name.endsWith(".onmicrosoft.com")).findFirst()
				.orElse("initial-of-" + tenant.id().substring(0, 8) + ".onmicrosoft.com");
		List<String> all = new ArrayList<>(domains);
		if (!all.contains(initial)) {
			all.add(initial);
		}
		GraphContent content = new GraphContent(all.getFirst());
		String verified = all.stream().map(name -> """
				{"capabilities":"Email, OfficeCommunicationsOnline","isDefault":%s,"isInitial":%s,"name":"%s",\
				"type":"Managed"}""".formatted(name.equals(all.getFirst()), name.equals(initial), name))
				.collect(Collectors.joining(","));
		content.add(GraphResource.ORGANISATION, """
				{"id":"%s","displayName":"%s","tenantType":"AAD","street":null,"city":null,"state":null,\
				"postalCode":null,"country":null,"countryLetterCode":null,"businessPhones":[],\
				"technicalNotificationMails":[],"verifiedDomains":[%s]}""".formatted(tenant.id(), tenant.brand(),
				verified));
		all.forEach(name -> content.add(GraphResource.DOMAINS, domain(name, name.equals(initial),
				name.equals(all.getFirst()))));
		return content.numbers(3).users(2);
	}

	private static String domain(String name, boolean initial, boolean usual) {
		return """
				{"id":"%s","authenticationType":"Managed","availabilityStatus":null,"isAdminManaged":true,\
				"isDefault":%s,"isInitial":%s,"isRoot":true,"isVerified":true,"manufacturer":null,"model":null,\
				"passwordNotificationWindowInDays":14,"passwordValidityPeriodInDays":2147483647,"state":null,\
				"supportedServices":["OfficeCommunicationsOnline","Email"]}""".formatted(name, usual, initial);
	}

	private static String user(int number, String name, String kind) {
		return """
				{"id":"%s","userPrincipalName":"%s","accountType":"%s","isEnterpriseVoiceEnabled":true,\
				"telephoneNumbers":[{"telephoneNumber":"%s","assignmentCategory":"primary"}]}"""
				.formatted(account(number), name, kind, number(number));
	}

	private static String account(int number) {
		return "00000000-0000-4000-8000-%012d".formatted(number);
	}

	/** A number in E.164, of the 3000 in three towns that Ofcom keeps for drama. */
	public static String number(int place) {
		return switch (place / 1000) {
		case 0 -> "+44207946%04d".formatted(place);
		case 1 -> "+44161496%04d".formatted(place - 1000);
		case 2 -> "+44113496%04d".formatted(place - 2000);
		default -> throw new IllegalArgumentException(String.valueOf(place));
		};
	}

	/** The JSON of a number; the first two are assigned. */
	public static String numberEntry(String number, int place) {
		String assigned = place < 2 ? "userAssigned" : "unassigned";
		String target = place < 2 ? '"' + account(place) + '"' : "null";
		return """
				{"id":"b3BlcmF0b3I%s","telephoneNumber":"%s","operatorId":"83d289bc-a4d3-41e6-8a3f-cff260a3f091",\
				"numberType":"callingPlan","activationState":"activated","capabilities":["userAssignment",\
				"voiceApplicationAssignment"],"locationId":null,"civicAddressId":null,"networkSiteId":null,\
				"assignmentTargetId":%s,"assignmentCategory":%s,"assignmentStatus":"%s","portInStatus":"completed",\
				"isoCountryCode":"GB","city":"London","numberSource":"online","supportedCustomerActions":["release"],\
				"reverseNumberLookupOptions":[]}""".formatted(number.substring(1), number, target,
				place < 2 ? "\"primary\"" : "null", assigned);
	}

	/**
	 * Has a user and a resource account.
	 *
	 * @param holders how many of the two have a number, the first ones of the tenant
	 */
	public GraphContent users(int holders) {
		List<String> accounts = List.of(user(0, "anna@" + domain, "user"),
				user(1, "reception@" + domain, "resourceAccount"));
		return set(GraphResource.USERS, IntStream.range(0, accounts.size()).mapToObj(place -> place < holders
				? accounts.get(place)
				: accounts.get(place).replaceFirst("\\[.*\\]", "[]")).toList());
	}

	/** Has so many numbers. */
	public GraphContent numbers(int count) {
		return set(GraphResource.NUMBERS,
				IntStream.range(0, count).mapToObj(place -> numberEntry(number(place), place)).toList());
	}

	/** Has these entries, and no others. */
	public GraphContent set(GraphResource resource, List<String> json) {
		synchronized (entries) {
			entries.put(resource, new ArrayList<>(json));
		}
		return this;
	}

	/** Has an entry more. */
	public GraphContent add(GraphResource resource, String json) {
		synchronized (entries) {
			entries.get(resource).add(json);
		}
		return this;
	}

	/** The entries of a page, and whether there are more. */
	List<String> page(GraphResource resource, int skip, int top) {
		synchronized (entries) {
			List<String> all = entries.get(resource);
			return List.copyOf(all.subList(Math.min(skip, all.size()), Math.min(skip + top, all.size())));
		}
	}

	/** How many entries there are. */
	int size(GraphResource resource) {
		synchronized (entries) {
			return entries.get(resource).size();
		}
	}
}
