package org.portwright.phones.rest;

import java.time.Duration;

/**
 * How far a phone is asked.
 *
 * @param port      of HTTPS
 * @param loopback  whether this machine itself may be a phone, as in tests
 * @param longest   how long one question may take in all
 * @param mostBytes how long an answer may be
 */
public record PhoneReach(int port, boolean loopback, Duration longest, int mostBytes) {

	/** As phones are: an answer has some hundred characters for each line, and a phone has at most some dozens. */
	public static final PhoneReach USUAL = new PhoneReach(443, false, Duration.ofSeconds(10), 256 * 1024);
}
