package org.portwright.ui.internal.topics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** F1 in a dialog of an IDE, as it comes where the workbench has not taken it out of the way; here the app does. */
class DialogKeyTest {

	private final Shell dialog = new Shell(Display.getCurrent());
	private final Text field = new Text(dialog, SWT.NONE);
	private final Shell other = new Shell(Display.getCurrent());
	private final List<Event> asked = new ArrayList<>();

	DialogKeyTest() {
		dialog.addListener(SWT.Help, asked::add);
	}

	@AfterEach
	void close() {
		dialog.dispose();
		other.dispose();
	}

	/** Whether others are still to do something with it. */
	private boolean press(Control focus, int key, int modifiers, boolean doit) {
		var event = new Event();
		event.widget = focus;
		event.keyCode = key;
		event.stateMask = modifiers;
		event.doit = doit;
		new DialogKey(dialog).handleEvent(event);
		return event.doit;
	}

	@Test
	void asksForTheHelpOfTheDialogThatHasTheFocus() {
		assertFalse(press(field, SWT.F1, 0, true));
		assertEquals(1, asked.size());
	}

	@Test
	void leavesOtherKeysAndOtherDialogsAlone() {
		assertTrue(press(other, SWT.F1, 0, true));
		assertTrue(press(field, SWT.F2, 0, true));
		assertTrue(press(field, SWT.F1, SWT.SHIFT, true));
		assertFalse(press(field, SWT.F1, 0, false));
		assertEquals(0, asked.size());
	}
}
