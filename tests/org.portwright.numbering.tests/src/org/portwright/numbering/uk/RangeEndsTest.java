package org.portwright.numbering.uk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumbersInText;
import org.portwright.numbering.RangeInText;
import org.portwright.numbering.Reason;

/** Ends of ranges, tails and counts of the trial of version 0.2 that were cut, lost or taken for something else. */
class RangeEndsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"020 7946-0000 to 7946-0009 | 442079460000 | 442079460009",
			"0161 496-0000 to 496-0009 | 441614960000 | 441614960009",
			"(01632) 960-000 to 960-009 | 441632960000 | 441632960009",
			"01632 96-0000 – 96-0009 | 441632960000 | 441632960009",
			"0161 49-60000 to 49-60009 | 441614960000 | 441614960009",
			"0161 496 0000 to -09 | 441614960000 | 441614960009",
			"0161 496 0000 (to 09) | 441614960000 | 441614960009",
			"01632 96 00 10 to 00 19 | 441632960010 | 441632960019",
			"from 0161 496 0010 down to 0161 496 0001 | 441614960001 | 441614960010",
			"from 0161 496 0010 down to 0001 | 441614960001 | 441614960010",
			"0161 496 0000\\n-\\n0161 496 0009 | 441614960000 | 441614960009",
			"0161 496 0000\\n\\nto\\n\\n0161 496 0009 | 441614960000 | 441614960009",
			"0115 496 0000 - 0099 | 441154960000 | 441154960099",
			"0115 496 0000 x 100 | 441154960000 | 441154960099" })
	void theEndIsReadWhole(String text, long first, long last) {
		assertEquals(List.of(new NumberRange(first, last)), ranges(Rendering.unescape(text)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "0161 496 0000/01/02/03", "DDIs: 0161 496 0000, 01/02/03" })
	void tailsWithTheShapeOfADateAreTails(String text) {
		assertEquals(List.of(new NumberRange(441_614_960_000L, 441_614_960_003L)), ranges(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "0161 496 0000/10/11/12" })
	void tailsThatRiseBehindASlashAreNoDate(String text) {
		assertEquals(List.of(NumberRange.of(441_614_960_000L), new NumberRange(441_614_960_010L, 441_614_960_012L)),
				ranges(text));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "0161 496 0000, 10/11/12 | 10/11/12 | SUFFIX_AMBIGUOUS",
			"0161 496 0000-0009-0019 | 0161 496 0000-0009-0019 | RANGE_UNEVEN",
			"0161 496 0000 to 496-0009-1 | 0161 496 0000 to 496-0009-1 | RANGE_UNEVEN" })
	void whatBreaksTheLawIsNamed(String text, String named, Reason reason) {
		NumbersInText read = NumberTextReader.read(text, Plans.UK);
		assertEquals(named, read.notTaken().getFirst().place().text());
		assertEquals(reason, read.notTaken().getFirst().reason());
		assertEquals(true, read.count() <= 1);
	}

	@ParameterizedTest
	@CsvSource({ "O20 7946 OOO2, 442079460002", "0161 496 OO1l, 441614960011", "O161 496 O5O1, 441614960501" })
	void lettersAmongDigitsAreDigitsAndNoted(String text, long number) {
		assertEquals(List.of(NumberRange.of(number)), ranges(text));
		assertEquals(1, NumberTextReader.read(text, Plans.UK).notes().size());
	}

	private static List<NumberRange> ranges(String text) {
		return NumberTextReader.read(text, Plans.UK).ranges().stream().map(RangeInText::range).toList();
	}
}
