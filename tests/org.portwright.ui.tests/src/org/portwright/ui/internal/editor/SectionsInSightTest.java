package org.portwright.ui.internal.editor;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.forms.widgets.Section;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portwright.ui.Ids;
import org.portwright.workbench.testing.WindowEvents;

/** What is in sight of a page is there before what is not. */
@SuppressWarnings("nls")
class SectionsInSightTest {

	private final IWorkbenchPage window = EditedEngagement.page();
	private final EditedEngagement engagement;

	SectionsInSightTest() throws Exception {
		engagement = new EditedEngagement();
	}

	@AfterEach
	void close() throws Exception {
		engagement.close();
	}

	@Test
	void theSectionsInSightAreLaidOutBeforeTheOthersAreMade() throws Exception {
		var editor = EditedEngagement.open(engagement.orderFile(), Ids.PORTING_EDITOR);
		window.setPartState(window.getReference(editor), IWorkbenchPage.STATE_MAXIMIZED);
		WindowEvents.until("the page is there", () -> editor.getActivePageInstance() instanceof FieldsPage);
		var page = (FieldsPage) editor.getActivePageInstance();
		WindowEvents.until("a second section is seen with what is in it", () -> seen(page) > 1);
		assertFalse(page.isComplete());
	}

	private static long seen(FieldsPage page) {
		return sections(page.getManagedForm().getForm().getBody()).filter(section -> section.getClient() != null
				&& section.getClient().getSize().y > 0).count();
	}

	private static Stream<Section> sections(Composite parent) {
		return List.of(parent.getChildren()).stream().flatMap((Control child) -> switch (child) {
		case Section section -> Stream.of(section);
		case Composite composite -> sections(composite);
		default -> Stream.of();
		});
	}
}
