package org.portwright.ui.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.Keys;
import org.portwright.workbench.testing.WindowEvents;

/** Space and Enter in a table with boxes, before anything was clicked. */
@SuppressWarnings("nls")
@ExtendWith(ActiveWindow.class)
class TickKeysTest {

	private final Shell shell = new Shell(EditedEngagement.page().getWorkbenchWindow().getShell());
	private final Table table = new Table(shell, SWT.CHECK | SWT.MULTI | SWT.FULL_SELECTION);
	private final List<String> told = new ArrayList<>();
	private final Keys keys = new Keys();

	@BeforeEach
	void open() {
		shell.setLayout(new FillLayout());
		for (String heading : List.of("Number", "Type")) {
			var column = new TableColumn(table, SWT.NONE);
			column.setText(heading);
			column.setWidth(150);
		}
		for (String number : List.of("020 7946 0000", "020 7946 0001", "020 7946 0002")) {
			var item = new TableItem(table, SWT.NONE);
			item.setText(number);
			item.setChecked(true);
		}
		TickKeys.of(table);
		table.addListener(SWT.Selection, event -> tell(event.detail == SWT.CHECK ? "ticked " : "selected ", event));
		table.addListener(SWT.DefaultSelection, event -> tell("opened ", event));
		shell.setSize(400, 300);
		shell.open();
		shell.forceActive();
		table.setFocus();
		WindowEvents.until("the row that the keys are about is seen", () -> table.getSelectionIndex() == 0);
	}

	private void tell(String what, Event event) {
		told.add(what + table.indexOf((TableItem) event.item));
	}

	@AfterEach
	void close() {
		shell.close();
	}

	@Test
	void enterOpensAndTicksNothing() {
		toTheLast();
		keys.press(SWT.CR);
		WindowEvents.until("it is opened", () -> told.contains("opened 2"));
		assertEquals(1, told.stream().filter(what -> what.startsWith("opened")).count());
		assertEquals(List.of(true, true, true), ticks());
	}

	@Test
	void spaceTicksAndOpensNothing() {
		toTheLast();
		keys.type(" ");
		WindowEvents.until("it is ticked", () -> told.contains("ticked 2"));
		assertEquals(List.of(true, true, false), ticks());
		assertEquals(0, told.stream().filter(what -> what.startsWith("opened")).count());
	}

	/** The window may have the keyboard a moment later. */
	private void toTheLast() {
		WindowEvents.until("the last row is selected", () -> {
			keys.press(SWT.END);
			return table.getSelectionIndex() == 2;
		});
	}

	private List<Boolean> ticks() {
		return Stream.of(table.getItems()).map(TableItem::getChecked).toList();
	}
}
