package org.portwright.ui.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portwright.ui.internal.WindowEvents;
import org.portwright.ui.internal.editor.preview.PreviewPage;
import org.portwright.workspace.operations.AddElement;
import org.portwright.workspace.operations.Assignment;

@SuppressWarnings("nls")
class PreviewTest {

	private final EditedEngagement engagement;

	PreviewTest() throws Exception {
		engagement = new EditedEngagement();
	}

	@AfterEach
	void close() throws Exception {
		engagement.close();
	}

	@Test
	void thePagesFollowTheOrder() throws Exception {
		EditorWindow window = engagement.openOrder();
		PreviewPage preview = (PreviewPage) window.editor().setActivePage(PreviewPage.ID);
		WindowEvents.until("the letter is shown", () -> preview.pages() > 0);
		int before = preview.pages();
		for (int i = 0; i < 100; i++) {
			addSite(i);
		}
		WindowEvents.until("the sites are shown", () -> preview.pages() > before);
		engagement.model().undo(engagement.order());
		assertTrue(preview.pages() > before);
	}

	private void addSite(int number) throws Exception {
		List<Assignment> fields = new ArrayList<>();
		fields.add(new Assignment("name", "Office " + number));
		new AddElement(engagement.model(), engagement.order(), "sites", "site-" + number, fields, "Add site")
				.execute(new NullProgressMonitor());
	}

	@Test
	void whatCannotBePrintedIsNamed() throws Exception {
		EditorWindow window = engagement.openOrder();
		window.fill("loa.subscriberName", "Contoso \uE000");
		PreviewPage preview = (PreviewPage) window.editor().setActivePage(PreviewPage.ID);
		WindowEvents.until("it is named",
				() -> String.valueOf(preview.getManagedForm().getForm().getMessage()).contains("U+E000"));
		assertEquals(1, preview.pages(), 1);
	}
}
