package org.portwright.directory.internal.lookup;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.portwright.directory.FoundTenant;
import org.portwright.directory.internal.clouds.Clouds;
import org.portwright.directory.internal.clouds.JsonAnswer;
import org.portwright.directory.internal.lookup.CloudReply.Elsewhere;
import org.portwright.directory.internal.lookup.CloudReply.Failed;
import org.portwright.directory.internal.lookup.CloudReply.Known;
import org.portwright.directory.internal.lookup.CloudReply.Unknown;
import org.portwright.network.WebAddresses;
import org.portwright.network.WebAnswer;
import org.portwright.reference.ReferenceData;

/**
 * The document of OpenID Connect discovery: the Organisation ID stands in the address of the issuer, and nowhere else.
 * Errors go by the JSON of their body first; Microsoft says that the codes in it may change, so that the words for what
 * is not known to us name them.
 *
 * @param asked  the domain or Organisation ID
 * @param cloud  the cloud that is asked
 * @param server where it is asked
 */
@SuppressWarnings("nls")
public record Discovery(String asked, String cloud, URI server, LookupProblems problems) {

	private static final String PATH = "/v2.0/.well-known/openid-configuration";
	/** Those that have the tenant in their address. */
	private static final List<String> ENDPOINTS = List.of("token_endpoint", "authorization_endpoint",
			"device_authorization_endpoint", "end_session_endpoint");
	private static final Pattern ISSUED = Pattern
			.compile("/(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})(?:/.*)?");
	private static final String RESERVED = "organisation-ids";
	private static final Set<String> BUSY = Set.of("temporarily_unavailable", "server_error");
	private static final int OK = 200;
	private static final int TOO_MANY_REQUESTS = 429;
	private static final int SERVER_ERROR = 500;

	/** Where it is. */
	public URI address() {
		return URI.create(server + "/" + asked + PATH);
	}

	/** What an answer says. */
	public CloudReply read(WebAnswer answer) {
		Optional<JsonAnswer> json = answer.isUtf8() ? JsonAnswer.of(answer.text()) : Optional.empty();
		if (json.isPresent() && !json.get().text("error").isEmpty()) {
			return error(answer, json.get());
		}
		return json.isPresent() && answer.status() == OK ? document(json.get())
				: new Failed(problems.noAnswer(answer));
	}

	private CloudReply error(WebAnswer answer, JsonAnswer json) {
		List<String> codes = json.texts("error_codes");
		String error = json.text("error");
		String named = codes.isEmpty() ? error : "AADSTS" + codes.getFirst();
		if (is(codes, "restricted")) {
			return new Failed(problems.restricted(named));
		}
		if (is(codes, "otherCloud")) {
			return new Elsewhere(problems.otherCloud(named));
		}
		if (is(codes, "noDomain") || is(codes, "noTenantName")) {
			return new Failed(problems.noDomain(named));
		}
		if (error.equals("invalid_tenant") || is(codes, "unknown")) {
			return new Unknown();
		}
		if (answer.status() == TOO_MANY_REQUESTS) {
			return new Failed(problems.tooManyRequests(answer.retryAfter()));
		}
		if (BUSY.contains(error) || is(codes, "busy")) {
			return new Failed(problems.busy(named));
		}
		return new Failed(answer.status() >= SERVER_ERROR ? problems.serverFailed(answer.status())
				: problems.refused(named));
	}

	private static boolean is(List<String> codes, String meaning) {
		return codes.stream().anyMatch(ReferenceData.of("entra-errors").texts(meaning)::contains);
	}

	private CloudReply document(JsonAnswer json) {
		String issuer = json.text("issuer");
		if (issuer.isEmpty()) {
			return new Failed(problems.issuerMissing());
		}
		Optional<String> organisationId = organisationId(issuer);
		if (organisationId.isEmpty() || ReferenceData.of(RESERVED).text("nothing").equals(organisationId.get())) {
			return new Failed(problems.issuerWithoutId());
		}
		String host = WebAddresses.hostAndPort(URI.create(issuer));
		if (isForeign(host)) {
			return foreign(host);
		}
		Optional<String> foreign = ENDPOINTS.stream().map(json::text).filter(address -> !address.isEmpty())
				.map(Discovery::host).filter(this::isForeign).findFirst();
		return foreign.map(this::foreign).orElseGet(() -> tenant(organisationId.get(), json));
	}

	private CloudReply foreign(String host) {
		return Clouds.ofIssuer(host).<CloudReply>map(other -> new Elsewhere(problems.otherCloud(other)))
				.orElseGet(() -> new Failed(problems.issuerForeign(host)));
	}

	/** Returns whether a host is neither the one that was asked nor one of the cloud. */
	private boolean isForeign(String host) {
		return !host.equals(WebAddresses.hostAndPort(server)) && Clouds.ofIssuer(host).filter(cloud::equals).isEmpty();
	}

	private static String host(String address) {
		try {
			return WebAddresses.hostAndPort(new URI(address));
		} catch (URISyntaxException e) {
			return address;
		}
	}

	private CloudReply tenant(String organisationId, JsonAnswer json) {
		Optional<String> other = ENDPOINTS.stream().map(json::text).map(Discovery::organisationId)
				.flatMap(Optional::stream).filter(id -> !id.equals(organisationId)).findFirst();
		if (other.isPresent()) {
			return new Failed(problems.contradictory(organisationId, other.get()));
		}
		if (ReferenceData.of(RESERVED).eachText().contains(organisationId)) {
			return new Failed(problems.personal(organisationId));
		}
		if (asked.indexOf('.') < 0 && !asked.equals(organisationId)) {
			return new Failed(problems.otherTenant(organisationId));
		}
		String subScope = json.text("tenant_region_sub_scope");
		Optional<String> home = Clouds.ofIssuer("login." + json.text("cloud_instance_name"))
				.filter(named -> !named.equals(Clouds.GLOBAL)
						&& !Clouds.isSame(named, Clouds.refined(cloud, subScope)));
		if (home.isPresent()) {
			return new Elsewhere(problems.otherCloud(home.get()));
		}
		return new Known(new FoundTenant(organisationId, Clouds.refined(cloud, subScope),
				json.text("tenant_region_scope"), subScope, "", "", WebAddresses.host(server)));
	}

	/**
	 * Returns the Organisation ID in an address, in lower case; empty where a name or a text in braces is its place.
	 */
	private static Optional<String> organisationId(String address) {
		try {
			Matcher issued = ISSUED.matcher(Objects.requireNonNullElse(new URI(address).getRawPath(), ""));
			return issued.matches() ? Optional.of(String.valueOf(issued.group(1)).toLowerCase(Locale.ROOT))
					: Optional.empty();
		} catch (URISyntaxException e) {
			return Optional.empty();
		}
	}
}
