package org.portwright.phones;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Versions of firmware as people and phones write them. */
@SuppressWarnings("nls")
class FirmwareTest {

	@ParameterizedTest
	@CsvSource({ "5.9.7.3480,5.9.7.3480", "UCS 5.9.5,5.9.5", "v6.4.3.5814,6.4.3.5814", "5.9.5.0614 rts 12,5.9.5.0614",
			"UC Software 5.9.5.,5.9.5", "5.9.5 (5.9.5),5.9.5", "Updater 5.9,5.9",
			"12-0-1MPP,12.0.1", "sip88xx.12-0-1MPP0001-1.loads,12.0.1", "ATA 11-2-2MPP0101-013,11.2.2" })
	void areReadOutOfWhatPeopleWrite(String written, String version) {
		assertEquals(version, Firmware.read(written).orElseThrow().text());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "new", "5", "5.9.5 or 5.9.7", "5..9", ".5.9.", "1.2.3.4.5.6.7",
			"9999999999.9999999999", "\u0665.\u0669", "5.9,7" })
	void areNoneWhereNobodyCanTell(String written) {
		assertEquals("5.9,7".equals(written) ? Optional.of(new Firmware("5.9")) : Optional.empty(),
				Firmware.read(written));
	}

	@Test
	void areNoneInTextsWithoutEnd() {
		assertEquals(Optional.empty(), Firmware.read("5.9.5 ".repeat(100_000)));
		assertEquals(Optional.empty(), Firmware.read(null));
		assertThrows(IllegalArgumentException.class, () -> new Firmware("UCS 5.9"));
	}

	@Test
	void areInOrderByTheirNumbers() {
		List<String> order = List.of("4.10", "5.9", "5.9.5", "5.9.5.0614", "5.9.5.3182", "5.9.7.3480", "5.10",
				"6.4.3.5814", "10.0");
		assertEquals(order, Stream.of("10.0", "5.9.5.3182", "5.10", "5.9", "6.4.3.5814", "4.10", "5.9.7.3480", "5.9.5",
				"5.9.5.0614").map(Firmware::new).sorted().map(Firmware::text).toList());
	}

	@ParameterizedTest
	@CsvSource({ "5.9.4.9999,5.9.5,true", "5.9.5.0614,5.9.5,false", "5.9.5,5.9.5,false", "5.9.5,5.9.5.3182,false",
			"5.9,5.9.5,false", "5.8,5.9.5,true", "6.0.0,5.9.5,false", "5.10.1,5.9.5,false" })
	void areOlderForCertainOnly(String own, String other, boolean below) {
		assertEquals(below, new Firmware(own).isBelow(new Firmware(other)));
	}
}
