package org.portwright.network;

import java.time.Duration;

/**
 * What one request may take.
 *
 * @param time  from its begin to the last byte of the answer, redirects included
 * @param bytes of the answer
 */
public record WebLimits(Duration time, int bytes) {

	/** A real answer has some kilobytes and takes a second. */
	public static final WebLimits USUAL = new WebLimits(Duration.ofSeconds(15), 1 << 20);
}
