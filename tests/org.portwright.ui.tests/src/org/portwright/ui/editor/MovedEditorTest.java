package org.portwright.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.ui.IWorkbenchPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.EditorWindow;
import org.portwright.workbench.testing.WindowEvents;

/** The tab of an editor, and whatever listens to its title, follow a rename of its file. */
@SuppressWarnings("nls")
class MovedEditorTest {

	private final EditedEngagement engagement;

	MovedEditorTest() throws Exception {
		engagement = new EditedEngagement();
	}

	@AfterEach
	void close() throws Exception {
		engagement.close();
	}

	private static String tip(MPart tab) {
		return String.valueOf(tab.getTransientData().get(IPresentationEngine.OVERRIDE_TITLE_TOOL_TIP_KEY));
	}

	@Test
	void theTipOfTheTabAndTheTitleFollowARename() throws Exception {
		EditorWindow order = engagement.openOrder();
		MPart tab = order.editor().getSite().getService(MPart.class);
		assertTrue(tip(tab).endsWith("london.porting"), tip(tab));
		var titles = new String[1];
		order.editor().addPropertyListener((editor, property) -> {
			if (property == IWorkbenchPart.PROP_TITLE) {
				titles[0] = order.editor().getTitleToolTip();
			}
		});
		engagement.orderFile().move(IPath.fromOSString("leeds.porting"), IResource.NONE, null);
		WindowEvents.until("the tip follows", () -> tip(tab).endsWith("leeds.porting"));
		assertEquals(tip(tab), titles[0]);
		engagement.orderFile().getProject().getFile("leeds.porting").move(IPath.fromOSString("london.porting"),
				IResource.NONE, null);
		WindowEvents.until("the tip follows again", () -> tip(tab).endsWith("london.porting"));
	}
}
