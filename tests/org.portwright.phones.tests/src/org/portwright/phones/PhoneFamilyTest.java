package org.portwright.phones;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Families of phones by what people write, and what is known of each. */
@SuppressWarnings("nls")
class PhoneFamilyTest {

	@ParameterizedTest
	@CsvSource({ "Yealink T48S,Yealink T2x\u2013T5x", "yealink SIP-T54W (Leeds),Yealink T2x\u2013T5x",
			"AudioCodes 450HD,AudioCodes 4xx", "AudioCodes ATA,AudioCodes ATA", "Cisco 8841,Cisco MPP",
			"Cisco ATA 192,Cisco ATA", "Poly ATA 402,Poly ATA", "Polycom VVX 600,Poly", "VVX600,Poly", "Edge E350,Poly",
			"Trio 8800,Poly", "Snom D785,Snom", "Gigaset N870,Gigaset", "Spectralink IP-DECT,Spectralink",
			"Alcatel-Lucent M5,Alcatel-Lucent" })
	void isFoundInWhatPeopleWrite(String written, String name) {
		assertEquals(Optional.of(name), PhoneFamily.of(written).map(PhoneFamily::name));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "T48S", "Yealink MP54", "AudioCodes C450HD", "VVX 250 OBi Edition",
			"Grandstream GXP" })
	void isNotKnownOtherwise(String written) {
		assertEquals(Optional.empty(), PhoneFamily.of(written));
		assertTrue(PhoneFamily.told(Optional.empty()).contains("not known"));
	}

	@Test
	void hasItsOptionOfDhcp() {
		assertEquals(Optional.of(160), PhoneFamily.of("VVX 600").flatMap(PhoneFamily::option));
		PhoneFamily yealink = PhoneFamily.of("Yealink T48S").orElseThrow();
		assertEquals(Optional.of(66), yealink.option());
		assertTrue(PhoneFamily.told(Optional.of(yealink)).contains("as experience has it"));
		assertEquals(Optional.empty(), PhoneFamily.of("Snom D785").flatMap(PhoneFamily::option));
	}

	@Test
	void saysForWhichBulkSignInIsDocumented() {
		assertEquals(Optional.of(true), PhoneFamily.of("Yealink T48S").flatMap(PhoneFamily::bulk));
		assertEquals(Optional.of(false), PhoneFamily.of("VVX 600").flatMap(PhoneFamily::bulk));
		assertEquals(Optional.empty(), PhoneFamily.of("Gigaset N870").flatMap(PhoneFamily::bulk));
	}

	@Test
	void hasASourceAndADay() {
		for (PhoneFamily family : PhoneFamily.all()) {
			assertTrue(family.source().startsWith("https://"), family.name());
			assertFalse(family.asOf().isBlank(), family.name());
		}
	}
}
