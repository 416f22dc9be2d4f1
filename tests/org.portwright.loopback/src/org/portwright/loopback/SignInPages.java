package org.portwright.loopback;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sign-in: codes for devices, the page that a browser is sent to, and tokens. Whoever asks is let in as Anna of the
 * tenant, unless the tenant has a fault. All tokens and codes are marked, so that they are found wherever they get to.
 */
final class SignInPages implements Page {

	private static final Pattern PATH = Pattern.compile("/([^/]+)/oauth2/v2\\.0/(devicecode|token|authorize)");
	private static final String ANYBODY = "organizations";
	private static final int ASKED_TOO_OFTEN = 2;

	private final List<KnownTenant> tenants;
	private final AtomicInteger count = new AtomicInteger();
	/** What each code and refresh token that was given out is good for. */
	private final Map<String, Grant> grants = new ConcurrentHashMap<>();
	private final Map<String, GrantedToken> tokens = new ConcurrentHashMap<>();
	private final Map<String, SignInFault> faults = new ConcurrentHashMap<>();
	private final Set<String> refused = ConcurrentHashMap.newKeySet();
	private volatile UnaryOperator<String> codeChange = UnaryOperator.identity();

	SignInPages(List<KnownTenant> tenants) {
		this.tenants = tenants;
	}

	/**
	 * What was given out.
	 *
	 * @param challenge of the browser; empty for others
	 * @param asked     how often it was asked for
	 */
	private record Grant(KnownTenant tenant, String client, String challenge, AtomicInteger asked) {
	}

	/** What a token is good for. */
	Optional<GrantedToken> granted(String token) {
		return Optional.ofNullable(tokens.get(token));
	}

	/** Tells the fault of a tenant's sign-in, or takes it away. */
	void tell(String tenant, Optional<SignInFault> fault) {
		String id = tenant(tenant).map(KnownTenant::id).orElse(tenant);
		fault.ifPresentOrElse(one -> faults.put(id, one), () -> faults.remove(id));
	}

	/** Changes what is said of each code that is to be typed. */
	void tellCode(UnaryOperator<String> change) {
		codeChange = change;
	}

	/** Lets the admin of a tenant refuse a permission, such as {@code Domain.Read.All}. */
	void refuse(String tenant, String permission) {
		refused.add(tenant(tenant).map(KnownTenant::id).orElse(tenant) + ' ' + permission);
	}

	@Override
	public Optional<WebResponse> answer(WebRequest request) {
		Matcher path = PATH.matcher(request.path());
		if (!path.matches()) {
			return Optional.empty();
		}
		Optional<KnownTenant> tenant = tenant(path.group(1));
		if (tenant.isEmpty()) {
			return Optional.of(WebResponse.json(400, DirectoryPages.error("invalid_request", 90002)));
		}
		String endpoint = path.group(2);
		Map<String, String> form = form(endpoint.equals("authorize") ? request.query() : request.body());
		WebResponse right = switch (endpoint) {
		case "devicecode" -> code(tenant.get(), form, request);
		case "authorize" -> page(tenant.get(), form);
		default -> token(tenant.get(), form);
		};
		Optional<SignInFault> fault = Optional.ofNullable(faults.get(tenant.get().id()));
		if (fault.filter(SignInFault.SLOW_DOWN::equals).isPresent() && asked(form) > ASKED_TOO_OFTEN) {
			return Optional.of(right);
		}
		return Optional.of(fault.map(one -> one.answer(endpoint, right)).orElse(right));
	}

	private int asked(Map<String, String> form) {
		return Optional.ofNullable(grants.get(form.getOrDefault("device_code", ""))).map(grant -> grant.asked().get())
				.orElse(0);
	}

	private Optional<KnownTenant> tenant(String name) {
		return name.equals(ANYBODY) ? tenants.stream().findFirst()
				: tenants.stream().filter(known -> known.isCalled(name)).findFirst();
	}

	private WebResponse code(KnownTenant tenant, Map<String, String> form, WebRequest request) {
		int number = count.incrementAndGet();
		String given = "marked-device-" + number;
		grants.put(given, new Grant(tenant, form.getOrDefault("client_id", ""), "", new AtomicInteger()));
		return WebResponse.json(200, codeChange.apply("""
				{"user_code":"WXYZ%04d","device_code":"%s","verification_uri":"https://%s/device",\
				"expires_in":900,"interval":1,"message":"stand-in"}""".formatted(number, given, request.authority())));
	}

	/** Sends the browser back by itself. */
	private WebResponse page(KnownTenant tenant, Map<String, String> form) {
		String code = "marked-code-" + count.incrementAndGet();
		grants.put(code, new Grant(tenant, form.getOrDefault("client_id", ""),
				form.getOrDefault("code_challenge", ""), new AtomicInteger()));
		return WebResponse.of(200, "text/html; charset=utf-8", """
				<!DOCTYPE html><title>Sign in</title><form method="post" action="%s">\
				<input type="hidden" name="code" value="%s"><input type="hidden" name="state" value="%s">\
				<button>Sign in as Anna</button></form><script>document.forms[0].submit()</script>"""
				.formatted(form.getOrDefault("redirect_uri", ""), code, form.getOrDefault("state", "")));
	}

	private WebResponse token(KnownTenant tenant, Map<String, String> form) {
		String type = form.getOrDefault("grant_type", "");
		String given = form.getOrDefault(switch (type) {
		case "authorization_code" -> "code";
		case "refresh_token" -> "refresh_token";
		default -> "device_code";
		}, "");
		Optional<Grant> grant = Optional.ofNullable(grants.get(given));
		grant.ifPresent(one -> one.asked().incrementAndGet());
		if (grant.filter(one -> one.client().equals(form.get("client_id"))).isEmpty()
				|| type.equals("authorization_code")
						&& !challenge(form.getOrDefault("code_verifier", "")).equals(grant.get().challenge())) {
			return WebResponse.json(400, DirectoryPages.error("invalid_grant", 70000));
		}
		Set<String> permissions = Stream.of(form.getOrDefault("scope", "").split(" "))
				.map(scope -> scope.substring(scope.lastIndexOf('/') + 1))
				.collect(Collectors.toCollection(HashSet::new));
		if (permissions.stream().anyMatch(permission -> refused.contains(tenant.id() + ' ' + permission))) {
			return WebResponse.json(400, DirectoryPages.error("invalid_grant", 65001).replaceFirst("\\{",
					"{\"suberror\":\"consent_required\","));
		}
		return tokens(tenant, form, permissions);
	}

	private WebResponse tokens(KnownTenant tenant, Map<String, String> form, Set<String> permissions) {
		int number = count.incrementAndGet();
		String client = form.getOrDefault("client_id", "");
		grants.put("marked-refresh-" + number, new Grant(tenant, client, "", new AtomicInteger()));
		tokens.put("marked-access-" + number, new GrantedToken(tenant, permissions));
		String claims = """
				{"aud":"%s","tid":"%s","oid":"00000000-0000-4000-8000-000000000001","sub":"anna","name":"Anna",\
				"preferred_username":"anna@%s","ver":"2.0"}""".formatted(client, tenant.id(),
				tenant.domains().getFirst());
		return WebResponse.json(200, """
				{"token_type":"Bearer","scope":"%s","expires_in":3600,"ext_expires_in":3600,\
				"access_token":"marked-access-%d","refresh_token":"marked-refresh-%d",\
				"id_token":"%s.%s.marked-id-%d","client_info":"%s"}""".formatted(form.getOrDefault("scope", ""), number,
				number, encoded("{\"typ\":\"JWT\",\"alg\":\"RS256\"}"), encoded(claims), number,
				encoded("{\"uid\":\"00000000-0000-4000-8000-000000000001\",\"utid\":\"" + tenant.id() + "\"}")));
	}

	/** As parts of tokens are written. */
	static String encoded(String text) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
	}

	private static String challenge(String verifier) {
		try {
			return Base64.getUrlEncoder().withoutPadding().encodeToString(
					MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	private static Map<String, String> form(String text) {
		Map<String, String> form = new TreeMap<>();
		for (String part : text.split("&")) {
			String[] pair = part.split("=", 2);
			form.put(pair[0], pair.length < 2 ? "" : URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
		}
		return form;
	}
}
