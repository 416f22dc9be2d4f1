package org.portwright.phones.ui.internal.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.eclipse.core.resources.ResourcesPlugin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.portwright.guides.PhoneScreen;
import org.portwright.phones.ui.internal.pairing.PairingCode;
import org.portwright.phones.ui.internal.pairing.PairingCodes;
import org.portwright.phones.ui.internal.pairing.PhonePlace;

@SuppressWarnings("nls")
class SpokenPhoneTest {

	private static PhonePicture picture(PhoneScreen screen, Optional<PairingCode> code) {
		return new PhonePicture(true, screen, "Reception", "020 7946 0101", "", "aka.ms/siplogin", code);
	}

	@Test
	void theCodeIsSpelledAndItsTimeSaid() {
		var code = new PairingCode("B7kQ", Instant.EPOCH);
		assertEquals("Screen of Reception. Pairing code. In a browser, open aka.ms/siplogin. "
				+ "The code is capital B, 7, k, capital Q. Good for at most 3 minutes. Keys: Back",
				SpokenPhone.words(picture(PhoneScreen.CODE, Optional.of(code)), "Good for at most 3 minutes"));
	}

	/** The phone has no key for it. */
	@Test
	void aCodeOfTheAdminCentreIsNotOneOnThePhone() {
		assertEquals("Screen of Reception. Pairing code, in the admin centre. In a browser, open aka.ms/siplogin. "
				+ "The code is capital B, 7. Good for at most 3 minutes",
				SpokenPhone.words(picture(PhoneScreen.CODE_IN_CENTRE,
						Optional.of(new PairingCode("B7", Instant.EPOCH))), "Good for at most 3 minutes"));
	}

	@Test
	void aBaseHasNoKeys() {
		var base = new PhonePicture(false, PhoneScreen.TEAMS, "Dect base", "", "", "aka.ms/siplogin", Optional.empty());
		assertEquals("Screen of Dect base. Microsoft Teams", SpokenPhone.words(base, ""));
		assertFalse(base.isOnPhone());
	}

	@ParameterizedTest
	@EnumSource(PhoneScreen.class)
	void eachScreenSaysWhatIsOnIt(PhoneScreen screen) {
		String words = SpokenPhone.words(picture(screen, Optional.empty()), "No code typed yet");
		assertTrue(words.startsWith("Screen of Reception. "), words);
		assertTrue(words.contains(picture(screen, Optional.empty()).heading()), words);
	}

	@Test
	void theTimeIsAtMost() {
		var now = new Instant[] { Instant.EPOCH };
		var codes = new PairingCodes(() -> now[0]);
		var time = new RemainingTime(codes);
		var place = new PhonePlace(ResourcesPlugin.getWorkspace().getRoot().getProject("p").getFile("t.tenant"), "1");
		assertEquals("No code typed yet", time.shown(codes.of(place)));
		codes.take(place, "ABCD", Duration.ofMinutes(15));
		assertEquals("At most 15:00 left", time.shown(codes.of(place)));
		assertEquals("Good for at most 15 minutes", time.spoken(codes.of(place)));
		now[0] = Instant.ofEpochMilli(14 * 60_000 + 59_500);
		assertEquals("At most 0:01 left", time.shown(codes.of(place)));
		assertEquals("Good for at most 1 minute", time.spoken(codes.of(place)));
		now[0] = Instant.ofEpochSecond(15 * 60);
		assertEquals("The code has run out", time.shown(codes.of(place)));
		assertEquals("The code has run out", time.spoken(codes.of(place)));
	}
}
