package org.portwright.porting.ui.internal.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.portwright.model.PortOrder;
import org.portwright.model.PortedNumbers;
import org.portwright.model.paths.Blank;
import org.portwright.workbench.testing.NumbersWindow;
import org.portwright.workbench.testing.SyntheticNumbers;

/** A click on the head of a column, as the mouse makes it. */
@SuppressWarnings("nls")
class OrderHeaderClickTest {

	private final PortOrder order = Blank.order();

	OrderHeaderClickTest() {
		SyntheticNumbers.add(order, "+442079460000", "+442079460009");
		SyntheticNumbers.add(order, "+441614960000", null);
		SyntheticNumbers.add(order, "+441134960000", "+441134960004");
	}

	private NumbersWindow<OrderNumbersContent> open() {
		return NumbersWindow.open(order, 3, OrderNumbersContent::new);
	}

	@Test
	void sortsUpThenDownThenAsInTheFile() {
		List<String> before = order.getNumbers().stream().map(PortedNumbers::getId).toList();
		try (var window = open()) {
			window.clickHead(OrderColumn.COUNT, SWT.NONE);
			assertEquals(List.of("1", "5", "10"), window.texts(OrderColumn.COUNT));
			assertEquals(List.of("Count", "Ascending"), window.sortedBy());
			window.clickHead(OrderColumn.COUNT, SWT.NONE);
			assertEquals(List.of("10", "5", "1"), window.texts(OrderColumn.COUNT));
			window.clickHead(OrderColumn.COUNT, SWT.NONE);
			assertEquals(List.of("10", "1", "5"), window.texts(OrderColumn.COUNT));
			assertEquals(List.of("As in the File"), window.sortedBy());
			assertEquals(before, order.getNumbers().stream().map(PortedNumbers::getId).toList());
		}
	}

	@Test
	void selectsNoRowSoThatDeleteTakesNone() {
		try (var window = open()) {
			for (int modifiers : new int[] { SWT.NONE, SWT.MOD1, SWT.MOD2, SWT.MOD1 | SWT.MOD2 }) {
				window.clickHead(OrderColumn.COUNT, modifiers);
				assertEquals(0, window.table().selectedCount(), () -> "modifiers " + modifiers);
				window.content().editing().remove();
				assertEquals(3, order.getNumbers().size(), () -> "modifiers " + modifiers);
			}
		}
	}

	@Test
	void leavesTheSelectedRowsSelected() {
		try (var window = open()) {
			window.select(0);
			window.clickHead(OrderColumn.NUMBER, SWT.NONE);
			assertEquals(1, window.table().selectedCount());
			assertTrue(window.table().isSelected(2));
			assertFalse(window.table().isSelected(0));
			window.content().editing().remove();
			window.untilRows(2);
			assertEquals(List.of("1", "5"), order.getNumbers().stream()
					.map(numbers -> numbers.getLast() == null ? "1" : "5").toList());
		}
	}

	@Test
	void theMenuSortsForWhoHasNoMouse() {
		try (var window = open()) {
			window.sortBy("Count");
			assertEquals(List.of("1", "5", "10"), window.texts(OrderColumn.COUNT));
			window.sortBy("Descending");
			assertEquals(List.of("10", "5", "1"), window.texts(OrderColumn.COUNT));
			window.sortBy("As in the File");
			assertEquals(List.of("10", "1", "5"), window.texts(OrderColumn.COUNT));
		}
	}
}
