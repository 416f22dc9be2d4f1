package org.portwright.porting.ui.internal.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portwright.numbering.NumbersInText;
import org.portwright.numbering.uk.NumberTextReader;
import org.portwright.numbering.uk.UkNumberPlan;

/** The kind of each range in the table of a wizard, with what speaks against it. */
@SuppressWarnings("nls")
class RangeWordsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "0113 496 0000 | Geographic", "07700 900123 | Mobile: cannot be ported",
			"+33 1 23 45 67 89 | Abroad, Jersey, Guernsey, Isle of Man: cannot be ported",
			"0461 496 0000 | Not in the number plan" })
	void saysOnceWhatSpeaksAgainstANumber(String text, String words) {
		NumbersInText read = NumberTextReader.read(text, UkNumberPlan.of(List.of()));
		assertEquals(List.of(words), read.ranges().stream().map(RangeWords::of).toList());
	}
}
