package org.portwright.ui.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.concurrent.CountDownLatch;

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

	private static void await(CountDownLatch gate) {
		try {
			gate.await();
		} catch (InterruptedException e) {
			throw new AssertionError(e);
		}
	}
}
