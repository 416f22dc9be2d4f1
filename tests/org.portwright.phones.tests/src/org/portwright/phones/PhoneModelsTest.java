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
			"Polycom SoundPoint IP650,SoundPoint IP 650" })
	void areFoundInWhatPeopleWrite(String written, String model) {
		assertEquals(Optional.of(model), PhoneModels.known().of(written).map(PhoneModel::name));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "VVX", "600", "VVX 500/600", "VVX 6000", "VVX 250 OBi Edition", "Yealink T48S",
			"VVX 9999", "SoundPoint IP", "VVX 500 VVX 600", "XVVX 600" })
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
		assertEquals("2023-08-22", support.asOf());
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
			"Trio 8800,false", "Rove B2,false" })
	void sayWhetherEmergencyCallsCarryTheirPlace(String model, boolean dynamic) {
		EmergencyCalls calls = EmergencyCalls.of(model).orElseThrow();
		assertEquals(dynamic, calls.dynamic());
		assertTrue(calls.words().contains("Direct Routing"), calls.words());
		assertTrue(calls.source().startsWith("https://"), calls.source());
		assertEquals(Optional.empty(), EmergencyCalls.of("Yealink T48S"));
	}

	@Test
	void sayTheSameOfBulkSignInAndNothingOfWhatWasNotFound() {
		PhoneModel model = PhoneModels.known().of("VVX 411").orElseThrow();
		assertEquals(model.support(SignInMethod.SIP_GATEWAY), model.support(SignInMethod.BULK));
		assertEquals(Optional.empty(), model.support(SignInMethod.WEB_SIGN_IN));
	}
}
