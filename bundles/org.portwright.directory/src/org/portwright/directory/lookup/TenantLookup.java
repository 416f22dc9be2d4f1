package org.portwright.directory.lookup;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;

import org.portwright.directory.LookupResult;
import org.portwright.directory.internal.lookup.LookupProblems;
import org.portwright.network.UserNetwork;
import org.portwright.network.WebClient;
import org.portwright.network.WebException;
import org.portwright.network.WebLimits;
import org.portwright.network.WebWait;

/**
 * Looks tenants up without sign-in, by OpenID Connect discovery and by what the sign-in shows for a domain. It asks
 * nothing unless it is called, and only for what it is called with; between calls it has no thread and no connection.
 * Any thread may call it but one that must not wait.
 */
public final class TenantLookup {

	/** A domain takes no longer than this, with all clouds. */
	private static final Duration LONGEST = Duration.ofSeconds(45);
	/** Nobody is asked for more domains at the same time. */
	private static final int AT_ONCE = 4;

	private final UserNetwork network;
	private final WebLimits limits;
	private final Duration longest;

	/** One with the usual limits: 15 seconds a request, 45 a domain. */
	public TenantLookup(UserNetwork network) {
		this(network, WebLimits.USUAL, LONGEST);
	}

	/** @param longest how long a domain may take, with all clouds */
	public TenantLookup(UserNetwork network, WebLimits limits, Duration longest) {
		this.network = network;
		this.limits = limits;
		this.longest = longest;
	}

	/**
	 * Looks up domains, some at the same time.
	 *
	 * @param typed    domains, addresses with them, or Organisation IDs, as they were typed; each is asked for once
	 * @param canceled whether to stop; asked now and then
	 * @return a result for each of those typed, in their order
	 * @throws CancellationException if it was to stop, or the thread was interrupted
	 */
	public List<LookupResult> lookUp(List<String> typed, LookupPlace place, BooleanSupplier canceled) {
		List<LookupName> names = typed.stream().map(LookupName::of).toList();
		Map<LookupName, LookupResult> results = new LinkedHashMap<>();
		names.forEach(name -> name.problem()
				.ifPresent(problem -> results.put(name, LookupResult.failed(name.text(), problem))));
		List<LookupName> open = names.stream().distinct().filter(name -> !results.containsKey(name)).toList();
		if (!open.isEmpty()) {
			try (var web = new WebClient(network, limits)) {
				results.putAll(ask(web, open, place, canceled));
			} catch (WebException e) {
				open.forEach(name -> results.put(name,
						LookupResult.failed(name.text(), new LookupProblems(name.inWords(), "").network(e)))); //$NON-NLS-1$
			}
		}
		return names.stream().map(name -> Objects.requireNonNull(results.get(name))).toList();
	}

	private Map<LookupName, LookupResult> ask(WebClient web, List<LookupName> names, LookupPlace place,
			BooleanSupplier canceled) {
		Map<LookupName, LookupResult> results = new LinkedHashMap<>();
		List<CompletableFuture<LookupResult>> running = new ArrayList<>();
		for (int next = 0, done = 0; done < names.size(); done++) {
			while (next < names.size() && next < done + AT_ONCE) {
				running.add(new DomainLookup(web, names.get(next), place, longest).start());
				next++;
			}
			results.put(names.get(done), await(running.get(done), canceled));
		}
		return results;
	}

	private static LookupResult await(CompletableFuture<LookupResult> running, BooleanSupplier canceled) {
		try {
			return WebWait.until(running, canceled);
		} catch (ExecutionException e) {
			// What can go wrong is a result.
			throw new IllegalStateException(e);
		}
	}
}
