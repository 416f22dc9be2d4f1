package org.portwright.directory.signin;

import java.time.Duration;

import org.portwright.network.WebLimits;

/**
 * What a sign-in may take.
 *
 * @param web          one request
 * @param browser      how long the browser may take to come back
 * @param longest      how long a sign-in may take as a whole, whatever Microsoft says of its code
 * @param slower       how much longer to wait between two questions whenever Microsoft asks for it
 * @param redirectPort the port that the browser comes back to; 0 takes a free one
 */
public record SignInLimits(WebLimits web, Duration browser, Duration longest, Duration slower, int redirectPort) {

	/** A code is good for a quarter of an hour; the five seconds are those of the standard for codes. */
	public static final SignInLimits USUAL = new SignInLimits(WebLimits.USUAL, Duration.ofMinutes(5),
			Duration.ofMinutes(20), Duration.ofSeconds(5), 0);
}
