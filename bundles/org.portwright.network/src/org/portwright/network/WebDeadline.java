package org.portwright.network;

import java.time.Duration;

/**
 * When something has to be over.
 *
 * @param nanos by the clock of {@link System#nanoTime()}
 */
public record WebDeadline(long nanos) {

	/** In a while from now. */
	public static WebDeadline in(Duration time) {
		return new WebDeadline(System.nanoTime() + time.toNanos());
	}

	/** How long until then; negative when it is over. */
	public Duration left() {
		return Duration.ofNanos(nanos - System.nanoTime());
	}

	/** This one, or in a while from now if that is sooner. */
	public WebDeadline orIn(Duration time) {
		return left().compareTo(time) < 0 ? this : in(time);
	}
}
