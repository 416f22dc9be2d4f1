package org.portwright.ui.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.LongStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.portwright.model.paths.Blank;
import org.portwright.numbering.NumberRange;
import org.portwright.workbench.testing.NumbersWindow;
import org.portwright.workbench.testing.WindowEvents;

/** Keys work in a table that has rows, whatever became of those that were selected. */
@SuppressWarnings("nls")
class CurrentRowTest {

	private static final long A = 441134960000L;
	private static final long B = 441614960100L;
	private static final long C = 442079460000L;

	/** The handler of NatTable remembers a place that is none any more. */
	@Test
	void noKeyAsksForARowThatIsNotShown() {
		try (var window = open()) {
			NumberTable table = window.table();
			table.select(1);
			press(table, SWT.ARROW_RIGHT);
			show(table, A, C);
			press(table, SWT.HOME);
			show(table, A, B, C);
			press(table, SWT.HOME);
			assertArrayEquals(new int[] { 2 }, table.selectedRows().toArray());
			show(table, 441134960001L);
			table.selectedRows().toArray();
			press(table, SWT.HOME);
			assertTrue(table.selectedPlace().orElse(0) >= 0);
		}
	}

	/** A filter takes what it hides out of the selection. */
	@Test
	void noKeyAsksForARowWhileNoneIsSelected() {
		try (var window = open()) {
			NumberTable table = window.table();
			table.select(1);
			press(table, SWT.ARROW_RIGHT);
			table.setFilter("no such number");
			WindowEvents.until("no row is shown", () -> table.isArranged() && table.shown().size() == 0);
			press(table, SWT.HOME);
			table.setFilter("");
			WindowEvents.until("all rows are shown", () -> table.isArranged() && table.shown().size() == 3);
			assertEquals(0, table.selectedCount());
			press(table, SWT.HOME);
			assertArrayEquals(new int[] { 0 }, table.selectedRows().toArray());
		}
	}

	@Test
	void theNextRowIsSelectedAfterOneHasGone() {
		try (var window = open()) {
			NumberTable table = window.table();
			table.select(1);
			show(table, A, C);
			assertArrayEquals(new int[] { 1 }, table.selectedRows().toArray());
			show(table, A);
			assertArrayEquals(new int[] { 0 }, table.selectedRows().toArray());
			show(table, A, B, C);
			assertArrayEquals(new int[] { 0 }, table.selectedRows().toArray());
			press(table, SWT.ARROW_DOWN);
			assertArrayEquals(new int[] { 1 }, table.selectedRows().toArray());
			press(table, SWT.END);
			press(table, SWT.PAGE_UP);
			assertArrayEquals(new int[] { 0 }, table.selectedRows().toArray());
		}
	}

	@Test
	void theCurrentCellStaysWithItsRow() {
		try (var window = open()) {
			NumberTable table = window.table();
			table.select(1);
			press(table, SWT.ARROW_RIGHT);
			show(table, 441134959999L, A, B, C);
			assertEquals(Optional.of(2), table.current().map(at -> at.rowPosition));
			assertEquals(Optional.of(1), table.current().map(at -> at.columnPosition));
		}
	}

	@Test
	void aTableWithTheFocusHasACurrentRowAndSelectsNone() {
		try (var window = open()) {
			NumberTable table = window.table();
			table.control().notifyListeners(SWT.FocusIn, new Event());
			assertEquals(Optional.of(0), table.current().map(at -> at.rowPosition));
			assertEquals(0, table.selectedCount());
			press(table, SWT.ARROW_DOWN);
			assertArrayEquals(new int[] { 1 }, table.selectedRows().toArray());
		}
	}

	private static NumbersWindow<PlainContent> open() {
		var window = NumbersWindow.open(Blank.order(), 2, PlainContent::new);
		show(window.table(), A, B, C);
		return window;
	}

	private static void press(NumberTable table, int code) {
		var key = new Event();
		key.keyCode = code;
		table.control().notifyListeners(SWT.KeyDown, key);
	}

	private static void show(NumberTable table, long... numbers) {
		table.setSource(before -> PlainRows
				.of(LongStream.of(numbers).mapToObj(NumberRange::of).toArray(NumberRange[]::new)));
		WindowEvents.until("the rows are there", () -> table.isArranged() && table.shown().size() == numbers.length);
	}
}
