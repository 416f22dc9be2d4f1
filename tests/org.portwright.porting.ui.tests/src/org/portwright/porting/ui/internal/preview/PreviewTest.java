package org.portwright.porting.ui.internal.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.edit.command.AddCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Site;
import org.portwright.porting.ui.internal.editor.LoaPage;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.EditorWindow;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.fields.Assignment;
import org.portwright.workspace.fields.EditField;

@SuppressWarnings("nls")
class PreviewTest {

	private static final String DATE = "loa.requestedDate";
	private static final String HELD = "2027-01-19";
	private static final String TYPED = "31/02/2027";
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
				() -> message(preview).contains("U+E000"));
		assertEquals(3, preview.pages(), "as many as without it");
	}

	@Test
	void saysThatItShowsTheOldValueOfWhatIsNotUnderstood() throws Exception {
		new EditField(engagement.model(), engagement.order(), new Assignment(DATE, HELD), "Set", new Object())
				.execute(new NullProgressMonitor());
		EditorWindow window = engagement.openOrder();
		PreviewPage preview = (PreviewPage) window.editor().setActivePage(PreviewPage.ID);
		WindowEvents.until("it is shown", () -> message(preview).contains("as they will print"));
		window.editor().setActivePage(LoaPage.ID);
		window.fill(DATE, TYPED);
		window.editor().setActivePage(PreviewPage.ID);
		assertTrue(message(preview).contains(TYPED) && message(preview).contains("Tuesday 19 January 2027"),
				message(preview));
		window.editor().setActivePage(LoaPage.ID);
		window.fill(DATE, HELD);
		window.editor().setActivePage(PreviewPage.ID);
		assertTrue(message(preview).contains("as they will print"), message(preview));
	}

	private static String message(PreviewPage preview) {
		return String.valueOf(preview.getManagedForm().getForm().getMessage());
	}
}
