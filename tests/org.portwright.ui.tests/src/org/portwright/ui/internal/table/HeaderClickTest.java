package org.portwright.ui.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.Test;
import org.portwright.model.PortOrder;
import org.portwright.model.PortedNumbers;
import org.portwright.model.paths.Blank;
import org.portwright.workbench.testing.WindowEvents;

/** A click on the head of a column, as the mouse makes it. */
@SuppressWarnings("nls")
class HeaderClickTest {

	private final PortOrder order = Blank.order();

	HeaderClickTest() {
		SyntheticNumbers.add(order, "+442079460000", "+442079460009");
		SyntheticNumbers.add(order, "+441614960000", null);
		SyntheticNumbers.add(order, "+441134960000", "+441134960004");
	}

	/** A press and its release, as GTK tells of them: the state mask of the release has the button. */
	private static void click(NumbersWindow window, Enum<?> column, int modifiers) {
		Rectangle head = window.table().control().getBoundsByPosition(column.ordinal(), 0);
		var mouse = new Event();
		mouse.button = 1;
		mouse.count = 1;
		mouse.x = head.x + head.width / 2;
		mouse.y = head.y + head.height / 2;
		mouse.stateMask = modifiers;
		window.control().notifyListeners(SWT.MouseDown, mouse);
		mouse.stateMask = modifiers | SWT.BUTTON1;
		window.control().notifyListeners(SWT.MouseUp, mouse);
		WindowEvents.until("the rows are arranged", window.table()::isArranged);
	}

	private static List<String> shown(NumbersWindow window, Enum<?> column) {
		return IntStream.range(0, window.table().shown().size()).mapToObj(place -> window.text(place, column))
				.toList();
	}

	@Test
	void sortsUpThenDownThenAsInTheFile() {
		List<String> before = order.getNumbers().stream().map(PortedNumbers::getId).toList();
		try (var window = NumbersWindow.open(order, 3)) {
			click(window, OrderColumn.COUNT, SWT.NONE);
			assertEquals(List.of("1", "5", "10"), shown(window, OrderColumn.COUNT));
			assertEquals(Optional.of(new Sorting(OrderColumn.COUNT.ordinal(), false)), window.table().sort().now());
			click(window, OrderColumn.COUNT, SWT.NONE);
			assertEquals(List.of("10", "5", "1"), shown(window, OrderColumn.COUNT));
			click(window, OrderColumn.COUNT, SWT.NONE);
			assertEquals(List.of("10", "1", "5"), shown(window, OrderColumn.COUNT));
			assertTrue(window.table().sort().now().isEmpty());
			assertEquals(before, order.getNumbers().stream().map(PortedNumbers::getId).toList());
		}
	}

	@Test
	void sortsTheNumbersOfATenantToo() {
		try (var window = NumbersWindow.open(SyntheticNumbers.tenant(3), 3)) {
			List<String> asInFile = shown(window, TenantColumn.NUMBER);
			click(window, TenantColumn.NUMBER, SWT.NONE);
			click(window, TenantColumn.NUMBER, SWT.NONE);
			assertEquals(asInFile.reversed(), shown(window, TenantColumn.NUMBER));
		}
	}

	@Test
	void selectsNoRowSoThatDeleteTakesNone() {
		try (var window = NumbersWindow.open(order, 3)) {
			for (int modifiers : new int[] { SWT.NONE, SWT.MOD1, SWT.MOD2, SWT.MOD1 | SWT.MOD2 }) {
				click(window, OrderColumn.COUNT, modifiers);
				assertEquals(0, window.table().selectedCount(), () -> "modifiers " + modifiers);
				window.order().editing().remove();
				assertEquals(3, order.getNumbers().size(), () -> "modifiers " + modifiers);
			}
		}
	}

	@Test
	void leavesTheSelectedRowsSelected() {
		try (var window = NumbersWindow.open(order, 3)) {
			window.table().select(0);
			click(window, OrderColumn.NUMBER, SWT.NONE);
			assertEquals(1, window.table().selectedCount());
			assertTrue(window.table().isSelected(2));
			assertFalse(window.table().isSelected(0));
			window.order().editing().remove();
			window.untilRows(2);
			assertEquals(List.of("1", "5"), order.getNumbers().stream()
					.map(numbers -> numbers.getLast() == null ? "1" : "5").toList());
		}
	}

	@Test
	void theMenuSortsForWhoHasNoMouse() {
		try (var window = NumbersWindow.open(order, 3)) {
			choose(window, "Count");
			assertEquals(List.of("1", "5", "10"), shown(window, OrderColumn.COUNT));
			choose(window, "Descending");
			assertEquals(List.of("10", "5", "1"), shown(window, OrderColumn.COUNT));
			choose(window, "As in the File");
			assertEquals(List.of("10", "1", "5"), shown(window, OrderColumn.COUNT));
		}
	}

	private static void choose(NumbersWindow window, String label) {
		Menu rows = window.control().getMenu();
		rows.notifyListeners(SWT.Show, new Event());
		Menu sorting = Stream.of(rows.getItems()).filter(item -> plain(item).equals("Sort By")).findFirst()
				.orElseThrow().getMenu();
		sorting.notifyListeners(SWT.Show, new Event());
		Stream.of(sorting.getItems()).forEach(item -> item.setSelection(plain(item).equals(label)));
		Stream.of(sorting.getItems()).filter(item -> plain(item).equals(label)).findFirst().orElseThrow()
				.notifyListeners(SWT.Selection, new Event());
		rows.notifyListeners(SWT.Hide, new Event());
		WindowEvents.until("the rows are arranged", window.table()::isArranged);
	}

	private static String plain(MenuItem item) {
		return item.getText().replaceFirst("&(?!&)", "");
	}
}
