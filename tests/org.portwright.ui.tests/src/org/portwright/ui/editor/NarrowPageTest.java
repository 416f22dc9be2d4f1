package org.portwright.ui.editor;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.EditorWindow;
import org.portwright.workbench.testing.WindowEvents;

/** A page in a window of 800 points, which is a usual one of twice the size. */
@ExtendWith(ActiveWindow.class)
@SuppressWarnings("nls")
class NarrowPageTest {

	private static final int NARROW = 800;
	/** What is left of it for the editor beside the explorer. */
	private static final int EDITOR = 590;

	private final EditedEngagement engagement;
	private final EditorWindow window;
	private final Shell shell;
	private final Rectangle bounds;

	NarrowPageTest() throws Exception {
		engagement = new EditedEngagement();
		window = engagement.openOrder();
		shell = window.editor().getSite().getShell();
		bounds = shell.getBounds();
		shell.setMaximized(false);
		shell.setSize(NARROW, bounds.height);
		WindowEvents.until("the window is narrow", () -> shell.getSize().x <= NARROW);
	}

	@AfterEach
	void close() throws Exception {
		shell.setBounds(bounds);
		engagement.close();
	}

	@Test
	void allOfTheLetterFits() {
		fits("loa.registeredAddress.building");
	}

	@Test
	void allOfWhatCarriersAskFits() {
		fits("loa.accountNumber");
	}

	/** The page of a field needs no more width than there is. */
	private void fits(String path) {
		window.field(path);
		WindowEvents.until("all rows are there", window.page()::isComplete);
		ScrolledForm form = window.page().getManagedForm().getForm();
		WindowEvents.until("the page is laid out", () -> form.getContent().getSize().y > 0);
		WindowEvents.handleAll();
		assertTrue(form.getClientArea().width <= EDITOR, () -> "it is narrow: " + form.getClientArea());
		assertFalse(form.getHorizontalBar().isVisible(), () -> "it fits: " + form.getContent().getSize());
	}
}
