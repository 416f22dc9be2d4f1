package org.portwright.numbering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which numbers have a part that was typed. */
class SoughtDigitsTest {

	private static final long LONDON = 442079460000L;

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			020 7946 0605          | 442079460605 | true
			020 7946               | 442079460605 | true
			0207 946 0605          | 442079460605 | true
			(020) 7946-0605        | 442079460605 | true
			(0)20 7946             | 442079460605 | true
			20 7946                | 442079460605 | true
			46 06                  | 442079460605 | true
			605                    | 442079460605 | true
			0605                   | 442079460605 | true
			5                      | 442079460605 | true
			0                      | 442079460605 | true
			+44 20 7946 0605       | 442079460605 | true
			+44 (0)20 7946 0605    | 442079460605 | true
			+44 ( 0 ) 20 7946      | 442079460605 | true
			+44 020 7946           | 442079460605 | true
			0044 20 7946           | 442079460605 | true
			0044 (0) 20 7946       | 442079460605 | true
			44 20 7946             | 442079460605 | true
			44 (0)20 7946          | 442079460605 | true
			4420794606             | 442079460605 | true
			+4                     | 442079460605 | true
			020 7946 0605 1        | 442079460605 | false
			12345678901234567890   | 442079460605 | false
			+7946                  | 442079460605 | false
			+20 7946               | 442079460605 | false
			+0                     | 442079460605 | false
			07946                  | 442079460605 | true
			0946                   | 442079460605 | false
			0161                   | 442079460605 | false
			0161                   | 441614960161 | true
			0161                   | 442079460161 | true
			00 44                  | 441614960044 | true
			0044 161               | 442079460161 | false
			00                     | 441614960100 | true
			00                     | 441614960101 | false
			020                    | 12025550143  | false
			202                    | 12025550143  | true
			001 202                | 12025550143  | true
			+1 (202)               | 12025550143  | true
			01 202                 | 12025550143  | false
			""")
	void isInNumbersHoweverBothAreSpelt(String typed, long number, boolean there) {
		SoughtDigits sought = SoughtDigits.of(typed).orElseThrow();
		assertEquals(there, sought.isIn(number));
		assertEquals(there, sought.firstIn(NumberRange.of(number)).isPresent());
	}

	@ParameterizedTest
	@ValueSource(strings = { "020\u00a07946", "020\u20117946", "020\u20137946", "020\u22127946", "\u202a020 7946\u202c",
			"\uff10\uff12\uff10 \uff17\uff19\uff14\uff16", "\t020.7946/ ", "[020] 7946" })
	void isReadOutOfWhatOtherProgramsWrite(String typed) {
		assertTrue(SoughtDigits.of(typed).orElseThrow().isIn(LONDON));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\u00a0", "+", "-", "()", "+ (", "london", "020 x", "020 7946 ext 3", "0161;",
			"++44",
			"44+", "1+1", "\u00b2" })
	void whatIsNoPartOfANumberIsNotLookedFor(String typed) {
		assertEquals(Optional.empty(), SoughtDigits.of(typed));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			0000       | 442079460000-442079460000
			0999       | 442079460999-442079460999
			020 7946   | 442079460000-442079460999
			+44207946  | 442079460000-442079460999
			9460 99    | 442079460990-442079460999
			007        | 442079460007-442079460007 442079460070-442079460079
			99         | 442079460099-442079460099 442079460199-442079460199 442079460299-442079460299 \
			442079460399-442079460399 442079460499-442079460499 442079460599-442079460599 442079460699-442079460699 \
			442079460799-442079460799 442079460899-442079460899 442079460990-442079460999
			2079461    | none
			0161       | 442079460161-442079460161
			""")
	void comesAsRangesUpToTheEnds(String typed, String expected) {
		String found = String.join(" ", all(SoughtDigits.of(typed).orElseThrow(), new NumberRange(LONDON, LONDON + 999))
				.stream().map(range -> range.first() + "-" + range.last()).toList());
		assertEquals(expected, found.isEmpty() ? "none" : found);
	}

	@Test
	void noNumberIsMissedAndNoneInvented() {
		qt().withExamples(3000)
				.forAll(integers().between(0, 9999), integers().between(0, 700), integers().between(0, 12),
						integers().between(1, 6))
				.checkAssert((at, count, from, length) -> {
					long first = LONDON + at;
					var range = new NumberRange(first, Math.min(first + count, LONDON + 9999));
					String national = "0" + Long.toString(LONDON + at * 7 % 10_000).substring(2);
					int start = Math.min(from, national.length() - 1);
					String typed = national.substring(start, Math.min(national.length(), start + length));
					List<NumberRange> wanted = NumberRanges.fold(range.numbers().filter(number -> has(number, typed)));
					assertEquals(wanted, all(SoughtDigits.of(typed).orElseThrow(), range), typed);
				});
	}

	/** A number in E.164 or at home that has the digits; as from abroad, it begins with what follows the two zeros. */
	private static boolean has(long number, String digits) {
		String international = Long.toString(number);
		String abroad = digits.length() > 2 && digits.startsWith("00") ? digits.substring(2) : "none";
		return international.contains(digits) || ("0" + international.substring(2)).contains(digits)
				|| international.startsWith(abroad);
	}

	@Test
	void whatNoNumberHasIsFoundOutWithoutLookingAtEach() {
		var most = new NumberRange(100_000_000_000_000L, 999_999_999_999_999L);
		assertEquals(Optional.of(NumberRange.of(123_456_789_012_345L)),
				SoughtDigits.of("123456789012345").orElseThrow().firstIn(most));
		assertEquals(Optional.empty(), SoughtDigits.of("000000000000000").orElseThrow().firstIn(most));
		assertFalse(SoughtDigits.of("1234567890123456").orElseThrow().isIn(most.last()));
	}

	private static List<NumberRange> all(SoughtDigits sought, NumberRange range) {
		List<NumberRange> all = new ArrayList<>();
		Optional<NumberRange> next = sought.firstIn(range);
		while (next.isPresent()) {
			all.add(next.get());
			long from = next.get().last() + 1;
			next = from > range.last() ? Optional.empty() : sought.firstIn(new NumberRange(from, range.last()));
		}
		return all;
	}
}
