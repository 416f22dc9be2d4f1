package org.portwright.porting.ui.internal.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portwright.porting.ui.internal.wizards.PreviewTable.Column;
import org.portwright.porting.ui.internal.wizards.PreviewTable.Row;
import org.portwright.workbench.testing.WindowEvents;

/** The preview of rows, as more and fewer are read; a row that is asked for in vain would be logged. */
@SuppressWarnings("nls")
class PreviewTableTest {

	private final Shell shell = new Shell(Display.getCurrent());

	@AfterEach
	void close() {
		shell.close();
	}

	@Test
	void manyRowsGiveWayToNone() {
		shell.setLayout(new GridLayout());
		var table = new PreviewTable(shell, SWT.CHECK, List.of(new Column("Number", "020 7946 0000", 1, SWT.LEFT)),
				200);
		shell.setSize(300, 300);
		shell.open();
		WindowEvents.handleAll();
		for (int count : List.of(500, 0, 100, 3, 0, 20_000, 2)) {
			table.show(count, row -> new Row(false, row % 2 == 0, List.of("020 7946 " + row)));
			WindowEvents.until("all rows are there", () -> table.control().getItemCount() == count);
			table.control().setSelection(0);
		}
		assertEquals("020 7946 1", table.control().getItem(1).getText());
		assertFalse(table.control().getItem(1).getChecked());
		assertTrue(table.control().getItem(0).getChecked());
	}
}
