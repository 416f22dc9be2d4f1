package org.portwright.numbering.uk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumbersInText;
import org.portwright.numbering.RangeInText;

class DisplayTest {

	private static final List<String> BLOCKS = List.of("+44207946", "+44161496", "+44113496", "+44808157", "+4412046",
			"+4477009");

	@ParameterizedTest
	@CsvSource({ "+442079460000, 020 7946 0000", "+441614960000, 0161 496 0000", "+44120462345, 01204 62345",
			"+448001111, 0800 1111", "+447700900123, 07700 900123", "+12025550143, +1 202-555-0143",
			"+44207946000, 0207946000", "+4420794600000, 020794600000", "+390669821234, +39 06 6982 1234",
			"+4402079460000, +4402079460000", "+2109999999, +2109999999" })
	void numberIsShownAsPeopleWriteIt(String e164, String expected) {
		assertEquals(expected, UkNumberPlan.display(e164));
	}

	@ParameterizedTest
	@CsvSource({ "+442079460000, +442079460099, 020 7946 0000 – 0099", "+442079460000, +442079460000, 020 7946 0000",
			"+442079469990, +442079470009, 020 7946 9990 – 020 7947 0009",
			"+441204623400, +441204623499, 01204 623400 – 623499",
			"+12025550100, +12025550199, +1 202-555-0100 – 0199" })
	void rangeIsShownWithItsLastGroup(String first, String last, String expected) {
		assertEquals(expected, UkNumberPlan.display(NumberRange.of(first, last)));
	}

	@Test
	void readingWhatIsShownGivesTheSame() {
		qt().forAll(integers().between(0, BLOCKS.size() - 1), integers().between(0, 9999), integers().between(0, 9999))
				.checkAssert((block, one, other) -> {
					String start = BLOCKS.get(block);
					int digits = Math.max(4, 13 - start.length());
					NumberRange range = NumberRange.of(start + padded(Math.min(one, other), digits),
							start + padded(Math.max(one, other), digits));
					NumbersInText read = NumberTextReader.read(UkNumberPlan.display(range), Plans.UK);
					assertEquals(List.of(range), read.ranges().stream().map(RangeInText::range).toList());
					assertEquals(List.of(), read.notTaken());
					assertEquals(List.of(), read.notes());
				});
	}

	/** In a field it is read without the reader of texts. */
	@Test
	void nationalFormIsReadInAFieldAsInAText() {
		qt().forAll(integers().between(1, 9), integers().between(0, 999_999_999), integers().between(2, 6),
				integers().between(2, 6)).checkAssert((second, rest, first, next) -> {
					String digits = "0" + second + padded(rest, 9);
					String typed = digits.substring(0, first) + ' ' + digits.substring(first);
					String inThree = digits.substring(0, first) + ' ' + digits.substring(first, first + next - 1) + ' '
							+ digits.substring(first + next - 1);
					for (String text : List.of(digits, typed, inThree)) {
						NumbersInText read = NumberTextReader.read(text, Plans.UK);
						boolean one = read.ranges().size() == 1 && read.notTaken().isEmpty()
								&& read.ranges().getFirst().range().count() == 1;
						assertEquals(one ? Optional.of(read.ranges().getFirst().range().firstE164()) : Optional.empty(),
								Plans.UK.parse(text), text);
					}
				});
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "020 7946 0000, +442079460000", "+44 (0)20 7946 0000, +442079460000",
			"' 02079460000 ', +442079460000", "020 7946 0000 ext 204, +442079460000", "020 7946 000, +44207946000",
			"07700 900123, +447700900123", "+353 1 234 5678, +35312345678", "020 7946 0000 - 0009, -",
			"'020 7946 0000, 0161 496 0000', -", "'', -", "none, -", "4.42079E+11, -", "999, -", "020 7946 000O, -",
			"O20 7946 0000, -" })
	void oneTypedNumberIsParsed(String typed, @Nullable String expected) {
		assertEquals(Optional.ofNullable(expected), Plans.UK.parse(typed));
	}

	private static String padded(int number, int digits) {
		return String.format("%0" + digits + "d", number);
	}
}
