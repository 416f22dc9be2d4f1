package org.portwright.directory.graph;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

import org.portwright.directory.signin.GraphPermission;
import org.portwright.directory.signin.GraphTokens;
import org.portwright.directory.signin.SignInException;
import org.portwright.directory.signin.SignInTrouble;
import org.portwright.loopback.GraphContent;
import org.portwright.loopback.GraphPages;
import org.portwright.loopback.GraphPages.Grant;
import org.portwright.loopback.GraphResource;
import org.portwright.loopback.KnownTenant;
import org.portwright.loopback.StandIn;
import org.portwright.loopback.TestKeys;
import org.portwright.network.NetworkPreferences;
import org.portwright.network.ShellNetwork;
import org.portwright.network.WebLimits;

/** Reads directories at the stand-in, with short limits and tokens of its own. */
final class GraphBench implements AutoCloseable {

	/** Contoso. */
	static final KnownTenant TENANT = KnownTenant.USUAL.getFirst();
	/** Long enough for a busy machine, where nothing is to hang. */
	static final Duration PATIENT = Duration.ofSeconds(15);
	/** Where something hangs. */
	static final Duration SHORT = Duration.ofMillis(700);

	final StandIn microsoft = new StandIn(TestKeys.ofThisRun());
	final GraphPages graph = new GraphPages(KnownTenant.USUAL, this::grant);
	final Set<GraphPermission> refused = new HashSet<>();
	final List<String> progress = new ArrayList<>();
	final AtomicInteger renewals = new AtomicInteger();
	private final Path preferences;
	/** Tokens of an earlier generation are worth nothing. */
	private volatile int generation;

	GraphBench(Path folder) throws IOException {
		preferences = folder.resolve("network.properties");
		microsoft.add(graph);
	}

	GraphContent content() {
		return graph.content(TENANT.id());
	}

	private Optional<Grant> grant(String token) {
		String[] parts = token.split("/");
		return Integer.parseInt(parts[0]) == generation ? Optional.of(new Grant(TENANT.id(), Set.of(parts[1])))
				: Optional.empty();
	}

	/** From now on only renewed tokens count. */
	void expire() {
		generation++;
	}

	GraphTokens tokens() {
		int[] own = { generation };
		return (permission, renewed, canceled) -> {
			if (refused.contains(permission)) {
				throw new SignInException(SignInTrouble.CONSENT_MISSING, "No " + permission.value() + ".");
			}
			if (renewed) {
				renewals.incrementAndGet();
				own[0] = generation;
			}
			return own[0] + "/" + permission.value();
		};
	}

	GraphPlace place() {
		return GraphPlace.of("global", Optional.of(microsoft.address())).orElseThrow();
	}

	static GraphLimits limits(Duration time) {
		return new GraphLimits(new WebLimits(time, 4 << 20), 3, Duration.ofMillis(20), Duration.ofSeconds(2), 20,
				10_000);
	}

	GraphDirectory directory(Duration time) {
		return new GraphDirectory(new ShellNetwork(new NetworkPreferences(preferences), name -> null, name -> null),
				limits(time));
	}

	DirectoryReading read() throws GraphException {
		return read(Optional.empty(), PATIENT, () -> false);
	}

	DirectoryReading read(Optional<ExpectedTenant> expected, Duration time, BooleanSupplier canceled)
			throws GraphException {
		return directory(time).read(place(), expected, tokens(), (part, count) -> progress.add(part + " " + count),
				canceled);
	}

	/** How often a resource was asked for. */
	static long asked(List<String> log, GraphResource resource) {
		return log.stream().filter(line -> line.contains(" " + resource.path())).count();
	}

	@Override
	public void close() throws IOException {
		microsoft.close();
	}
}
