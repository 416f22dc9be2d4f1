package org.portwright.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaitingTimeTest {

	@ParameterizedTest
	@CsvSource({ "0, 0 seconds", "1, 1 second", "2, 2 seconds", "89, 89 seconds", "90, 2 minutes", "120, 2 minutes",
			"121, 3 minutes", "3600, 60 minutes", "5400, 2 hours", "86400, 24 hours", "172800, 2 days",
			"999999999, '11,575 days'" })
	void isSaidInOneUnitAndRoundedUp(long seconds, String words) {
		assertEquals(words, WaitingTime.ofSeconds(seconds).inWords());
	}
}
