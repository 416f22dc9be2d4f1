package org.portwright.phones.rest;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.portwright.phones.Firmware;
import org.portwright.porting.written.MacAddress;

/**
 * What a phone says of itself. What it does not say, or says in a way that is not understood, is empty.
 *
 * @param model       such as {@code VVX 411}
 * @param uptime      since when it has been running
 * @param certificate SHA-256 of its certificate, in hexadecimal digits
 */
public record PhoneWord(Optional<String> model, Optional<Firmware> firmware, Optional<MacAddress> mac,
		Optional<Duration> uptime, List<Line> lines, String certificate) {

	/**
	 * A line of a phone.
	 *
	 * @param number     its place on the phone, such as 1
	 * @param user       the user or address that it is registered for; empty if the phone does not say
	 * @param registered as the phone says it, such as {@code registered}
	 */
	public record Line(String number, String user, String registered) {
	}

	private static final String REGISTERED = "registered"; //$NON-NLS-1$

	/** Copies the list. */
	public PhoneWord {
		lines = List.copyOf(lines);
	}

	/** The state of its lines, as it says it: of a single one {@code registered}, of several each with its number. */
	public String lineState() {
		return lines.size() == 1 ? lines.getFirst().registered()
				: lines.stream().map(line -> line.number() + ": " + line.registered()) //$NON-NLS-1$
						.collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	/** Whether a line of it is registered, so that it is signed in. */
	public boolean isRegistered() {
		return lines.stream().anyMatch(line -> line.registered().equalsIgnoreCase(REGISTERED));
	}
}
