package org.portwright.ui.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.EditorWindow;
import org.portwright.workbench.testing.WindowEvents;

/** An editor that is chosen in a list in front of the window, as by Ctrl+F6, gets the caret where it was. */
@ExtendWith(ActiveWindow.class)
@SuppressWarnings("nls")
class EditorBehindListTest {

	private final EditedEngagement engagement;

	EditorBehindListTest() throws Exception {
		engagement = new EditedEngagement();
	}

	@AfterEach
	void close() throws Exception {
		engagement.close();
	}

	@Test
	void theFieldThatHadTheKeyboardHasItAgain() throws Exception {
		EditorWindow order = engagement.openOrder();
		WindowEvents.until("the page is shown", order.page()::isComplete);
		Control company = order.field("loa.subscriberName").control();
		company.setFocus();
		WindowEvents.until("the company has the caret", company::isFocusControl);
		engagement.openTenant();
		WindowEvents.until("the tenant is in front", () -> !company.isVisible());
		Shell window = EditedEngagement.page().getWorkbenchWindow().getShell();
		var list = new Shell(window, SWT.DIALOG_TRIM);
		list.setLayout(new FillLayout());
		var entry = new Button(list, SWT.PUSH);
		list.setSize(200, 100);
		list.open();
		WindowEvents.until("the list is in front", entry::isFocusControl);
		list.dispose();
		EditedEngagement.page().activate(order.editor());
		// Without a window manager nobody gives the window the keyboard back.
		window.forceActive();
		WindowEvents.until("the company has the caret again", company::isFocusControl);
	}
}
