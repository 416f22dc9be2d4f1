package org.portwright.porting.ui.internal.wizards;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workbench.testing.WizardWindow;

/** A wizard on a screen of 1024 by 700 at twice the size: what does not fit in is scrolled to. */
@SuppressWarnings("nls")
class SmallScreenTest {

	private static final int WIDTH = 510;
	private static final int HEIGHT = 340;
	private static final int USABLE = 60;

	private final EditedEngagement engagement;

	SmallScreenTest() throws Exception {
		engagement = new EditedEngagement();
	}

	@AfterEach
	void close() throws Exception {
		engagement.close();
	}

	@Test
	void theTextHasRoomAndIsScrolledTo() {
		try (var window = new WizardWindow(new NewOrderWizard(), new StructuredSelection(engagement.tenantFile()))) {
			StyledText text = window.field("Paste", StyledText.class);
			Shell shell = text.getShell();
			shell.setSize(WIDTH, HEIGHT);
			WindowEvents.until("the window is small", () -> shell.getSize().y <= HEIGHT);
			WindowEvents.until("the text has room", () -> text.getSize().y >= USABLE);
			WindowEvents.until("there is a bar to scroll by", () -> scroller(text).getVerticalBar().isVisible());
			assertTrue(scroller(text).getShowFocusedControl());
		}
	}

	private static ScrolledComposite scroller(StyledText text) {
		Composite parent = text.getParent();
		while (!(parent instanceof ScrolledComposite)) {
			parent = parent.getParent();
		}
		return (ScrolledComposite) parent;
	}
}
