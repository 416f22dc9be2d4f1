package org.portwright.app.internal.menus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.WindowEvents;

/** The Edit menu does to the text with the caret what the keys do. */
@SuppressWarnings("nls")
@ExtendWith(ActiveWindow.class)
class EditMenuTest {

	private static final List<String> OF_TEXT = List.of("Cut", "Copy", "Paste", "Delete", "Select All");

	private final Shell window = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
	private final Text text = new Text(window, SWT.BORDER);

	EditMenuTest() {
		text.setText("020 7946 0000");
		text.setBounds(0, 0, 200, 40);
		text.moveAbove(null);
		text.setFocus();
		WindowEvents.until("the text has the caret", text::isFocusControl);
	}

	@AfterEach
	void close() {
		text.dispose();
	}

	@Test
	void isAboutTheTextWithTheCaret() {
		press("Select All");
		assertEquals("020 7946 0000", text.getSelectionText());
		assertEquals(OF_TEXT, OF_TEXT.stream().filter(name -> item(name).isEnabled()).toList());
		press("Copy");
		press("Delete");
		assertEquals("", text.getText());
		press("Paste");
		assertEquals("020 7946 0000", text.getText());
		text.setSelection(0, 4);
		press("Cut");
		assertEquals("7946 0000", text.getText());
	}

	@Test
	void deletesNothingWhereNothingIsSelected() {
		text.setSelection(3);
		assertEquals(false, item("Delete").isEnabled());
	}

	@Test
	void changesNothingThatIsOnlyToBeRead() {
		text.setEditable(false);
		text.selectAll();
		assertEquals(false, item("Delete").isEnabled());
	}

	private void press(String name) {
		item(name).notifyListeners(SWT.Selection, new Event());
		WindowEvents.handleAll();
	}

	private MenuItem item(String name) {
		Menu menu = Arrays.stream(window.getMenuBar().getItems()).filter(item -> item.getText().equals("&Edit"))
				.findFirst().orElseThrow().getMenu();
		WindowEvents.handleAll();
		menu.notifyListeners(SWT.Show, new Event());
		assertEquals(text, Display.getCurrent().getFocusControl());
		return Arrays.stream(menu.getItems())
				.filter(item -> item.getText().replace("&", "").replaceAll("\t.*", "").equals(name)).findFirst()
				.orElseThrow();
	}
}
