package org.portwright.numbering.uk.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumbersInText;
import org.portwright.numbering.RangeInText;
import org.portwright.numbering.uk.NumberTextReader;
import org.portwright.numbering.uk.Plans;

/**
 * The law of ranges: all digits of the end are laid right-aligned under the beginning; the range has no more numbers
 * than those digits can count that remain from the first one that differs, and no digit of the end is left over.
 */
@SuppressWarnings("nls")
class RangeLawTest {

	private static final int RANGES = 10_000;
	private static final List<Grouping> ENDS = List.of(Grouping.PLAIN, Grouping.BLANKS, Grouping.HYPHENS,
			Grouping.TWO_FIVE, Grouping.TWO_FIVE_HYPHEN, Grouping.FOUR_REST, Grouping.DOTS);

	@Test
	void noRightRangeIsRefused() {
		var random = new Random(34);
		for (int i = 0; i < RANGES; i++) {
			var supply = new Supply(random, null);
			Block block = supply.within(3);
			String text = supply.grouping().write(block, 0) + supply.between() + end(supply, block);
			NumbersInText read = NumberTextReader.read(text, Plans.UK);
			assertEquals(List.of(), read.notTaken(), text);
			assertEquals(List.of(block.range()), read.ranges().stream().map(RangeInText::range).toList(), text);
			assertTrue(block.count() <= Math.pow(10, remaining(block.range())), text);
		}
	}

	/** A group of the end more is left over: nothing of the range is taken. */
	@Test
	void anEndWithDigitsLeftOverIsNoRange() {
		var random = new Random(35);
		for (int i = 0; i < RANGES; i++) {
			var supply = new Supply(random, null);
			Block block = supply.within(2);
			String text = Grouping.BLANKS.write(block, 0) + supply.any("-", " - ", " to ")
					+ block.digits(block.count() - 1)
					+ "-" + random.nextInt(10);
			NumbersInText read = NumberTextReader.read(text, Plans.UK);
			assertTrue(read.count() <= 1, text);
			assertTrue(!read.notTaken().isEmpty(), text);
		}
	}

	/** An end in full, without its area code, or with as many last digits as are needed at least. */
	private static String end(Supply supply, Block block) {
		int last = block.count() - 1;
		String digits = block.national(last);
		return switch (supply.upTo(3)) {
		case 1 -> supply.grouping().write(block, last);
		case 2 -> supply.one(ENDS).local(block, last);
		default -> digits.substring(digits.length() - remaining(block.range()) - supply.upTo(2) + 1);
		};
	}

	private static int remaining(NumberRange range) {
		long first = range.first();
		long last = range.last();
		int remaining = 0;
		while (first != last) {
			first /= 10;
			last /= 10;
			remaining++;
		}
		return remaining;
	}
}
