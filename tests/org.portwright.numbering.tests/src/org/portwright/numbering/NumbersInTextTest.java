package org.portwright.numbering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.portwright.numbering.uk.NumberTextReader;
import org.portwright.numbering.uk.UkNumberPlan;

/** Numbers that were read, without some of them and some of them alone. */
@SuppressWarnings("nls")
class NumbersInTextTest {

	private static final NumbersInText READ = NumberTextReader.read(
			"0113 496 0555, 0161 496 0000 to 0029, 020 7946 0010, invoice 20261031", UkNumberPlan.of(List.of()));
	private static final List<NumberRange> SOME = List.of(NumberRange.of("441134960000", "441134960999"),
			NumberRange.of("441614960010", "441614960019"));

	@Test
	void aRangeOfWhichAPartIsRefusedIsCut() {
		NumbersInText rest = READ.without(SOME);
		assertEquals(List.of("+441614960000-+441614960009", "+441614960020-+441614960029", "+442079460010"),
				texts(rest));
		assertEquals(READ.ranges().get(1).places(), rest.ranges().get(1).places());
		assertSame(READ.ranges().get(2), rest.ranges().get(2));
		assertEquals(READ.notTaken(), rest.notTaken());
	}

	@Test
	void someNumbersAloneAreWhatIsLeftOutOtherwise() {
		assertEquals(List.of("+441134960555", "+441614960010-+441614960019"), texts(READ.only(SOME)));
		assertEquals(READ.count(), READ.only(SOME).count() + READ.without(SOME).count());
		assertEquals(READ, READ.without(List.of()));
	}

	private static List<String> texts(NumbersInText numbers) {
		return RangeSets.texts(numbers.ranges().stream().map(RangeInText::range).toList());
	}
}
