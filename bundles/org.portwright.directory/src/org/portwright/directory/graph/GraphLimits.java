package org.portwright.directory.graph;

import java.time.Duration;

import org.portwright.network.WebLimits;

/**
 * What a reading may take.
 *
 * @param page        of one page
 * @param tries       how often a page is asked for, when it did not come or came broken
 * @param firstWait   before the second try, where the server does not say how long; it doubles with each
 * @param longestWait that a server may ask for
 * @param pages       of one part, at most
 * @param entries     of one part, at most
 */
public record GraphLimits(WebLimits page, int tries, Duration firstWait, Duration longestWait, int pages,
		int entries) {

	/**
	 * A page of a thousand numbers is about a megabyte. No tenant has a million numbers, or 2,000 pages of a hundred.
	 */
	public static final GraphLimits USUAL = new GraphLimits(new WebLimits(Duration.ofSeconds(30), 32 << 20), 4,
			Duration.ofSeconds(1), Duration.ofMinutes(2), 2_000, 1_000_000);

	/** How long to wait before a try. */
	Duration wait(int tried) {
		Duration wait = firstWait.multipliedBy(1L << tried);
		return wait.compareTo(longestWait) < 0 ? wait : longestWait;
	}
}
