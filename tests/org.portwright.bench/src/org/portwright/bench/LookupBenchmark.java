package org.portwright.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.portwright.directory.LookupResult;
import org.portwright.directory.lookup.LookupPlace;
import org.portwright.directory.lookup.TenantLookup;
import org.portwright.loopback.Keys;
import org.portwright.loopback.KnownTenant;
import org.portwright.loopback.StandIn;
import org.portwright.network.NetworkPreferences;
import org.portwright.network.ShellNetwork;

/**
 * The look-up of 100 domains at the stand-in for Microsoft, against a bare client of the JDK that makes the same
 * requests, as many at a time, and throws the answers away. Both begin without a connection.
 */
@SuppressWarnings("nls")
final class LookupBenchmark implements Benchmark {

	private static final int DOMAINS = 100;
	private static final int AT_ONCE = 4;

	private final List<String> domains = IntStream.range(0, DOMAINS).mapToObj(i -> "d" + i + ".bench.example").toList();
	private Optional<StandIn> server = Optional.empty();
	private Optional<TenantLookup> lookup = Optional.empty();
	private Optional<LookupPlace> place = Optional.empty();
	private String address = "";

	@Override
	public String name() {
		return "lookup";
	}

	@Override
	public double aim() {
		return 1.3;
	}

	@Override
	public void prepare(Path folder) throws IOException {
		Keys keys = Keys.make(Files.createDirectories(folder.resolve("keys")));
		keys.trustHere();
		StandIn microsoft = new StandIn(keys, List.of(new KnownTenant("11111111-2222-4333-8444-555555555555", "global",
				"EU", "", "Contoso Ltd", "Managed", domains)));
		server = Optional.of(microsoft);
		address = microsoft.address();
		place = LookupPlace.of(LookupPlace.AUTO, Optional.of(address));
		lookup = Optional.of(new TenantLookup(new ShellNetwork(new NetworkPreferences(folder.resolve("none")),
				name -> null, name -> null)));
	}

	@Override
	public void subject() {
		List<LookupResult> results = lookup.orElseThrow().lookUp(domains, place.orElseThrow(), () -> false);
		if (!results.stream().allMatch(result -> result.tenant().isPresent())) {
			throw new IllegalStateException(results.toString());
		}
		server.orElseThrow().takeLog();
	}

	@Override
	public void baseline() {
		try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
			List<CompletableFuture<Integer>> running = new ArrayList<>();
			for (int next = 0, done = 0; done < DOMAINS; done++) {
				for (; next < DOMAINS && next < done + AT_ONCE; next++) {
					String domain = domains.get(next);
					running.add(ask(client, "/" + domain + "/v2.0/.well-known/openid-configuration").thenCompose(
							length -> ask(client, "/common/userrealm/portwright@" + domain + "?api-version=2.0")));
				}
				if (running.get(done).join() == 0) {
					throw new IllegalStateException();
				}
			}
		}
		server.orElseThrow().takeLog();
	}

	private CompletableFuture<Integer> ask(HttpClient client, String path) {
		return client.sendAsync(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString())
				.thenApply(response -> response.body().length());
	}
}
