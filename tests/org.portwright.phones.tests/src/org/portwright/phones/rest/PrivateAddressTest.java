package org.portwright.phones.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Phones are asked in private networks alone. */
@SuppressWarnings("nls")
class PrivateAddressTest {

	@ParameterizedTest
	@CsvSource({ "10.0.0.1,https://10.0.0.1:443/x", "172.16.0.1,https://172.16.0.1:443/x",
			"172.31.255.254,https://172.31.255.254:443/x", " 192.168.1.20 ,https://192.168.1.20:443/x",
			"169.254.1.1,https://169.254.1.1:443/x", "fd00::1,https://[fd00:0:0:0:0:0:0:1]:443/x",
			"fe80::1,https://[fe80:0:0:0:0:0:0:1]:443/x", "::ffff:192.168.1.20,https://192.168.1.20:443/x" })
	void areConnectedToByTheirNumbers(String written, String page) throws PhoneException {
		assertEquals(page, PrivateAddress.of(written, false).page(443, "/x").toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "192.0.2.1", "172.32.0.1", "172.15.255.255", "11.0.0.1", "100.64.0.1", "192.169.0.1",
			"127.0.0.1", "localhost", "0.0.0.0", "2130706433", "::1", "::ffff:127.0.0.1", "::ffff:192.0.2.1",
			"2001:db8::1", "fec0::1", "ff02::1", "224.0.0.1", "::" })
	void areNotOthers(String written) {
		assertEquals(PhoneTrouble.NOT_PRIVATE,
				assertThrows(PhoneException.class, () -> PrivateAddress.of(written, false)).trouble());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "https://192.168.1.20", "192.168.1.20:443", "192.168.1.20/x", "192.168.1.20@x",
			"a b", "-x", "x-", "::ffff:::", "phone.invalid", "192.168.1.20\r\nHost: x", "[fd00::1]" })
	void areNoAddresses(String written) {
		assertEquals(PhoneTrouble.NO_ADDRESS,
				assertThrows(PhoneException.class, () -> PrivateAddress.of(written, true)).trouble());
	}

	@Test
	void areThisMachineInTestsAlone() throws PhoneException {
		assertEquals("https://127.0.0.1:8443/x", PrivateAddress.of("127.0.0.1", true).page(8443, "/x").toString());
	}
}
