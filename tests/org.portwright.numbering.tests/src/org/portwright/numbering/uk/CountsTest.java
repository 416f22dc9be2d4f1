package org.portwright.numbering.uk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumbersInText;
import org.portwright.numbering.RangeInText;

/** Counts, and exceptions in brackets, of the trial of version 0.2 that were lost without a word. */
class CountsTest {

	@ParameterizedTest
	@ValueSource(strings = { "10 x 0161 496 0000", "10x 0161 496 0000", "10 × 0161 496 0000", "10 no. 0161 496 0000",
			"0161 496 0000, number of DDIs: 10", "0161 496 0000\\nNumber of DDIs: 10", "0161 496 0000\\nLength: 10",
			"0161 496 0000 Length: 10", "0161 496 0000\\nQty: 10", "0161 496 0000 with 9 consecutive",
			"0161 496 0000 + 9 associated", "0161 496 0000 (+9 more)", "0161 496 0000 (+9)",
			"0161 496 0000 and 9 more", "0161 496 0000 followed by 9 more", "0161 496 0000\\n(10 numbers)",
			"0161 496 0000\\nx 10", "0161 496 0000 DDI block (10)", "0161 496 0000 - how many: 10" })
	void theWholeBlockIsTaken(String text) {
		assertEquals(List.of(new NumberRange(441_614_960_000L, 441_614_960_009L)), ranges(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2 x 0161 496 0001", "0161 496 0000 + 9", "0161 496 0001 + 3 more",
			"0161 496 0000\\n10 numbers\\n0113 496 0000", "0161 496 0000\\nblock of 10" })
	void whatMayBeOtherwiseIsNamed(String text) {
		NumbersInText read = NumberTextReader.read(Rendering.unescape(text), Plans.UK);
		assertFalse(read.notTaken().isEmpty());
		assertEquals(true, read.count() <= 2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "0161 496 0000-0099 (0050-0059 remain with BT)",
			"0161 496 0000-0099 [0050 - 0059 excluded]", "0161 496 0000-0099 (50-59 stay)",
			"0161 496 0000-0099 bar 0161 496 0050-0059", "0161 496 0000-0099 (we keep 0050-0059)" })
	void whatBracketsTakeBackIsTakenBack(String text) {
		assertEquals(List.of(new NumberRange(441_614_960_000L, 441_614_960_049L),
				new NumberRange(441_614_960_060L, 441_614_960_099L)), ranges(text));
	}

	private static List<NumberRange> ranges(String text) {
		return NumberTextReader.read(Rendering.unescape(text), Plans.UK).ranges().stream().map(RangeInText::range)
				.toList();
	}
}
