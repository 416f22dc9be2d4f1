package org.portwright.numbering;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quicktheories.core.Gen;

class NumberRangesTest {

	private static final long BASE = 442079460000L;
	private static final int MILLION = 1_000_000;

	private static final Gen<List<Integer>> OFFSETS = lists().of(integers().between(0, 200)).ofSizeBetween(0, 120);

	@Test
	void expandingWhatWasFoldedGivesTheSameNumbers() {
		qt().forAll(OFFSETS).checkAssert(offsets -> {
			long[] numbers = offsets.stream().mapToLong(offset -> BASE + offset).toArray();
			long[] expected = LongStream.of(numbers).sorted().distinct().toArray();
			assertArrayEquals(expected, NumberRanges.expand(NumberRanges.fold(LongStream.of(numbers))).toArray());
		});
	}

	@Test
	void foldingWhatWasExpandedGivesTheSameRanges() {
		qt().forAll(OFFSETS).checkAssert(offsets -> {
			List<NumberRange> folded = NumberRanges.fold(offsets.stream().mapToLong(offset -> BASE + offset));
			assertEquals(folded, NumberRanges.fold(NumberRanges.expand(folded)));
			assertEquals(folded, NumberRanges.fold(folded));
		});
	}

	@Test
	void overlappingRangesFoldToTheirUnion() {
		qt().forAll(OFFSETS, integers().between(1, 30)).checkAssert((offsets, size) -> {
			List<NumberRange> ranges = offsets.stream()
					.map(offset -> new NumberRange(BASE + offset, BASE + offset + size - 1)).toList();
			long[] expected = NumberRanges.expand(ranges).sorted().distinct().toArray();
			List<NumberRange> folded = NumberRanges.fold(ranges);
			assertArrayEquals(expected, NumberRanges.expand(folded).toArray());
			assertEquals(expected.length, NumberRanges.count(folded));
			for (int i = 1; i < folded.size(); i++) {
				assertTrue(folded.get(i - 1).last() + 1 < folded.get(i).first());
			}
		});
	}

	@Test
	void numbersOfDifferentLengthAreNeverOneRange() {
		assertEquals(List.of(new NumberRange(8, 9), new NumberRange(10, 11)),
				NumberRanges.fold(LongStream.of(11, 9, 10, 8)));
		assertEquals(2, NumberRanges.fold(List.of(NumberRange.of(99), NumberRange.of(100))).size());
		assertThrows(IllegalArgumentException.class, () -> new NumberRange(99, 100));
	}

	@Test
	void aMillionNumbersFoldAndExpand() {
		long[] everyOther = LongStream.range(0, MILLION).map(i -> BASE * 10 + i * 2).toArray();
		List<NumberRange> folded = NumberRanges.fold(LongStream.of(everyOther));
		assertEquals(MILLION, folded.size());
		assertArrayEquals(everyOther, NumberRanges.expand(folded).toArray());
		List<NumberRange> one = NumberRanges.fold(LongStream.range(BASE, BASE + MILLION));
		assertEquals(List.of(new NumberRange(BASE, BASE + MILLION - 1)), one);
	}

	@Test
	void expandingIsLazy() {
		NumberRange huge = new NumberRange(100_000_000_000_000L, 999_999_999_999_999L);
		assertEquals(100_000_000_000_000L, NumberRanges.expand(List.of(huge)).findFirst().orElseThrow());
	}

	@ParameterizedTest
	@CsvSource({ "+442079460000, +442079460009, 10", "442079460000, +442079460000, 1" })
	void rangeIsMadeOfE164(String first, String last, long count) {
		NumberRange range = NumberRange.of(first, last);
		assertEquals(count, range.count());
		assertEquals("+442079460000", range.firstE164());
		assertEquals(last, range.lastE164());
	}

	@ParameterizedTest
	@CsvSource({ "+442079460009, +442079460000", "+44207946000, +442079460000", "020, 021", "'', ''", "+, +",
			"+44x, +44x",
			"+1234567890123456, +1234567890123456", "+٤٤, +٤٤" })
	void whatIsNoRangeIsRefused(String first, String last) {
		assertThrows(IllegalArgumentException.class, () -> NumberRange.of(first, last));
	}

	@Test
	void rangesKnowTheirNeighbours() {
		NumberRange range = new NumberRange(BASE, BASE + 9);
		assertTrue(range.contains(BASE + 9));
		assertFalse(range.contains(BASE + 10));
		assertTrue(range.overlaps(new NumberRange(BASE + 9, BASE + 20)));
		assertFalse(range.overlaps(new NumberRange(BASE + 10, BASE + 20)));
		assertTrue(range.isAdjacentTo(new NumberRange(BASE + 10, BASE + 20)));
		assertTrue(new NumberRange(BASE + 10, BASE + 20).isAdjacentTo(range));
		assertFalse(range.isAdjacentTo(NumberRange.of(BASE + 11)));
		assertFalse(NumberRange.of(9).isAdjacentTo(NumberRange.of(10)));
		assertTrue(range.contains(new NumberRange(BASE, BASE + 9)));
		assertFalse(range.contains(new NumberRange(BASE, BASE + 10)));
	}

	@ParameterizedTest
	@CsvSource({ "+442079460000, 442079460000", "442079460000, 442079460000", "+442079460000;ext=101, 442079460000",
			"'', 0", ", 0", "020 7946 0000, 0", "02079460000, 0", ";ext=101, 0", "+4420794600001234567, 0" })
	void aNumberOfATenantIsReadWhateverItsExtension(String id, long number) {
		assertEquals(number, NumberRange.ofTenant(id));
	}
}
