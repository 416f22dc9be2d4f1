package org.portwright.phones.ui.internal.pairing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.resources.ResourcesPlugin;
import org.junit.jupiter.api.Test;

@SuppressWarnings("nls")
class PairingCodesTest {

	private Instant now = Instant.parse("2026-11-27T09:00:00Z");
	private final PairingCodes codes = new PairingCodes(() -> now);
	private final PhonePlace reception = place("reception");
	private final PhonePlace kitchen = place("kitchen");

	private static PhonePlace place(String id) {
		return new PhonePlace(
				ResourcesPlugin.getWorkspace().getRoot().getProject("Contoso").getFile("contoso.tenant"), id);
	}

	@Test
	void eachPhoneHasItsOwn() {
		codes.take(reception, "B7KQ2MXH", Duration.ofMinutes(15));
		codes.take(kitchen, "ABCD", Duration.ofMinutes(5));
		assertEquals(Optional.of("B7KQ2MXH"), codes.of(place("reception")).map(PairingCode::text));
		assertEquals(Optional.of("ABCD"), codes.of(kitchen).map(PairingCode::text));
		codes.take(reception, "NEW1", Duration.ofMinutes(1));
		assertEquals(Optional.of("NEW1"), codes.of(reception).map(PairingCode::text));
		codes.forget(reception);
		assertEquals(Optional.empty(), codes.of(reception));
		assertTrue(codes.of(kitchen).isPresent());
	}

	@Test
	void onceItHasRunOutTheCodeItselfIsForgotten() {
		codes.take(reception, "B7KQ2MXH", Duration.ofMinutes(15));
		now = now.plusSeconds(15 * 60 - 1);
		assertEquals(Duration.ofSeconds(1), codes.left(codes.of(reception).orElseThrow()));
		now = now.plusSeconds(1);
		PairingCode over = codes.of(reception).orElseThrow();
		assertTrue(over.isOver());
		assertEquals("", over.text());
		assertEquals(Duration.ZERO, codes.left(over));
		// A clock that is set back does not bring it again.
		now = now.minusSeconds(3600);
		assertTrue(codes.of(reception).orElseThrow().isOver());
	}

	@Test
	void whoListensHearsOfEachChange() {
		var heard = new AtomicInteger();
		Runnable listener = heard::incrementAndGet;
		codes.addListener(listener);
		codes.take(reception, "A", Duration.ofMinutes(1));
		codes.forget(reception);
		codes.forget(reception);
		assertEquals(2, heard.get());
		codes.removeListener(listener);
		codes.take(reception, "A", Duration.ofMinutes(1));
		assertEquals(2, heard.get());
	}

	@Test
	void noLogGetsACode() {
		codes.take(reception, "B7KQ2MXH", Duration.ofMinutes(15));
		assertFalse(String.valueOf(codes.of(reception)).contains("B7KQ2MXH"));
	}

	@Test
	void thoseOfTheWindowAreTheSameForAll() {
		assertSame(PairingCodes.ofWindow(), PairingCodes.ofWindow());
		assertSame(PhoneAtHand.ofWindow(), PhoneAtHand.ofWindow());
	}
}
