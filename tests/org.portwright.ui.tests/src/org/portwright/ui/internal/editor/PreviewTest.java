package org.portwright.ui.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.edit.command.AddCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Site;
import org.portwright.ui.internal.editor.preview.PreviewPage;
import org.portwright.workbench.testing.WindowEvents;

@SuppressWarnings("nls")
class PreviewTest {

	/** Few enough to be undone: the history of operations forgets what is too long ago. */
	private static final int STEPS = 10;
	private static final int SITES = 10;

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
		for (int i = 0; i < STEPS; i++) {
			addSites(i);
		}
		WindowEvents.until("the sites are shown", () -> preview.pages() > before);
		for (int i = 0; i < STEPS; i++) {
			assertTrue(engagement.model().undo(engagement.order()).isOK());
		}
		WindowEvents.until("the letter is as before", () -> preview.pages() == before);
	}

	private void addSites(int step) {
		List<Site> sites = new ArrayList<>();
		for (int i = 0; i < SITES; i++) {
			Site site = ModelFactory.eINSTANCE.createSite();
			site.setId("site-" + step + "-" + i);
			site.setName("Office " + step + "." + i);
			sites.add(site);
		}
		engagement.model().perform("Add", AddCommand.create(engagement.model().editingDomain(),
				engagement.order().root(), Literals.PORT_ORDER__SITES, sites));
	}

	@Test
	void whatCannotBePrintedIsNamed() throws Exception {
		EditorWindow window = engagement.openOrder();
		window.fill("loa.subscriberName", "Contoso \uE000");
		PreviewPage preview = (PreviewPage) window.editor().setActivePage(PreviewPage.ID);
		WindowEvents.until("it is named",
				() -> String.valueOf(preview.getManagedForm().getForm().getMessage()).contains("U+E000"));
		assertEquals(2, preview.pages(), "as many as without it");
	}
}
