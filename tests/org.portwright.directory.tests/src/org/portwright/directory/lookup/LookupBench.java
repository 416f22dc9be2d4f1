package org.portwright.directory.lookup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.portwright.directory.LookupProblem;
import org.portwright.directory.LookupResult;
import org.portwright.directory.network.NetworkPreferences;
import org.portwright.directory.network.ShellNetwork;
import org.portwright.directory.network.WebLimits;
import org.portwright.loopback.Keys;
import org.portwright.loopback.StandIn;

/** Look-ups against the stand-in, with short limits. Its keys are those of the whole run: Java reads them once. */
final class LookupBench implements AutoCloseable {

	/** Long enough for a busy machine, where nothing is to hang. */
	static final Duration PATIENT = Duration.ofSeconds(15);
	/** Where something hangs. */
	static final Duration SHORT = Duration.ofMillis(1500);

	private static final Keys KEYS = keys();

	final StandIn microsoft = new StandIn(KEYS);
	final Map<String, String> environment = new HashMap<>();
	final Map<String, String> properties = new HashMap<>();
	final Path preferences;

	LookupBench(Path folder) throws IOException {
		preferences = folder.resolve("network.properties");
	}

	private static Keys keys() {
		try {
			Path folder = Files.createTempDirectory("portwright-loopback");
			folder.toFile().deleteOnExit();
			Keys keys = Keys.make(folder);
			keys.trustHere();
			return keys;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Every host of Microsoft is the stand-in. */
	void byProxy() throws IOException {
		environment.put("HTTPS_PROXY", microsoft.proxy().address());
	}

	TenantLookup lookup(Duration time) {
		var network = new ShellNetwork(new NetworkPreferences(preferences), environment::get, properties::get);
		return new TenantLookup(network, new WebLimits(time, 1 << 20), time.multipliedBy(3));
	}

	/** Looks up at one host alone. */
	LookupResult at(String authority, String typed, Duration time) {
		LookupPlace place = LookupPlace.of("auto", Optional.of(authority)).orElseThrow();
		return lookup(time).lookUp(List.of(typed), place, () -> false).getFirst();
	}

	/** Looks up wherever Microsoft has clouds. */
	LookupResult anywhere(String typed) {
		return lookup(PATIENT).lookUp(List.of(typed), LookupPlace.ANYWHERE, () -> false).getFirst();
	}

	static LookupProblem problem(LookupResult result) {
		return result.problem().orElseThrow(() -> new AssertionError(result));
	}

	@Override
	public void close() throws IOException {
		microsoft.close();
	}
}
