package org.portwright.loopback;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Microsoft says of tenants without sign-in: the discovery document and the realm of a user. */
final class DirectoryPages implements Page {

	private static final Pattern DISCOVERY = Pattern.compile("/([^/]+)/v2\\.0/\\.well-known/openid-configuration");
	private static final Pattern REALM = Pattern.compile("/common/userrealm/[^/@]+@([^/]+)");
	private static final String OLDER_REALM = "/GetUserRealm.srf";
	private static final Pattern LOGIN = Pattern.compile("login=[^@&]+@([^&]+)");
	private static final Map<String, String> CLOUDS = Map.of("login.microsoftonline.us", "usgov",
			"login.chinacloudapi.cn", "china", "login.microsoftonline.com", "global");
	private static final Map<String, String> ISSUERS = Map.of("login.chinacloudapi.cn",
			"login.partner.microsoftonline.cn");
	private static final KnownTenant FAULTY = new KnownTenant("66666666-7777-4888-8999-aaaaaaaaaaaa", "global", "EU",
			"",
			"Faulty Ltd", "Managed", List.of());

	private final List<KnownTenant> tenants;

	DirectoryPages(List<KnownTenant> tenants) {
		this.tenants = tenants;
	}

	/** The domain or GUID that a request is about. */
	static Optional<String> subject(WebRequest request) {
		for (Pattern pattern : List.of(DISCOVERY, REALM)) {
			Matcher path = pattern.matcher(request.path());
			if (path.matches()) {
				return Optional.of(path.group(1));
			}
		}
		Matcher login = LOGIN.matcher(request.query());
		return request.path().equals(OLDER_REALM) && login.matches() ? Optional.of(login.group(1)) : Optional.empty();
	}

	/** The body of an error of Entra. */
	static String error(String error, int code) {
		return """
				{"error":"%s","error_description":"AADSTS%d: stand-in. Trace ID: 0","error_codes":[%d],\
				"timestamp":"2026-11-26 12:00:00Z","trace_id":"0","correlation_id":"0",\
				"error_uri":"https://login.microsoftonline.com/error?code=%d"}""".formatted(error, code, code, code);
	}

	@Override
	public Optional<WebResponse> answer(WebRequest request) {
		Optional<String> subject = subject(request);
		if (subject.isEmpty()) {
			return Optional.empty();
		}
		Optional<KnownTenant> tenant = tenant(subject.get(), request.host());
		return Optional.of(DISCOVERY.matcher(request.path()).matches()
				? tenant.map(known -> discovery(known, request))
						.orElseGet(() -> WebResponse.json(400, error("invalid_tenant", 90002)))
				: realm(tenant, subject.get()));
	}

	/** A host that is none of Microsoft's knows the tenants of the global cloud. */
	private Optional<KnownTenant> tenant(String name, String host) {
		String cloud = CLOUDS.getOrDefault(host, "global");
		if (Fault.isKnown(name)) {
			return Optional.of(FAULTY);
		}
		return tenants.stream().filter(known -> known.cloud().equals(cloud) && known.isCalled(name)).findFirst();
	}

	private static WebResponse discovery(KnownTenant tenant, WebRequest request) {
		String host = request.authority();
		String base = "https://" + host + "/" + tenant.id();
		String subScope = tenant.subScope().isEmpty() ? ""
				: "\"tenant_region_sub_scope\":\"" + tenant.subScope() + "\",";
		return WebResponse.json(200, """
				{"token_endpoint":"%s/oauth2/v2.0/token","issuer":"https://%s/%s/v2.0",\
				"authorization_endpoint":"%s/oauth2/v2.0/authorize",\
				"device_authorization_endpoint":"%s/oauth2/v2.0/devicecode","tenant_region_scope":"%s",%s\
				"cloud_instance_name":"microsoftonline.com","msgraph_host":"graph.microsoft.com"}""".formatted(base,
				ISSUERS.getOrDefault(host, host), tenant.id(), base, base, tenant.region(), subScope));
	}

	private static WebResponse realm(Optional<KnownTenant> tenant, String domain) {
		return WebResponse.json(200, tenant.map(known -> """
				{"NameSpaceType":"%s","DomainName":"%s","FederationBrandName":"%s",\
				"cloud_instance_name":"microsoftonline.com"}""".formatted(known.kind(), domain, known.brand()))
				.orElse("{\"NameSpaceType\":\"Unknown\"}"));
	}
}
