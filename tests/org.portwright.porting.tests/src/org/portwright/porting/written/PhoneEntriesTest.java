package org.portwright.porting.written;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** MAC addresses and numbers of phones as people write them. */
@SuppressWarnings("nls")
class PhoneEntriesTest {

	@ParameterizedTest
	@ValueSource(strings = { "64167F000001", "64:16:7f:00:00:01", "64-16-7F-00-00-01", "6416.7f00.0001",
			" 64167f 000001" })
	void aMacAddressHasOneNotation(String written) {
		assertEquals("64-16-7f-00-00-01", PhoneEntries.mac(written));
		assertTrue(PhoneEntries.doubtOfMac(written).isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "zz:zz", "64-16-7f-00-00", "64-16-7f-00-00-01-02", "64-16-7g-00-00-01" })
	void whatIsNoneIsSaidAndStays(String written) {
		assertEquals(written, PhoneEntries.mac(written));
		String said = PhoneEntries.doubtOfMac(written).orElseThrow();
		assertTrue(said.startsWith("'" + written + "' is not a MAC address") && said.contains("64-16-7f"), said);
	}

	@ParameterizedTest
	@CsvSource({ "020 7946 0000, true", "+44 20 7946 0000, true", "(0113) 496 0123, true", "0113-496-0123, true",
			"12, false", "1234, false", "7946 0000, false", "0113 496, false", "reception, false" })
	void aNumberIsWhole(String written, boolean whole) {
		assertEquals(whole, PhoneEntries.doubtOfNumber(written).isEmpty());
	}
}
