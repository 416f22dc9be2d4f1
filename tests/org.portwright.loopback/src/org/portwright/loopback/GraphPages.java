package org.portwright.loopback;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Microsoft Graph, for whoever has a token. A page leads to the next, or where that is switched off by its size. */
public final class GraphPages implements Page {

	private static final String BEARER = "Bearer ";
	private static final int USUAL_TOP = 500;
	private static final int MOST_TOP = 1000;

	private final Map<String, GraphContent> contents = new HashMap<>();
	private final Function<String, Optional<Grant>> grants;
	private final Map<GraphResource, GraphFault> faults = new EnumMap<>(GraphResource.class);
	private final Map<GraphResource, Integer> asked = new ConcurrentHashMap<>();
	private volatile boolean links = true;
	private volatile int pageSize = MOST_TOP;
	private volatile int usualTop = USUAL_TOP;

	/** @param grants what a token is good for; empty if it is none */
	public GraphPages(List<KnownTenant> tenants, Function<String, Optional<Grant>> grants) {
		this.grants = grants;
		tenants.forEach(tenant -> contents.put(tenant.id(), GraphContent.of(tenant)));
	}

	/**
	 * What a token is good for.
	 *
	 * @param tenant      the tenant's GUID
	 * @param permissions such as {@code User.Read}
	 */
	public record Grant(String tenant, Set<String> permissions) {
	}

	/** What the directory of a tenant says. */
	public GraphContent content(String tenant) {
		return Optional.ofNullable(contents.get(tenant)).orElseThrow();
	}

	/** Tells the fault of a resource, or takes it away. */
	public void tell(GraphResource resource, Optional<GraphFault> fault) {
		synchronized (faults) {
			faults.remove(resource);
			fault.ifPresent(one -> faults.put(resource, one));
			asked.remove(resource);
		}
	}

	/** Leads from page to page, or leaves it to the client to skip. */
	public void lead(boolean leads) {
		links = leads;
	}

	/** Has so many entries on a page where nothing is asked for. */
	public void usualTop(int top) {
		usualTop = top;
	}

	/** Has no more entries on a page than these, whatever is asked for. */
	public void pageSize(int most) {
		pageSize = most;
	}

	@Override
	public Optional<WebResponse> answer(WebRequest request) {
		Optional<GraphResource> resource = GraphResource.of(request);
		if (resource.isEmpty()) {
			return request.path().startsWith("/v1.0/") ? Optional.of(error(404, "ResourceNotFound")) : Optional.empty();
		}
		Optional<GraphFault> fault;
		synchronized (faults) {
			fault = Optional.ofNullable(faults.get(resource.get()));
		}
		WebResponse right = right(resource.get(), request, fault.filter(GraphFault.SKIP_IGNORED::equals).isPresent());
		int count = asked.merge(resource.get(), 1, Integer::sum);
		return Optional.of(fault.map(one -> one.answer(request, right, count)).orElse(right));
	}

	private WebResponse right(GraphResource resource, WebRequest request, boolean again) {
		String header = Optional.ofNullable(request.headers().get("authorization")).orElse("");
		Optional<Grant> grant = header.startsWith(BEARER) ? grants.apply(header.substring(BEARER.length()))
				: Optional.empty();
		if (grant.isEmpty() || !contents.containsKey(grant.get().tenant())) {
			return error(401, "InvalidAuthenticationToken");
		}
		if (!grant.get().permissions().contains(resource.permission())) {
			return error(403, "Authorization_RequestDenied");
		}
		return page(resource, request, content(grant.get().tenant()), again);
	}

	private WebResponse page(GraphResource resource, WebRequest request, GraphContent content, boolean again) {
		int skip = again ? 0 : query(request, "skip").orElse(0);
		int top = Math.min(Math.min(query(request, "top").orElse(usualTop), MOST_TOP), pageSize);
		boolean more = skip + top < content.size(resource);
		String base = "https://" + request.authority() + resource.path();
		String next = links && more
				? "\"@odata.nextLink\":\"" + base + "?$top=" + top + "&$skip=" + (skip + top) + "\","
				: "";
		return WebResponse.json(200,
				"{\"@odata.context\":\"https://" + request.authority() + "/v1.0/$metadata#x\"," + next
						+ "\"value\":[" + String.join(",", content.page(resource, skip, top)) + "]}");
	}

	private static Optional<Integer> query(WebRequest request, String name) {
		Matcher found = Pattern.compile("(?:^|&)\\$" + name + "=(\\d{1,9})(?:&|$)").matcher(request.query());
		return found.find() ? Optional.of(Integer.valueOf(found.group(1))) : Optional.empty();
	}

	/** An error of Graph. */
	static WebResponse error(int status, String code) {
		return WebResponse.json(status,
				"{\"error\":{\"code\":\"" + code
						+ "\",\"message\":\"stand-in\",\"innerError\":{\"request-id\":\"0\"}}}");
	}
}
