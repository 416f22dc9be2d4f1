package org.portwright.ui.internal.topics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.help.IContextProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portwright.ui.Commands;
import org.portwright.ui.Ids;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.WindowEvents;

/** The view of the help, and the window of it beside a dialog. */
@SuppressWarnings("nls")
class HelpViewTest {

	private static final String HERE = "org.portwright.ui.fieldHelp";

	private final EditedEngagement engagement;
	private final IWorkbenchPage page = EditedEngagement.page();

	HelpViewTest() throws Exception {
		engagement = new EditedEngagement();
	}

	@AfterEach
	void close() throws Exception {
		IViewPart view = page.findView(Ids.HELP);
		if (view != null) {
			page.hideView(view);
		}
		engagement.close();
	}

	private HelpBrowser browser() {
		return Adapters.adapt(page.findView(Ids.HELP), HelpView.class).browser();
	}

	private void until(String title) {
		WindowEvents.until("the topic " + title + " is read",
				() -> page.findView(Ids.HELP) != null
						&& browser().shown().map(Topic::title).filter(title::equals).isPresent());
	}

	@Test
	void thePageThatIsInFrontHasItsTopic() throws Exception {
		var editor = engagement.openOrder().editor();
		WindowEvents.until("the pages are there", () -> editor.getActivePageInstance() != null);
		editor.setActivePage("planner");
		editor.getSite().getShell().forceFocus();
		Commands.run(HERE);
		until("Planner");
		assertEquals("Planner", editor.getAdapter(IContextProvider.class).getContext(editor).getRelatedTopics()[0]
				.getLabel());
		page.activate(editor);
		editor.setActivePage("journal");
		Commands.run(HERE);
		until("Journal and kept files");
	}

	@Test
	void theExplorerHasTheTopicOfWhatIsSelected() throws Exception {
		page.showView(Ids.EXPLORER);
		Commands.run(HERE);
		WindowEvents.until("a topic is read",
				() -> page.findView(Ids.HELP) != null && browser().shown().isPresent());
	}

	@Test
	void whatIsSoughtIsFoundAndReadAndOneComesBack() {
		Commands.run("org.portwright.ui.helpTopics");
		until("Where to begin");
		browser().search().setText("struck through");
		assertTrue(browser().list().titles().getFirst().startsWith("Journal and kept files"),
				browser().list().titles()::toString);
		browser().list().openFirst();
		until("Journal and kept files");
		browser().search().setText("xyzzy");
		assertTrue(browser().list().titles().getFirst().startsWith("No topic has"),
				browser().list().titles()::toString);
		browser().search().setText("");
		assertTrue(browser().list().titles().contains("Where to begin"), browser().list().titles()::toString);
		browser().goBack();
		until("Where to begin");
	}

	@Test
	void linksAreWalkedToAndFollowedByTheKeys() {
		Commands.run("org.portwright.ui.helpTopics");
		until("Where to begin");
		var text = (StyledText) browser().text().control();
		var tab = new Event();
		tab.detail = SWT.TRAVERSE_TAB_NEXT;
		text.notifyListeners(SWT.Traverse, tab);
		assertEquals("engagement", text.getSelectionText());
		var enter = new Event();
		enter.keyCode = SWT.CR;
		enter.character = SWT.CR;
		text.notifyListeners(SWT.KeyDown, enter);
		until("Engagements");
	}

	@Test
	void aDialogHasItBesideItself() {
		Commands.run("org.portwright.ui.findNumber");
		Shell dialog = Dialogs.await("Find Number");
		var asked = new Event();
		dialog.notifyListeners(SWT.Help, asked);
		Shell help = Dialogs.await(Messages.HelpWindow_title);
		assertEquals(dialog, help.getParent());
		var window = (HelpWindow) help.getData();
		WindowEvents.until("its topic is read",
				() -> window.browser().shown().map(Topic::title).filter("Finding a number"::equals).isPresent());
		assertEquals(Optional.of(window), Optional.of(HelpWindow.on(dialog)));
		var escape = new Event();
		escape.detail = SWT.TRAVERSE_ESCAPE;
		help.notifyListeners(SWT.Traverse, escape);
		assertTrue(help.isDisposed());
		dialog.close();
	}
}
