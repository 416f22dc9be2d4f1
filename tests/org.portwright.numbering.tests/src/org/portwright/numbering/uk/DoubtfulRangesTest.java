package org.portwright.numbering.uk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.portwright.numbering.Doubt.Kind;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.ReadNumbers;
import org.portwright.numbering.ReadRange;

/** Which ranges are doubtful, which are ticked, and that neither becomes the other by folding and cutting. */
@SuppressWarnings("nls")
class DoubtfulRangesTest {

	@Test
	void aDoubtfulNeighbourIsARangeOfItsOwn() {
		ReadNumbers read = read("0161 496 0100\n0161 496 0101 we have never had that one\n0161 496 0102");
		assertEquals(List.of("+441614960100", "+441614960101?", "+441614960102"), texts(read));
		ReadRange doubtful = read.ranges().get(1);
		assertEquals(Kind.DENIED, doubtful.doubts().getFirst().kind());
		assertEquals("never had that", doubtful.doubts().getFirst().because().text());
		assertEquals(read.doubts(), doubtful.doubts());
	}

	@Test
	void whatOfADoubtfulRangeIsSureElsewhereIsSure() {
		ReadNumbers read = read("Move 0161 496 0103.\n\n0161 496 0100 - 0109 is not ours");
		assertEquals(List.of("+441614960100-2?", "+441614960103", "+441614960104-9?"), texts(read));
	}

	@Test
	void doubtfulNeighboursOfOneKindAreOneRange() {
		ReadNumbers read = read("0161 496 0100 is not ours\n0161 496 0101 is not ours");
		assertEquals(List.of("+441614960100-1?"), texts(read));
		assertEquals(2, read.ranges().getFirst().doubts().size());
	}

	@Test
	void whatCannotBePortedIsNeverTickedAndNotTakenWithTheDoubtful() {
		ReadNumbers read = read("0161 496 0100\n07700 900123\n0843 208 0000\n01534 700123\n+33 1 70 18 99 00"
				+ "\n0113 496 0200 is not ours");
		assertEquals(6, read.ranges().size());
		assertEquals(List.of("+441614960100"), texts(read.ticked()));
		assertEquals(List.of("+441134960200?", "+441614960100"), texts(read.withDoubtful()));
		assertFalse(read.ranges().stream().anyMatch(range -> !range.isDoubtful()
				&& range.classification().problem() != null && range.isTicked()));
		ReadNumbers ticked = read.ticked();
		assertSame(ticked, ticked.withDoubtful());
	}

	@Test
	void whatTheNumberPlanDoesNotKnowIsDoubtful() {
		ReadRange read = read("0161 496 00000").ranges().getFirst();
		assertEquals(Kind.UNKNOWN, read.doubts().getFirst().kind());
		assertEquals("0161 496 00000", read.doubts().getFirst().because().text());
		assertFalse(read.isTicked());
	}

	@Test
	void aPartKeepsItsDoubts() {
		ReadNumbers read = read("0161 496 0100 - 0109 is not ours");
		List<NumberRange> some = List.of(NumberRange.of("441614960100", "441614960104"));
		assertEquals(List.of("+441614960105-9?"), texts(read.without(some)));
		assertEquals(List.of("+441614960100-4?"), texts(read.only(some)));
		assertTrue(read.ticked().ranges().isEmpty());
	}

	private static List<String> texts(ReadNumbers read) {
		return read.ranges().stream().map(range -> {
			NumberRange numbers = range.range();
			String last = numbers.count() == 1 ? "" : "-" + numbers.last() % 10;
			return numbers.firstE164() + last + (range.isDoubtful() ? "?" : "");
		}).toList();
	}

	private static ReadNumbers read(String text) {
		return NumberText.read(text, Plans.UK);
	}
}
