package org.portwright.phones;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.model.SignInMethod;
import org.portwright.phones.PhoneModel.Support;

/** Models of phones as people and phones write them, and what is documented of them. */
@SuppressWarnings("nls")
class PhoneModelsTest {

	@ParameterizedTest
	@CsvSource({ "VVX 600,VVX 600", "VVX600,VVX 600", "Polycom vvx-600,VVX 600", "VVX 601,VVX 601",
			"Poly VVX 250 Business IP Phone,VVX 250", "'VVX_411 (Leeds, floor 2)',VVX 411",
			"RealPresence Trio 8800,Trio 8800", "Poly Edge E350,Edge E350", "EdgeE350,Edge E350", "Rove B2,Rove B2",
			"Polycom SoundPoint IP650,SoundPoint IP 650",
			"Yealink T46S,Yealink T46S", "yealink SIP-T54W (Leeds),Yealink T54W", "Yealink T30P,Yealink T30P",
			"Yealink T30,Yealink T30", "YEALINK T21P_E2,Yealink T21P E2", "Cisco CP-8841-3PCC-K9=,Cisco 8841",
			"Cisco IP Phone 7811,Cisco 7811", "Cisco ATA192-MPP,Cisco ATA 192", "Snom D735,Snom D735",
			"AudioCodes C450HD,AudioCodes C450HD", "AudioCodes MP-114-FXS,AudioCodes MP114",
			"Gigaset N870E IP PRO,Gigaset N870E IP PRO", "Ascom Myco 3,Ascom Myco 3", "Algo 8180g2,Algo 8180g2",
			"Alcatel-Lucent Enterprise M3,Alcatel-Lucent M3", "Spectralink 7522,Spectralink 7522",
			"Poly ATA 402,Poly ATA 402", "T46S,Yealink T46S", "MP54,MP54", "Yealink MP56,MP56", "SIP-T33G,Yealink T33G",
			"CP-8841-3PCC,Cisco 8841",
			"ATA 191,Cisco ATA 191", "ATA402,Poly ATA 402", "OBi 300,Poly OBi 300", "Obihai OBi302,Poly OBi 302",
			"Polycom OBi302,Poly OBi 302", "C450HD,AudioCodes C450HD", "MP-112,AudioCodes MP112",
			"ALE M5,Alcatel-Lucent M5",
			"Alcatel M7,Alcatel-Lucent M7", "W70B,Yealink W70B",
			"Spectralink IP-DECT Server 400,Spectralink IP-DECT Server 400",
			"Spectralink Virtual IP DECT Server One,Spectralink Virtual IP-DECT Server One",
			"Ascom IP-DECT Access Point IPBSx,Ascom IP-DECT Access Point IPBSx",
			"Ascom IP-DECT Gateway IPBL,Ascom IP-DECT Gateway IPBL" })
	void areFoundInWhatPeopleWrite(String written, String model) {
		assertEquals(Optional.of(model), PhoneModels.known().of(written).map(PhoneModel::name));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "VVX", "600", "VVX 500/600", "VVX 6000", "VVX 250 OBi Edition", "Yealink T48",
			"Yealink T53C", "Yealink T46S/T48S", "T46S/T48S", "T33", "Snom D785", "Cisco 8841/8851", "VVX 600X",
			"VVX 9999",
			"SoundPoint IP", "VVX 500 VVX 600", "XVVX 600" })
	void areNotKnownOtherwise(String written) {
		assertEquals(Optional.empty(), PhoneModels.known().of(written));
	}

	@Test
	void areNotKnownInTextsWithoutEnd() {
		assertEquals(Optional.empty(), PhoneModels.known().of("VVX 600 ".repeat(100_000)));
		assertEquals(Optional.empty(), PhoneModels.known().of(null));
	}

	@Test
	void sayFromWhichFirmwareTheSipGatewayTakesThem() {
		Support support = PhoneModels.known().of("VVX 600").orElseThrow().support(SignInMethod.SIP_GATEWAY)
				.orElseThrow();
		assertTrue(support.supported());
		assertEquals(Optional.of(new Firmware("5.9.5")), support.minimum());
		assertEquals(Optional.of(new Firmware("5.9.7.3480")), support.approved());
		assertFalse(support.source().isBlank());
		assertEquals("2024-07-15", support.asOf());
	}

	/** Microsoft writes version 83, which is the second number; some of its oldest are newer than what it approved. */
	@ParameterizedTest
	@CsvSource({ "Yealink T46S,66.83", "Yealink T57W,96.83", "Yealink T21P,''", "AudioCodes 405HD,''", "Rove B2,8.0.11",
			"AudioCodes 445HD,3.2.1", "Cisco 8841,11.1.1", "Snom D735,10.1.141.13", "Spectralink 7202,''",
			"AudioCodes MP112,''", "Ascom IP-DECT Virtual Appliance IPVM,11.8.8", "Ascom TDM Base Station,''" })
	void sayTheOldestFirmwareOfOtherMakesWhereItIsPlain(String model, String minimum) {
		Support support = PhoneModels.known().of(model).orElseThrow().support(SignInMethod.BULK).orElseThrow();
		assertTrue(support.supported());
		assertEquals(minimum, support.minimum().map(Firmware::text).orElse(""));
	}

	@Test
	void sayThatOthersCannotBeOnboarded() {
		Support support = PhoneModels.known().of("VVX 1500").orElseThrow().support(SignInMethod.SIP_GATEWAY)
				.orElseThrow();
		assertFalse(support.supported());
		assertEquals(Optional.empty(), support.minimum());
	}

	@ParameterizedTest
	@CsvSource({ "VVX 150,true", "VVX 601,true", "Edge E350,true", "VVX 300,false", "VVX 600,false",
			"Trio 8800,true", "Rove B2,true", "Yealink T48S,true", "T46S,true", "Yealink T46G,false",
			"Cisco 8841,true", "Snom D735,false", "Spectralink IP-DECT Base Station,false" })
	void sayWhetherTheyHaveDynamicLocation(String model, boolean dynamic) {
		EmergencyCalls calls = EmergencyCalls.of(model).orElseThrow();
		assertEquals(dynamic, calls.dynamic());
		assertTrue(calls.words().contains("With Direct Routing"), calls.words());
		assertTrue(calls.words().contains("Microsoft\u2019s list of 15 July 2024"), calls.words());
		assertEquals(dynamic, calls.words().contains("not documented what 999 gets"), calls.words());
		assertEquals(dynamic, calls.words().contains("trusted"), calls.words());
		assertTrue(calls.source().startsWith("https://"), calls.source());
		assertEquals("2024-07-15", calls.asOf(), "the page that marks the models");
		assertEquals(Optional.empty(), EmergencyCalls.of("Yealink T48"));
	}

	/** Microsoft asks for it at the switch for Poly, and marks others that are found by it. */
	@ParameterizedTest
	@CsvSource({ "VVX 411,true", "Trio 8500,true", "Rove 30,true", "Cisco 7841,true", "Yealink T31P,true",
			"AudioCodes 440HD,true", "Yealink T46S,false", "AudioCodes C450HD,false" })
	void sayWhichAreFoundByTheSwitch(String model, boolean lldp) {
		EmergencyCalls calls = EmergencyCalls.of(model).orElseThrow();
		assertTrue(calls.dynamic());
		assertEquals(lldp, calls.lldp());
		assertEquals(lldp, calls.words().contains("LLDP"), calls.words());
	}

	/** Those of Microsoft's page of February 2025 that its page of July 2024 does not have. */
	@ParameterizedTest
	@CsvSource({ "Cisco 9851,3.3.1,true", "Omegaline VVX 350,5.9.5,true", "2N IP Verso 2.0,2.46.1,false",
			"2N IP Verso,2.46.1,false", "2N SIP Speaker,2.46.1,false" })
	void ofLaterModelsSayTheDayOfTheirPage(String model, String minimum, boolean emergency) {
		PhoneModel known = PhoneModels.known().of(model).orElseThrow();
		assertEquals(model, known.name());
		Support support = known.support(SignInMethod.SIP_GATEWAY).orElseThrow();
		assertEquals(minimum, support.minimum().map(Firmware::text).orElse(""));
		assertEquals("2025-02-28", support.asOf());
		assertTrue(support.source().contains("in a public copy"), support.source());
		assertEquals(emergency, known.emergency().isPresent());
	}

	@Test
	void knowNothingOfADeviceThatIsNoLongerListed() {
		assertEquals(Optional.empty(), PhoneModels.known().of("Spectralink IP-DECT Server 200"));
	}

	@Test
	void sayTheSameOfBulkSignInAndNothingOfWhatWasNotFound() {
		PhoneModel model = PhoneModels.known().of("VVX 411").orElseThrow();
		assertEquals(model.support(SignInMethod.SIP_GATEWAY), model.support(SignInMethod.BULK));
		assertEquals(Optional.empty(), model.support(SignInMethod.WEB_SIGN_IN));
	}
}
