package org.portwright.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourceAttributes;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portwright.model.PortOrder;
import org.portwright.ui.WindowOperation;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.EditorWindow;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.orders.AddNote;

/** A read-only file shows that it is, and is asked about before the first edit of it, wherever the edit comes from. */
@SuppressWarnings("nls")
class ReadOnlyFileTest {

	private static final String COMPANY = "loa.subscriberName";
	private static final String QUESTION = "Read-only File Encountered";

	private final EditedEngagement engagement;
	private final EditorWindow window;
	private final ModelFile file;
	private final IFile resource;

	ReadOnlyFileTest() throws Exception {
		engagement = new EditedEngagement();
		window = engagement.openOrder();
		file = window.editor().file().orElseThrow();
		resource = engagement.engagementFiles().resource(file).orElseThrow();
		readOnly(true);
		engagement.engagementFiles().refresh();
	}

	@AfterEach
	void close() throws Exception {
		readOnly(false);
		engagement.close();
	}

	private void readOnly(boolean wanted) throws Exception {
		ResourceAttributes attributes = resource.getResourceAttributes();
		attributes.setReadOnly(wanted);
		resource.setResourceAttributes(attributes);
	}

	/** The title of the tab, once the look at the disk has come back. */
	private void untilCalled(String title) {
		WindowEvents.until("the editor is called " + title, () -> title.equals(window.editor().getTitle()));
	}

	@Test
	void theFirstEditIsAskedAboutAndWithoutConsentNothingChanges() throws Exception {
		untilCalled("London (read-only)");
		Dialogs.answer(QUESTION, "No");
		window.fill(COMPANY, "Contoso Ltd");
		assertEquals("", window.shown(COMPANY));
		assertFalse(file.isDirty());
		assertTrue(resource.isReadOnly());
	}

	@Test
	void withConsentTheFileBecomesWritableAndKeepsWhatWasTyped() throws Exception {
		untilCalled("London (read-only)");
		Dialogs.answer(QUESTION, "Yes");
		window.fill(COMPANY, "Contoso Ltd");
		assertEquals("Contoso Ltd", window.shown(COMPANY));
		assertEquals("Contoso Ltd", ((PortOrder) file.root()).getLoa().getSubscriberName());
		assertFalse(resource.isReadOnly());
		untilCalled("London");
	}

	@Test
	void aCommandFromElsewhereIsAskedAboutToo() throws Exception {
		untilCalled("London (read-only)");
		Dialogs.answer(QUESTION, "No");
		Optional<?> done = WindowOperation
				.perform(new AddNote(engagement.engagementFiles().model(), file, "Called back",
						engagement.engagementFiles().recorder()));
		assertEquals(Optional.empty(), done);
		assertEquals(List.of(), ((PortOrder) file.root()).getJournal());
		assertEquals(Optional.<Shell>empty(), Dialogs.find(QUESTION));
	}
}
