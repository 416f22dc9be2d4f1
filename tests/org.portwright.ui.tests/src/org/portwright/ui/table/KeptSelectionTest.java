package org.portwright.ui.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.portwright.model.paths.Blank;
import org.portwright.numbering.NumberRange;
import org.portwright.workbench.testing.NumbersWindow;
import org.portwright.workbench.testing.WindowEvents;

/** What is selected stays selected when other rows come. */
class KeptSelectionTest {

	@Test
	void whatIsSelectedWhileOtherRowsAreReadStaysSelected() {
		try (var window = NumbersWindow.open(Blank.order(), 2, PlainContent::new)) {
			NumberTable table = window.table();
			var gate = new CountDownLatch(1);
			table.setSource(before -> {
				await(gate);
				return PlainRows.of(NumberRange.of(441134960000L), new NumberRange(442079460000L, 442079460009L),
						NumberRange.of(441614960100L));
			});
			assertFalse(table.isArranged());
			table.select(1);
			gate.countDown();
			WindowEvents.until("the other rows are there", () -> table.isArranged() && table.shown().size() == 3); //$NON-NLS-1$
			assertArrayEquals(new int[] { 2 }, table.selectedRows().toArray());
		}
	}

	/** Or what removes it would remove every row. */
	@Test
	void theOnlyRowThatAFilterShowsStaysTheOnlyOneSelected() {
		try (var window = NumbersWindow.open(Blank.order(), 2, PlainContent::new)) {
			NumberTable table = window.table();
			table.setSource(before -> PlainRows.of(NumberRange.of(441134960000L), NumberRange.of(442079460000L),
					NumberRange.of(441614960100L)));
			table.setFilter("020"); //$NON-NLS-1$
			WindowEvents.until("one row is shown", () -> table.isArranged() && table.shown().size() == 1); //$NON-NLS-1$
			table.select(0);
			table.setFilter(""); //$NON-NLS-1$
			WindowEvents.until("all rows are shown", () -> table.isArranged() && table.shown().size() == 3); //$NON-NLS-1$
			assertArrayEquals(new int[] { 1 }, table.selectedRows().toArray());
		}
	}

	@Test
	void aRowThatComesInIsNotSelectedWithAllTheOthers() {
		try (var window = NumbersWindow.open(Blank.order(), 2, PlainContent::new)) {
			NumberTable table = window.table();
			show(table, 1500);
			table.selectAll();
			assertEquals(1500, table.selectedCount());
			show(table, 1501);
			assertEquals(0, table.selectedCount());
		}
	}

	private static void show(NumberTable table, int rows) {
		table.setSource(before -> PlainRows.of(IntStream.range(0, rows)
				.mapToObj(row -> NumberRange.of((row < 1000 ? 442079460000L : 441614959000L) + row))
				.toArray(NumberRange[]::new)));
		WindowEvents.until("the rows are there", () -> table.isArranged() && table.shown().size() == rows); //$NON-NLS-1$
	}

	private static void await(CountDownLatch gate) {
		try {
			gate.await();
		} catch (InterruptedException e) {
			throw new AssertionError(e);
		}
	}
}
