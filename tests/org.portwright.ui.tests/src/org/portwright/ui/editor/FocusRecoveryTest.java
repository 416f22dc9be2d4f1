package org.portwright.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.EditorWindow;
import org.portwright.workbench.testing.Keys;
import org.portwright.workbench.testing.PageWalk;
import org.portwright.workbench.testing.WindowEvents;

/** Keys are heard after each step: the keyboard is never with what is disabled, hidden or gone. */
@SuppressWarnings("nls")
@ExtendWith(ActiveWindow.class)
class FocusRecoveryTest {

	private final EditedEngagement engagement;
	private final Keys keys = new Keys();
	private int tried;

	FocusRecoveryTest() throws Exception {
		engagement = new EditedEngagement();
	}

	@AfterEach
	void close() throws Exception {
		engagement.close();
	}

	/** Any button may be disabled by what a dialog that it opened has done. */
	@Test
	void thePageHasTheKeyboardAfterADialogDisabledItsButton() throws Exception {
		PageWalk.pages(engagement.openOrder(), this::disableEach);
		PageWalk.pages(engagement.openTenant(), this::disableEach);
		assertTrue(tried > 20, tried + " buttons");
	}

	private void disableEach(String place) {
		for (Control control : List.copyOf(PageWalk.seen())) {
			if (control instanceof Button button && !button.isDisposed() && button.isVisible() && button.isEnabled()) {
				tried++;
				whileADialogIsInFront(button, gone -> gone.setEnabled(false));
				WindowEvents.until("after " + place + ", " + button.getText() + " something has the keyboard",
						() -> hasKeyboard(button.getShell()));
				button.setEnabled(true);
			}
		}
	}

	private static void whileADialogIsInFront(Control control, Consumer<Control> change) {
		Shell window = control.getShell();
		control.forceFocus();
		WindowEvents.until("it has the keyboard", control::isFocusControl);
		whileADialogIsInFront(window, () -> change.accept(control));
	}

	private static void whileADialogIsInFront(Shell window, Runnable change) {
		var dialog = new Shell(window, SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL);
		dialog.setSize(100, 100);
		dialog.open();
		dialog.forceActive();
		WindowEvents.until("the dialog is in front", () -> Display.getCurrent().getActiveShell() == dialog);
		WindowEvents.handleAll();
		change.run();
		dialog.dispose();
		window.forceActive();
	}

	private static boolean hasKeyboard(Shell window) {
		Control focus = Display.getCurrent().getFocusControl();
		return Display.getCurrent().getActiveShell() == window && focus != null && focus != window
				&& focus.isEnabled() && focus.isVisible();
	}

	@Test
	void shortcutsWorkWhenWhatHadTheKeyboardIsHiddenOrGone() throws Exception {
		EditorWindow editor = engagement.openTenant();
		for (Consumer<Control> change : List.<Consumer<Control>>of(hidden -> hidden.setVisible(false),
				Control::dispose)) {
			editor.fill("name", "Contoso " + tried);
			var button = new Button(editor.field("name").control().getParent(), SWT.PUSH);
			button.setSize(10, 10);
			whileADialogIsInFront(button, change);
			WindowEvents.until("something has the keyboard", () -> hasKeyboard(editor.editor().getSite().getShell()));
			keys.press(SWT.MOD1, 's');
			WindowEvents.until("it is saved by its key", () -> !engagement.tenant().isDirty());
			tried++;
		}
	}

	/** As while the platform waits for a save before it asks whether to save. */
	@Test
	void aPageStaysAsItIsWhileItsWindowIsDisabled() throws Exception {
		EditorWindow order = engagement.openOrder();
		WindowEvents.until("the page is shown", order.page()::isComplete);
		order.editor().reveal("loa.authorisedPersonPosition");
		ScrolledForm form = order.editor().getActivePageInstance().getManagedForm().getForm();
		WindowEvents.until("it is scrolled to the field", () -> form.getOrigin().y > 0);
		Control field = Display.getCurrent().getFocusControl();
		Point before = form.getOrigin();
		Shell window = form.getShell();
		window.setEnabled(false);
		long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(1000);
		WindowEvents.until("the keyboard has been missed", () -> System.nanoTime() > end);
		assertEquals(before, form.getOrigin());
		window.setEnabled(true);
		WindowEvents.until("the field has the keyboard again", field::isFocusControl);
		assertEquals(before, form.getOrigin());
	}

	/** The first field was given the keyboard by the page, the second by a click. */
	@Test
	void theClickedFieldHasTheKeyboardAgainAfterAQuestion() throws Exception {
		EditorWindow tenant = engagement.openTenant();
		WindowEvents.until("the page is shown", tenant.page()::isComplete);
		Control name = tenant.field("name").control();
		name.setFocus();
		Text clicked = (Text) tenant.field("organisationId").control();
		click(clicked);
		WindowEvents.until("the other has the keyboard", clicked::isFocusControl);
		whileADialogIsInFront(clicked.getShell(), () -> {
			// Nothing changes.
		});
		WindowEvents.until("it has the keyboard again", clicked::isFocusControl);
		assertEquals("", clicked.getSelectionText());
	}

	private static void click(Control control) {
		Display display = control.getDisplay();
		var mouse = new Event();
		Point place = control.toDisplay(5, control.getSize().y / 2);
		mouse.x = place.x;
		mouse.y = place.y;
		mouse.type = SWT.MouseMove;
		display.post(mouse);
		mouse.button = 1;
		for (int type : new int[] { SWT.MouseDown, SWT.MouseUp }) {
			mouse.type = type;
			display.post(mouse);
		}
	}
}
