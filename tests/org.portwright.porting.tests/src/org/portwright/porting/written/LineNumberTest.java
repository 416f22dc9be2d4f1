package org.portwright.porting.written;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("nls")
class LineNumberTest {

	@ParameterizedTest
	@CsvSource({ "020 7946 0000, +442079460000, 020 7946 0000", "+44 20 7946 0000, +442079460000, 020 7946 0000",
			"+44 (0)20 7946 0000, +442079460000, 020 7946 0000", "(0113) 496 0123, +441134960123, 0113 496 0123",
			"0113-496-0123, +441134960123, 0113 496 0123", "tel:+441134960123, +441134960123, 0113 496 0123",
			"0044 113 496 0123, +441134960123, 0113 496 0123" })
	void aWholeNumberIsReadInEachSpellingAndShownInOne(String written, String e164, String shown) {
		assertEquals(Optional.of(e164), LineNumber.read(written));
		assertEquals(shown, LineNumber.shown(written));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "12", "1234", "7946 0000", "0113 496", "+44 113 496", "0113 496 012", "0161 496 012",
			"020 7946 000", "+44 7700 90012", "01134960123456", "reception",
			"+0", "++442079460000",
			"+44207946000000000" })
	void whatIsNoneStaysAsItIs(String written) {
		assertEquals(Optional.empty(), LineNumber.read(written));
		assertEquals(written, LineNumber.shown(written));
	}
}
