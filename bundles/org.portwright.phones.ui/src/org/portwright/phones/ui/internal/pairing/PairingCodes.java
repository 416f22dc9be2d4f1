package org.portwright.phones.ui.internal.pairing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.portwright.ui.Contributions;

/**
 * The pairing codes of the phones that are being signed in, with their time. They are here and nowhere else: in no
 * file, no setting and no log. Everything here belongs to the window's thread.
 */
public final class PairingCodes {

	/**
	 * The longest that a code is taken to be good. Entra's device authorization grant gives 15 minutes by default
	 * (MicrosoftDocs/azure-docs, v2-oauth2-device-code.md); of a Web Sign-in it is only said that it is a few minutes
	 * (Poly Trio guide 5.9.2AA).
	 */
	public static final Duration USUAL = Duration.ofMinutes(15);

	private final InstantSource clock;
	private final Map<PhonePlace, PairingCode> codes = new HashMap<>();
	private final Set<Runnable> listeners = new LinkedHashSet<>();

	/** Made by the platform. */
	public PairingCodes() {
		this(InstantSource.system());
	}

	/** @param clock says what time it is */
	public PairingCodes(InstantSource clock) {
		this.clock = clock;
	}

	/** Those of the window. */
	public static PairingCodes ofWindow() {
		return Contributions.of(PairingCodes.class).getFirst();
	}

	/** Takes the code that a phone shows now, in place of an earlier one. */
	public void take(PhonePlace phone, String code, Duration life) {
		codes.put(phone, new PairingCode(code, now().plus(life)));
		tell();
	}

	/** The code of a phone, also one that has run out; empty if none was typed. */
	public Optional<PairingCode> of(PhonePlace phone) {
		return Optional.ofNullable(codes.computeIfPresent(phone,
				(place, code) -> code.left(now()).isZero() ? code.over() : code));
	}

	/** How long a code is good at most. */
	public Duration left(PairingCode code) {
		return code.left(now());
	}

	/** The phone needs none any more. */
	public void forget(PhonePlace phone) {
		if (codes.keySet().remove(phone)) {
			tell();
		}
	}

	/** From now on it hears when a code was taken or forgotten; that time goes by it is not told. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** It hears nothing any more. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	private void tell() {
		List.copyOf(listeners).forEach(Runnable::run);
	}

	private Instant now() {
		return clock.instant();
	}
}
