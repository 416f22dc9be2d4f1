package org.portwright.workspace.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.portwright.numbering.NumberRange;
import org.portwright.porting.profiles.RuleProfiles;
import org.portwright.workspace.testing.AnsweringHost;

/** When it is asked whether so many numbers are meant, and what the answers do. */
@SuppressWarnings("nls")
class ChosenNumbersTest {

	private static final String LARGE = "0161 496 0000 to 0161 497 9999 and 0113 496 0555";

	private final List<String> asked = new ArrayList<>();

	@Test
	void aFewAreTakenUnasked() throws Exception {
		assertEquals(1, count(LARGE, List.of(), false, 0));
		assertEquals(List.of(), asked);
	}

	@Test
	void aLargeRangeIsAskedAboutOnceMore() throws Exception {
		assertEquals(20_001, count(LARGE, List.of(), true, 0));
		assertEquals(List.of("These are 20,001 numbers. Take them all?"), asked);
		assertThrows(OperationCanceledException.class, () -> count(LARGE, List.of(), true, 1));
	}

	@Test
	void whatIsLeftOfALargeRangeIsTakenUnasked() throws Exception {
		var refused = new NumberRange(441614960000L, 441614979999L);
		assertEquals(1, count(LARGE, List.of(refused), true, 1));
		assertEquals(List.of(), asked);
	}

	@Test
	void manyRangesAreAskedAbout() throws Exception {
		String text = String.join("\n",
				IntStream.range(0, 11).mapToObj("0161 4%02d 0000 - 9999"::formatted).toList());
		assertEquals(110_000, count(text, List.of(), false, 0));
		assertEquals(List.of("These are 110,000 numbers. Take them all?"), asked);
	}

	private long count(String text, List<NumberRange> refused, boolean large, int answer) throws CoreException {
		return new ChosenNumbers(text, List.of(), refused, large, RuleProfiles.usual().numberPlan())
				.calculate(new AnsweringHost(answer, asked)).taken().count();
	}
}
