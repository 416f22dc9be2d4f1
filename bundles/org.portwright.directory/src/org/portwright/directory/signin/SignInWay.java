package org.portwright.directory.signin;

import java.net.URI;
import java.time.Instant;
import java.util.function.Consumer;

/** How somebody signs in. What it is told comes on a thread of its own, which must not be kept waiting. */
public sealed interface SignInWay {

	/**
	 * In the browser of this machine, which comes back by itself.
	 *
	 * @param open opens a page in it; what it throws ends the sign-in
	 */
	record Browser(Consumer<URI> open) implements SignInWay {
	}

	/**
	 * By a code that is typed in any browser.
	 *
	 * @param show shows it to the user; what it throws ends the sign-in
	 */
	record DeviceCode(Consumer<ShownCode> show) implements SignInWay {
	}

	/**
	 * A code that is to be typed in a browser.
	 *
	 * @param page    where it is typed, by TLS
	 * @param expires after that it is worth nothing
	 * @param message what is to be done, for people
	 */
	record ShownCode(String code, URI page, Instant expires, String message) {
	}
}
