package org.portwright.porting.written;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** MAC addresses as people write them. */
@SuppressWarnings("nls")
class MacAddressTest {

	@ParameterizedTest
	@ValueSource(strings = { "64167F000001", "64:16:7f:00:00:01", "64-16-7F-00-00-01", "6416.7f00.0001",
			"64.16.7F.00.00.01", "6416:7f00:0001", "6416-7f00-0001", "64167f-000001", "64167F:000001", "64167f.000001",
			"64 16 7f 00 00 01", " 64167f 000001", "\t64:16:7f:00:00:01\n", "64:16:7f-00-00-01",
			"64\u201116\u20117f\u201100\u201100\u201101", "64\u201316\u20137f\u201300\u201300\u201301",
			"64\u00a016\u00a07f\u00a000\u00a000\u00a001" })
	void hasTwoNotations(String written) {
		MacAddress mac = MacAddress.read(written).orElseThrow();
		assertEquals("64167f000001", mac.digits());
		assertEquals("64-16-7f-00-00-01", mac.dashed());
		assertEquals("64-16-7F-00-00-01", mac.upperDashed());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", ":::::", "zz:zz", "64-16-7f-00-00", "64-16-7f-00-00-0", "64-16-7f-00-00-01-02",
			"64-16-7g-00-00-01", "64:16:7f:00:00:O1", "64:16:7f:00:00:0l", "0x64167f000001", "64167f000001h",
			"64/16/7f/00/00/01", "64,16,7f,00,00,01", "64167f000001,64167f000002", "6.4167E+11",
			"64167f00000\u0661", "64167\u0430000001", "64167\uff46000001", "64167f000001:000", "64167f000001:1",
			"64167f000001-001", "64167f000001:0001", "64167f000001:\u0660\u0660\u0661", "64167f0000:001" })
	void isNoneOtherwise(String written) {
		assertEquals(Optional.empty(), MacAddress.read(written));
	}

	/** Microsoft's HardwareId of an analogue adapter. */
	@ParameterizedTest
	@ValueSource(strings = { "64167F000001:001", "64:16:7f:00:00:01:001", "64-16-7F-00-00-01:001 ",
			"6416.7f00.0001:001",
			"6416:7f00:0001:001" })
	void mayHaveAPort(String written) {
		MacAddress mac = MacAddress.read(written).orElseThrow();
		assertEquals("64-16-7F-00-00-01:001", mac.upperDashed());
		assertEquals("64167f000001-001", mac.id());
		assertEquals("64-16-7f-00-00-01", mac.device().dashed());
		assertEquals(MacAddress.read("64167f000001"), Optional.of(mac.device()));
	}

	@Test
	void isMadeOfDigitsOnly() {
		assertThrows(IllegalArgumentException.class, () -> new MacAddress("64-16-7f-00-00-01", ""));
		assertThrows(IllegalArgumentException.class, () -> new MacAddress("64167F000001", ""));
		assertThrows(IllegalArgumentException.class, () -> new MacAddress("64167f000001", "1"));
	}
}
