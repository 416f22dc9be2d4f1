package org.portwright.directory.lookup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.portwright.directory.LookupProblem;
import org.portwright.directory.LookupResult;
import org.portwright.loopback.StandIn;
import org.portwright.loopback.TestKeys;
import org.portwright.network.NetworkPreferences;
import org.portwright.network.ShellNetwork;
import org.portwright.network.UserNetwork;
import org.portwright.network.WebLimits;

/** Look-ups against the stand-in, with short limits. */
final class LookupBench implements AutoCloseable {

	/** Long enough for a busy machine, where nothing is to hang. */
	static final Duration PATIENT = Duration.ofSeconds(15);
	/** Where something hangs. */
	static final Duration SHORT = Duration.ofMillis(1500);

	final StandIn microsoft = new StandIn(TestKeys.ofThisRun());
	final Map<String, String> environment = new HashMap<>();
	final Map<String, String> properties = new HashMap<>();
	final Path preferences;

	LookupBench(Path folder) throws IOException {
		preferences = folder.resolve("network.properties");
	}

	/** Every host of Microsoft is the stand-in. */
	void byProxy() throws IOException {
		environment.put("HTTPS_PROXY", microsoft.proxy().address());
	}

	TenantLookup lookup(Duration time) {
		return lookup(new ShellNetwork(new NetworkPreferences(preferences), environment::get, properties::get), time);
	}

	static TenantLookup lookup(UserNetwork network, Duration time) {
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
