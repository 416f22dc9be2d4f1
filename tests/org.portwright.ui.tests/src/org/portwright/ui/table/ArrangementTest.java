package org.portwright.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.portwright.numbering.NumberRange;
import org.portwright.workbench.testing.WatchedCalls;

/** Rows are filtered and sorted as the table shows them. */
@SuppressWarnings("nls")
class ArrangementTest {

	private static final int NUMBER = 0;
	private static final int COUNT = 1;

	private final NumberRows rows = PlainRows.of(new NumberRange(442079460000L, 442079460009L),
			NumberRange.of(441614960100L), NumberRange.of(441134960000L));

	private static Arrangement arrange(NumberRows rows, String filter, Optional<Sorting> sorting) {
		return Arrangement.of(rows, NumberFilter.of(filter), sorting, Set.of(), () -> false);
	}

	private static List<String> texts(Arrangement shown) {
		return IntStream.range(0, shown.size()).mapToObj(place -> shown.rows().text(shown.row(place), NUMBER)).toList();
	}

	@Test
	void sortsBothWaysAndKeepsTheOrderOfTheFileAmongEquals() {
		assertEquals(List.of("0161 496 0100", "0113 496 0000", "020 7946 0000"),
				texts(arrange(rows, "", Optional.of(new Sorting(COUNT, false)))));
		assertEquals(List.of("020 7946 0000", "0161 496 0100", "0113 496 0000"),
				texts(arrange(rows, "", Optional.of(new Sorting(NUMBER, true)))));
		assertEquals(List.of("020 7946 0000", "0161 496 0100", "0113 496 0000"),
				texts(arrange(rows, "", Optional.empty())));
	}

	@Test
	void showsWhatTheFilterLetsThroughAndCountsItsNumbers() {
		Arrangement shown = arrange(rows, "0005", Optional.empty());
		assertEquals(List.of("020 7946 0000"), texts(shown));
		assertEquals(10, shown.numbers());
	}

	@Test
	void whatWasSelectedIsFoundAgain() {
		var shown = Arrangement.of(rows, NumberFilter.ALL, Optional.of(new Sorting(NUMBER, false)),
				Set.of("+442079460000"), () -> false);
		assertEquals(List.of(2), shown.selected());
	}

	@Test
	void knowsWhereAnObjectIs() {
		Arrangement shown = arrange(rows, "", Optional.of(new Sorting(COUNT, false)));
		assertEquals(OptionalInt.of(0), shown.of(rows.object(1)));
		assertEquals(OptionalInt.empty(), shown.of("gone"));
		assertEquals(OptionalInt.empty(), shown.firstProblem());
	}

	@Test
	void whatNobodyWaitsForIsGivenUp() {
		assertThrows(OperationCanceledException.class,
				() -> Arrangement.of(rows, NumberFilter.ALL, Optional.empty(), Set.of(), () -> true));
	}

	/** So the tests of tables with many rows would notice it. */
	@Tag("all")
	@Test
	void countsWhereTheWindowDoesItItself() throws Exception {
		assertEquals(Set.of("whole list"),
				WatchedCalls.of(() -> arrange(NumberRows.NONE, "", Optional.empty())).keySet());
	}
}
