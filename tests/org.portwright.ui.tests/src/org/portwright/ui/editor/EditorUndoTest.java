package org.portwright.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portwright.model.paths.Blank;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.EditorWindow;
import org.portwright.workbench.testing.WindowEvents;

/** Undo and Redo belong to the editor in front, whichever was opened last. */
@SuppressWarnings("nls")
class EditorUndoTest {

	private static final String COMPANY = "loa.subscriberName";

	private final EditedEngagement engagement;

	EditorUndoTest() throws Exception {
		engagement = new EditedEngagement();
	}

	@AfterEach
	void close() throws Exception {
		engagement.close();
	}

	private EditorWindow second() throws Exception {
		var order = Blank.order();
		order.setName("Manchester");
		return new EditorWindow(
				EditedEngagement.open(engagement.file("manchester.porting", order), EditedEngagement.ORDER_EDITOR))
				.complete();
	}

	private static void bringToFront(EditorWindow window) {
		EditedEngagement.page().activate(window.editor());
		WindowEvents.handleAll();
	}

	/** Does what the key does. */
	private static void call(String command) throws Exception {
		WindowEvents.handleAll();
		EditedEngagement.page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand(command, null);
		WindowEvents.handleAll();
	}

	private static String undoText(EditorWindow window) {
		WindowEvents.handleAll();
		return window.editor().getEditorSite().getActionBars().getGlobalActionHandler(ActionFactory.UNDO.getId())
				.getText();
	}

	@Test
	void whatWasSavedInTheEditorOpenedLastStays() throws Exception {
		EditorWindow first = engagement.openOrder();
		EditorWindow last = second();
		last.fill(COMPANY, "Fabrikam Ltd");
		last.editor().doSave(new NullProgressMonitor());
		WindowEvents.until("it is saved", () -> !last.editor().isDirty());
		bringToFront(first);
		first.fill(COMPANY, "Contoso Ltd");
		call(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals("", first.shown(COMPANY));
		assertEquals("Fabrikam Ltd", last.shown(COMPANY));
		assertFalse(last.editor().isDirty());
		call(IWorkbenchCommandConstants.EDIT_REDO);
		assertEquals("Contoso Ltd", first.shown(COMPANY));
	}

	@Test
	void anEditorKeepsItsUndoWhenAnotherIsClosed() throws Exception {
		EditorWindow first = engagement.openOrder();
		first.fill(COMPANY, "Contoso Ltd");
		EditorWindow last = second();
		EditedEngagement.page().closeEditor(last.editor(), false);
		WindowEvents.handleAll();
		bringToFront(first);
		call(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals("", first.shown(COMPANY));
		first.fill(COMPANY, "Northwind Ltd");
		call(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals("", first.shown(COMPANY));
	}

	@Test
	void theLabelNamesTheOrderOrTheTenant() throws Exception {
		EditorWindow order = engagement.openOrder();
		EditorWindow tenant = engagement.openTenant();
		tenant.fill("brandName", "Contoso Group");
		bringToFront(order);
		order.fill(COMPANY, "Contoso Ltd");
		assertTrue(undoText(order).contains(" (London)"), () -> undoText(order));
		bringToFront(tenant);
		assertTrue(undoText(tenant).contains(" (Contoso)"), () -> undoText(tenant));
	}
}
