package org.portwright.directory.signin;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import org.portwright.loopback.StandIn;
import org.portwright.loopback.TestKeys;
import org.portwright.network.NetworkPreferences;
import org.portwright.network.ShellNetwork;
import org.portwright.network.WebLimits;
import org.portwright.network.secrets.MemoryTokens;

/** Sign-ins against the stand-in, with short limits. */
final class SignInBench implements AutoCloseable {

	static final String CONTOSO = "11111111-2222-4333-8444-555555555555";
	static final String FABRIKAM = "22222222-3333-4444-8555-666666666666";
	/** Long enough for a busy machine, where nothing is to hang. */
	static final Duration PATIENT = Duration.ofSeconds(15);
	/** Where something hangs. */
	static final Duration SHORT = Duration.ofMillis(1500);

	final StandIn microsoft = new StandIn(TestKeys.ofThisRun());
	final MemoryTokens store = new MemoryTokens();
	final Map<String, String> environment = new HashMap<>();
	final Path preferences;
	/** What was shown of codes, and opened of pages. */
	final List<SignInWay.ShownCode> codes = new CopyOnWriteArrayList<>();
	final List<URI> pages = new CopyOnWriteArrayList<>();
	final String clientId = UUID.randomUUID().toString();

	SignInBench(Path folder) throws IOException {
		preferences = folder.resolve("network.properties");
	}

	SignInPlace place(String tenant) {
		return new SignInPlace("global", Optional.of(URI.create(microsoft.address())), tenant, clientId);
	}

	SignIns signIns(Duration time) {
		return signIns(time, SHORT, 0);
	}

	SignIns signIns(Duration time, Duration browser, int port) {
		return signIns(time, browser, port, Duration.ofMillis(20));
	}

	/** @param slower the pause between two questions where Microsoft names none, and how much longer it may become */
	SignIns signIns(Duration time, Duration browser, int port, Duration slower) {
		return new SignIns(
				new ShellNetwork(new NetworkPreferences(preferences), environment::get, name -> null), store,
				new SignInLimits(new WebLimits(time, 1 << 20), browser, PATIENT, slower, port));
	}

	/** A code that the stand-in takes for typed. */
	SignInWay code() {
		return new SignInWay.DeviceCode(codes::add);
	}

	/** A browser that signs in. */
	SignInWay browser() {
		return new SignInWay.Browser(page -> {
			pages.add(page);
			microsoft.browse(page);
		});
	}

	/** Fails to sign in, and looks whether anything of a token was said. */
	static SignInException failed(SignIns signIns, SignInPlace place, SignInWay way) {
		return clean(assertThrows(SignInException.class, () -> signIns.signIn(place, way, () -> false)));
	}

	/** Fails to get a token, and looks whether anything of a token was said. */
	static SignInException refused(SignedIn signedIn, GraphPermission permission) {
		return clean(assertThrows(SignInException.class, () -> signedIn.token(permission, true, () -> false)));
	}

	private static SignInException clean(SignInException failure) {
		assertFalse(failure.getMessage().contains("marked-") || failure.getMessage().contains("{"),
				failure.getMessage());
		assertFalse(failure.getCause() != null, failure.getMessage());
		return failure;
	}

	@Override
	public void close() throws IOException {
		microsoft.close();
	}
}
