package org.portwright.numbering.uk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portwright.numbering.NotTaken;
import org.portwright.numbering.Note;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumbersInText;
import org.portwright.numbering.Reason;

/** More than ten thousand numbers at once, or a hundred thousand in all, are not taken unasked. */
class LargeRangesTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"0161 496 0000 to 0161 999 9999 | 5040000",
			"0161 496 0000 - 0161 541 0099 | 450100",
			"0161 496 0000 x 20000 | 20000",
			"0161 496 0000 x 20,000 | 20000",
			"0161 496 0000 (12,345 numbers) | 12345",
			"block of 20,000 numbers from 0161 496 0000 | 20000",
			"0161 496 0000, twenty thousand numbers | 20000",
			"0161 496 0000 and the next 19,999 numbers | 20000",
			"0161 49X XXXX | 100000" })
	void areNamedWithTheirCountAndTakenWhenAskedFor(String text, long numbers) {
		NumbersInText read = NumberTextReader.read(text, Plans.UK);
		assertEquals(0, read.count());
		assertEquals(List.of(Reason.TOO_LARGE), read.notTaken().stream().map(NotTaken::reason).toList());
		assertEquals(numbers, read.tooLarge().getFirst().numbers());
		assertEquals(List.of(), read.notes().stream().map(Note::kind).toList());
		NumbersInText large = large(text);
		assertEquals(numbers, large.count());
		assertTrue(large.ranges().stream().allMatch(range -> isInOneBlock(range.range())));
		assertEquals(List.of(), large.notTaken());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"0161 496 9990 - 0161 497 0009 | RANGE_SUSPECT",
			"020 7946 0000 - 020 8946 0000 | RANGE_SUSPECT",
			"0161 496 0990 - 0161 486 0009 | RANGE_SUSPECT",
			"0161 496 XXXX | PLACES_OPEN",
			"0161 4XX XXXX | PLACES_OPEN" })
	void whatIsRatherATypingErrorOrAPictureIsNotTakenEither(String text, Reason reason) {
		for (NumbersInText read : List.of(NumberTextReader.read(text, Plans.UK), large(text))) {
			assertEquals(0, read.count());
			assertEquals(List.of(reason), read.notTaken().stream().map(NotTaken::reason).toList());
			assertEquals(List.of(), read.tooLarge());
		}
	}

	@Test
	void theRestOfTheTextIsReadAsIfNothingWereLarge() {
		String text = "0113 496 0000\n0161 496 0000 to 0161 499 9999\n0161 496 0007 is the main number";
		assertEquals(2, NumberTextReader.read(text, Plans.UK).count());
		assertEquals(40_001, large(text).count());
	}

	@Test
	void whatIsTakenBackOutOfALargeRangeIs() {
		NumbersInText read = large("0161 496 0000 to 0161 499 9999, but not 0161 497 0000 to 0161 498 9999");
		assertEquals(20_000, read.count());
		NumbersInText kept = NumberTextReader.read("0161 496 0000 to 0161 499 9999 (keep)\n0113 496 0000", Plans.UK);
		assertEquals(List.of(Reason.TAKEN_BACK), kept.notTaken().stream().map(NotTaken::reason).toList());
		assertEquals(1, kept.count());
	}

	@Test
	void theSumIsLargeOnlyAboveAHundredThousand() {
		assertFalse(NumberTextReader.read(blocks(10), Plans.UK).isLarge());
		assertTrue(NumberTextReader.read(blocks(10) + "\n020 7946 0000", Plans.UK).isLarge());
	}

	@Test
	void whateverSomebodySendsItIsBounded() {
		String text = IntStream.range(0, 1000).mapToObj(i -> "01%03d 100000 to 01%03d 999999".formatted(i, i))
				.collect(Collectors.joining("\n"));
		NumbersInText read = large(text);
		assertTrue(read.count() <= 10_000_000, () -> String.valueOf(read.count()));
		assertTrue(read.ranges().size() < 3_000, () -> String.valueOf(read.ranges().size()));
		assertTrue(read.notTaken().stream().anyMatch(piece -> piece.reason() == Reason.TOO_MANY));
	}

	private static NumbersInText large(String text) {
		return NumberTextReader.readLarge(text, Plans.UK, () -> false);
	}

	private static boolean isInOneBlock(NumberRange range) {
		return range.first() / NumbersInText.MOST_AT_ONCE == range.last() / NumbersInText.MOST_AT_ONCE;
	}

	/** Whole blocks of ten thousand, each in a line. */
	private static String blocks(int count) {
		return IntStream.range(0, count).mapToObj(i -> "0161 4%02d 0000 - 9999".formatted(i))
				.collect(Collectors.joining("\n"));
	}
}
