package org.portwright.porting.ui.internal.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portwright.porting.ui.internal.wizards.PreviewTable.Column;
import org.portwright.porting.ui.internal.wizards.PreviewTable.Row;
import org.portwright.workbench.testing.WindowEvents;

/** The preview of rows, as more and fewer are read; a row that is asked for in vain would be logged. */
class PreviewTableTest {

	private final Shell shell = new Shell(Display.getCurrent());

	@AfterEach
	void close() {
		shell.close();
	}

	@Test
	void manyRowsGiveWayToNone() {
		shell.setLayout(new GridLayout());
		var table = new PreviewTable(shell, List.of(new Column("Number", 1, 100, SWT.LEFT)), 200);
		shell.setSize(300, 300);
		shell.open();
		WindowEvents.handleAll();
		for (int count : List.of(500, 0, 100, 3, 0)) {
			table.show(Collections.nCopies(count, new Row(false, List.of("020 7946 0000"))));
			assertEquals(count, rows().getItemCount());
			rows().setSelection(0);
		}
	}

	private Table rows() {
		return (Table) ((Composite) shell.getChildren()[0]).getChildren()[0];
	}
}
