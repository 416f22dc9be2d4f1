package org.portwright.numbering.uk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portwright.numbering.Doubt.Kind;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumbersInText;
import org.portwright.numbering.RangeInText;

/** Which ranges are doubtful, which are ticked, and that neither becomes the other by folding and cutting. */
@SuppressWarnings("nls")
class DoubtfulRangesTest {

	@Test
	void aDoubtfulNeighbourIsARangeOfItsOwn() {
		NumbersInText read = read("0161 496 0100\n0161 496 0101 we have never had that one\n0161 496 0102");
		assertEquals(List.of("+441614960100", "+441614960101?", "+441614960102"), texts(read));
		RangeInText doubtful = read.ranges().get(1);
		assertEquals(Kind.DENIED, doubtful.doubts().getFirst().kind());
		assertEquals("never had that", doubtful.doubts().getFirst().because().text());
		assertEquals(read.doubts(), doubtful.doubts());
	}

	@Test
	void whatOfADoubtfulRangeIsSureElsewhereIsSure() {
		NumbersInText read = read("Move 0161 496 0103.\n\n0161 496 0100 - 0109 is not ours");
		assertEquals(List.of("+441614960100-2?", "+441614960103", "+441614960104-9?"), texts(read));
	}

	@Test
	void doubtfulNeighboursOfOneKindAreOneRange() {
		NumbersInText read = read("0161 496 0100 is not ours\n0161 496 0101 is not ours");
		assertEquals(List.of("+441614960100-1?"), texts(read));
		assertEquals(2, read.ranges().getFirst().doubts().size());
	}

	@Test
	void whatCannotBePortedIsNeverTickedAndNotTakenWithTheDoubtful() {
		NumbersInText read = read("0161 496 0100\n07700 900123\n0843 208 0000\n01534 700123\n+33 1 70 18 99 00"
				+ "\n0113 496 0200 is not ours");
		assertEquals(6, read.ranges().size());
		assertEquals(List.of("+441614960100"), texts(read.ticked()));
		assertEquals(List.of("+441134960200?", "+441614960100"), texts(read.withDoubtful()));
		assertFalse(read.ranges().stream().anyMatch(range -> !range.isDoubtful()
				&& range.classification().problem() != null && range.isTicked()));
		NumbersInText ticked = read.ticked();
		assertSame(ticked, ticked.withDoubtful());
	}

	@Test
	void whatTheNumberPlanDoesNotKnowIsDoubtful() {
		RangeInText read = read("0161 496 00000").ranges().getFirst();
		assertEquals(Kind.UNKNOWN, read.doubts().getFirst().kind());
		assertEquals("0161 496 00000", read.doubts().getFirst().because().text());
		assertFalse(read.isTicked());
	}

	/** No UK number begins with 04. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "0461 496 0000-0009 | +444614960000-9?",
			"0461 496 0000 - 0009 | +444614960000-9?", "0461 496 0000 to 09 | +444614960000-9?",
			"0461 496 0000-9 | +444614960000-9?", "0461-496-0000 to 0461-496-0009 | +444614960000-9?",
			"0461 496 0000 to 0461 496 0009 | +444614960000-9?", "04614960000-04614960009 | +444614960000-9?",
			"+44 461 496 0000 - 0009 | +444614960000-9?", "+44 461 496 0000 to +44 461 496 0009 | +444614960000-9?",
			"0461 496 0000 x 10 | +444614960000-9?", "0461 496 0000 (10 numbers) | +444614960000-9?",
			"Range start: 0461 496 0000, end: 0461 496 0009 | +444614960000-9?",
			"0461 496 0000/01/02 | +444614960000-2?", "0461 496 0000, 01 and 02 | +444614960000-2?",
			"0461 496 0000, 0461 496 0001 | +444614960000-1?", "0461 496 0000 ext 12 | +444614960000?",
			"0461 496 0000\\n0461 496 0001\\n0161 496 0100 | +441614960100,+444614960000-1?",
			"0461 496 0000-0009, 0161 496 0100-0109 | +441614960100-9,+444614960000-9?",
			"0461 496 0000 \u2013 0009\t10\tUnknown\t\tnot known | +444614960000-9?" })
	void whatTheNumberPlanDoesNotKnowKeepsItsSize(String text, String expected) {
		NumbersInText read = read(text.translateEscapes());
		assertEquals(List.of(expected.split(",")), texts(read));
		assertEquals(List.of(), read.notTaken());
		assertTrue(read.doubts().stream().allMatch(doubt -> doubt.kind() == Kind.UNKNOWN));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "0461 496 0000 to 0161 496 0009", "0161 496 0000 to 0461 496 0009",
			"0461 496-0000 to 4960-0009", "0461 496 0009 to 0000", "0461 496 0000 x 3000000" })
	void anUnknownRangeThatBreaksTheLawIsNamed(String text) {
		NumbersInText read = read(text);
		assertEquals(1, read.notTaken().size(), () -> texts(read).toString());
		assertTrue(read.count() <= 1, () -> texts(read).toString());
	}

	@Test
	void aPartKeepsItsDoubts() {
		NumbersInText read = read("0161 496 0100 - 0109 is not ours");
		List<NumberRange> some = List.of(NumberRange.of("441614960100", "441614960104"));
		assertEquals(List.of("+441614960105-9?"), texts(read.without(some)));
		assertEquals(List.of("+441614960100-4?"), texts(read.only(some)));
		assertTrue(read.ticked().ranges().isEmpty());
	}

	private static List<String> texts(NumbersInText read) {
		return read.ranges().stream().map(range -> {
			NumberRange numbers = range.range();
			String last = numbers.count() == 1 ? "" : "-" + numbers.last() % 10;
			return numbers.firstE164() + last + (range.isDoubtful() ? "?" : "");
		}).toList();
	}

	private static NumbersInText read(String text) {
		return NumberTextReader.read(text, Plans.UK);
	}
}
