package org.portwright.phones;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
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
			"AudioCodes 450HD,AudioCodes 4xx and RX50", "AudioCodes C450HD,AudioCodes 4xx and RX50",
			"AudioCodes RX50,AudioCodes 4xx and RX50", "AudioCodes MP-1288,AudioCodes ATA",
			"AudioCodes ATA,AudioCodes ATA", "Cisco 8841,Cisco MPP",
			"Cisco ATA 192,Cisco ATA", "Cisco ATA191-MPP,Cisco ATA", "Yealink W70B,Yealink DECT", "Ascom d63,Ascom",
			"Algo 8301,Algo", "Poly ATA 402,Poly ATA", "Polycom VVX 600,Poly", "VVX600,Poly", "Edge E350,Poly",
			"Trio 8800,Poly", "Snom D785,Snom", "Gigaset N870,Gigaset", "Spectralink IP-DECT,Spectralink",
			"Alcatel-Lucent M5,Alcatel-Lucent", "SIP-T46S,Yealink T2x\u2013T5x", "T33,Yealink T2x\u2013T5x",
			"T54W (Leeds),Yealink T2x\u2013T5x", "W70B,Yealink DECT", "CP-8841-3PCC,Cisco MPP", "ATA 191,Cisco ATA",
			"ATA 402,Poly ATA", "OBi 300,Poly ATA", "Polycom OBi302,Poly ATA", "445HD,AudioCodes 4xx and RX50",
			"C450HD,AudioCodes 4xx and RX50", "MP-112,AudioCodes ATA", "MP1288,AudioCodes ATA" })
	void isFoundInWhatPeopleWrite(String written, String name) {
		assertEquals(Optional.of(name), PhoneFamily.of(written).map(PhoneFamily::name));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "T480", "Panasonic KX-T46", "M5", "8841", "ATA", "MP54",
			"Cisco SPA112", "Yealink MP54", "AudioCodes Mediant 800", "VVX 250 OBi Edition",
			"Grandstream GXP", "CCX 500", "Poly CCX 600" })
	void isNotKnownOtherwise(String written) {
		assertEquals(Optional.empty(), PhoneFamily.of(written));
		assertTrue(PhoneFamily.told(Optional.empty()).contains("not known"));
	}

	@Test
	void hasItsOptionOfDhcp() {
		for (String model : List.of("VVX 600", "Cisco 8841", "AudioCodes 445HD")) {
			assertEquals(Optional.of(160), PhoneFamily.of(model).flatMap(PhoneFamily::option), model);
		}
		for (String model : List.of("Yealink T48S", "Yealink W80", "Alcatel-Lucent Enterprise M7")) {
			assertEquals(Optional.of(66), PhoneFamily.of(model).flatMap(PhoneFamily::option), model);
		}
		assertTrue(PhoneFamily.told(PhoneFamily.of("Cisco 8841")).contains("DHCP option 160"));
		for (String model : List.of("Snom D785", "Gigaset N870", "Ascom d63", "Cisco ATA 192")) {
			assertEquals(Optional.empty(), PhoneFamily.of(model).flatMap(PhoneFamily::option), model);
		}
	}

	/** It decides whether a screen with keys is drawn. */
	@ParameterizedTest
	@CsvSource({ "VVX 411, true", "Yealink T46S, true", "Quuxphone 9000, true", "Poly Edge E350, true",
			"Yealink W70B, false", "Poly Rove B2, false", "Gigaset N670 IP PRO, false", "Cisco ATA 191, false",
			"Algo 8301, false" })
	void tellsDeskPhonesFromBasesAndAdapters(String model, boolean desk) {
		assertEquals(desk, PhoneFamily.isDeskPhone(model));
	}

	/** The guides say the same: Microsoft names options of DHCP for phones alone. */
	@Test
	void anAdapterTakesItsAddressInItsWebPage() {
		String told = PhoneFamily.told(PhoneFamily.of("Cisco ATA 191"));
		assertTrue(told.contains("web page of the adapter") && told.contains("names no option of DHCP"), told);
		assertTrue(PhoneFamily.told(PhoneFamily.of("Rove B2")).contains("DHCP option 160"));
	}

	@Test
	void saysForWhichBulkSignInIsDocumented() {
		assertEquals(Optional.of(true), PhoneFamily.of("Yealink T48S").flatMap(PhoneFamily::bulk));
		assertEquals(Optional.of(false), PhoneFamily.of("VVX 600").flatMap(PhoneFamily::bulk));
		assertEquals(Optional.of(true), PhoneFamily.of("ATA 191").flatMap(PhoneFamily::bulk));
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
