package org.portwright.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.EditorWindow;
import org.portwright.workbench.testing.WindowEvents;

/** The first click into a page comes from another part of the window, and does what any other does. */
@SuppressWarnings("nls")
@ExtendWith(ActiveWindow.class)
class FirstClickTest {

	private static final int WIDTH = 1000;
	private static final int LOW = 800;

	private final EditedEngagement engagement;
	private final Display display = Display.getCurrent();
	private final List<String> pressed = new ArrayList<>();
	private final Listener listener = this::press;
	private Rectangle bounds = new Rectangle(0, 0, 0, 0);
	private Point place = new Point(0, 0);

	FirstClickTest() throws Exception {
		engagement = new EditedEngagement();
	}

	@BeforeEach
	void makeTheWindowLow() {
		bounds = shell().getBounds();
		shell().setMaximized(false);
		shell().setBounds(0, 0, WIDTH, LOW);
		display.addFilter(SWT.Selection, listener);
	}

	@AfterEach
	void close() throws Exception {
		display.removeFilter(SWT.Selection, listener);
		shell().setBounds(bounds);
		engagement.close();
	}

	private static Shell shell() {
		return EditedEngagement.page().getWorkbenchWindow().getShell();
	}

	/** What the button does is of no matter here. */
	private void press(Event event) {
		if (event.widget instanceof Button button) {
			pressed.add(button.getText());
			event.type = SWT.None;
		}
	}

	@Test
	void aButtonOfAScrolledPageIsPressedByIt() throws Exception {
		EditorWindow tenant = engagement.openTenant();
		tenant.field("name").control().forceFocus();
		ScrolledForm form = tenant.page().getManagedForm().getForm();
		Button button = lowest(form.getBody());
		IWorkbenchPart explorer = EditedEngagement.page().showView("org.portwright.ui.explorer");
		WindowEvents.until("the explorer has the keyboard", () -> EditedEngagement.page().getActivePart() == explorer);
		Point inPage = display.map(button.getParent(), form.getBody(), button.getLocation());
		form.setOrigin(0, inPage.y - form.getClientArea().height / 2);
		WindowEvents.handleAll();
		Point origin = form.getOrigin();
		assertTrue(origin.y > form.getClientArea().height / 2, origin + " in " + form.getClientArea());
		post(button, SWT.MouseMove);
		post(button, SWT.MouseDown);
		WindowEvents.until("the page has the keyboard", button::isFocusControl);
		WindowEvents.handleAll();
		assertEquals(origin, form.getOrigin());
		post(button, SWT.MouseUp);
		WindowEvents.until("it is pressed", () -> !pressed.isEmpty());
		assertEquals(List.of(button.getText()), pressed);
	}

	private void post(Button button, int type) {
		if (type == SWT.MouseMove) {
			place = button.toDisplay(button.getSize().x / 2, button.getSize().y / 2);
		}
		var mouse = new Event();
		mouse.type = type;
		mouse.x = place.x;
		mouse.y = place.y;
		mouse.button = type == SWT.MouseMove ? 0 : 1;
		display.post(mouse);
		WindowEvents.handleAll();
	}

	private static Button lowest(Composite page) {
		return Dialogs.controls(page).stream().filter(Button.class::isInstance).map(Button.class::cast)
				.filter(button -> button.isEnabled() && (button.getStyle() & SWT.PUSH) != 0)
				.max(Comparator.comparingInt(button -> button.toDisplay(0, 0).y)).orElseThrow();
	}
}
