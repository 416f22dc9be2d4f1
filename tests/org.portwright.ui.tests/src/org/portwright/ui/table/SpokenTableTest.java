package org.portwright.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.portwright.model.paths.Blank;
import org.portwright.workbench.testing.NumbersWindow;

/** What screen readers are told of a table. */
@SuppressWarnings("nls")
class SpokenTableTest {

	@Test
	void theCurrentRowIsSpoken() {
		try (var window = NumbersWindow.open(Blank.order(), 2, PlainContent::new)) {
			var spoken = new SpokenTable(window.table(), PlainRows.COLUMNS, "Numbers");
			assertEquals("", spoken.row());
			window.table().select(1);
			assertEquals("Row 2 of 2. Number: 0161 496 0100, Count: 1", spoken.row());
		}
	}
}
