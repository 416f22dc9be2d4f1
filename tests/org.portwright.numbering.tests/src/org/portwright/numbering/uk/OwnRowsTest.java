package org.portwright.numbering.uk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumberRanges;
import org.portwright.numbering.NumberType;
import org.portwright.numbering.NumbersInText;
import org.portwright.numbering.RangeInText;

/** Rows that were copied out of the table of numbers and pasted again give the same numbers, whatever they say. */
@SuppressWarnings("nls")
class OwnRowsTest {

	private static final List<String> AREAS = List.of("442079460", "441614960", "441134960", "441154960", "448081570",
			"441632960", "443069990");
	private static final List<String> REST = List.of("", "\tUser number\t\tHead office\t\t",
			"\t\tTake it out of the order, or correct the tenant. It stays with the losing provider.\t\tNot moved\t",
			"\tVoice app\t\tService address\t\tkeep, the fax is not ours any more",
			"\t\tThe range ends before it begins: 020 7946 0999 – 020 7946 0000\t\t\tdo not port 0161 496 0500");

	@Test
	void pastedRowsAreTheSameNumbers() {
		var random = new Random(10_909);
		for (int i = 0; i < 500; i++) {
			List<NumberRange> numbers = new ArrayList<>();
			for (int row = random.nextInt(40); row >= 0; row--) {
				String area = AREAS.get(random.nextInt(AREAS.size()));
				int first = random.nextInt(1000);
				int last = random.nextBoolean() ? first : Math.min(999, first + random.nextInt(200));
				numbers.add(NumberRange.of(area + "%03d".formatted(first), area + "%03d".formatted(last)));
			}
			List<NumberRange> copied = NumberRanges.fold(numbers);
			var plain = new StringBuilder();
			var rows = new StringBuilder();
			for (NumberRange range : copied) {
				NumberType type = Plans.UK.classify(range.first()).type();
				plain.append(UkNumberPlan.display(range)).append('\n');
				rows.append(UkNumberPlan.display(range)).append('\t').append(range.count()).append('\t')
						.append(type.label()).append(REST.get(random.nextInt(REST.size()))).append('\n');
			}
			assertEquals(copied, ranges(plain.toString()), plain.toString());
			assertEquals(copied, ranges(rows.toString()), rows.toString());
		}
	}

	private static List<NumberRange> ranges(String text) {
		NumbersInText read = NumberTextReader.read(text, Plans.UK);
		assertEquals(List.of(), read.doubts(), text);
		return NumberRanges.fold(read.ranges().stream().map(RangeInText::range).toList());
	}
}
