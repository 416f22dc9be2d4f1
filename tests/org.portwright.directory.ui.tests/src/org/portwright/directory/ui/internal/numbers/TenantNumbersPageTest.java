package org.portwright.directory.ui.internal.numbers;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portwright.ui.table.NumberTable;
import org.portwright.ui.table.NumbersPage;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.SyntheticNumbers;
import org.portwright.workbench.testing.WindowEvents;

/** The page of the numbers in the editor of tenants. */
@SuppressWarnings("nls")
class TenantNumbersPageTest {

	private final EditedEngagement engagement;

	TenantNumbersPageTest() throws Exception {
		engagement = new EditedEngagement();
	}

	@AfterEach
	void close() throws Exception {
		engagement.close();
	}

	@Test
	void showsTheNumbersOfATenant() throws Exception {
		var editor = assertInstanceOf(FormEditor.class, IDE.openEditor(EditedEngagement.page(),
				engagement.file("numbers.tenant", SyntheticNumbers.tenant(1000))));
		WindowEvents.until("the pages are there", () -> editor.findPage(TenantNumbersContent.PAGE) != null);
		var page = assertInstanceOf(NumbersPage.class, editor.setActivePage(TenantNumbersContent.PAGE));
		NumberTable table = page.content().orElseThrow().panel().table();
		WindowEvents.until("its rows are shown", () -> table.shown().size() == 1000);
		String last = table.shown().rows().object(999);
		assertTrue(page.reveal("phoneNumbers[" + last + "].city"));
		assertTrue(table.isSelected(999));
	}
}
