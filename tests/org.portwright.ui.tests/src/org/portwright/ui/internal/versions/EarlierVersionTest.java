package org.portwright.ui.internal.versions;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workspace.fields.Assignment;
import org.portwright.workspace.fields.EditField;

/** An earlier version is offered of a file without edits alone: what is edited would be in its way. */
@SuppressWarnings("nls")
class EarlierVersionTest {

	private final EditedEngagement engagement;

	EarlierVersionTest() throws Exception {
		engagement = new EditedEngagement();
	}

	@BeforeEach
	void saySomething() {
		ErrorDialog.AUTOMATED_MODE = false;
	}

	@AfterEach
	void close() throws Exception {
		ErrorDialog.AUTOMATED_MODE = true;
		engagement.close();
	}

	@Test
	void editsComeFirst() throws Exception {
		engagement.openOrder();
		new EditField(engagement.model(), engagement.order(), new Assignment("loa.subscriberName", "Contoso Ltd"),
				"Edit",
				new Object()).execute(new NullProgressMonitor());
		Display.getCurrent().asyncExec(() -> EarlierVersion
				.offer(EditedEngagement.page().getWorkbenchWindow().getShell(), engagement.orderFile()));
		Shell dialog = Dialogs.await(JFaceResources.getString("Problem_Occurred"));
		String text = Dialogs.text(dialog);
		Dialogs.press(dialog, "OK");
		assertTrue(text.contains("Save or revert it first"), text);
		assertTrue(engagement.order().isDirty());
	}
}
