package org.portwright.phones.ui.internal.pairing;

import java.time.Duration;
import java.time.Instant;

/**
 * The code that a phone shows, as somebody typed it.
 *
 * @param text  the code; empty once it has run out
 * @param until when it has run out at the latest
 */
public record PairingCode(String text, Instant until) {

	/** How long it is good at most; nothing if it has run out. */
	public Duration left(Instant now) {
		return now.isBefore(until) ? Duration.between(now, until) : Duration.ZERO;
	}

	/** Whether it has run out. */
	public boolean isOver() {
		return text.isEmpty();
	}

	PairingCode over() {
		return new PairingCode("", until); //$NON-NLS-1$
	}

	/** A log must not have it. */
	@Override
	public String toString() {
		return "PairingCode until " + until; //$NON-NLS-1$
	}
}
