package org.portwright.ui.internal.saving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portwright.workbench.testing.WindowEvents;

@SuppressWarnings("nls")
class SavingTest {

	private final EditedTenant tenant;

	SavingTest() throws Exception {
		tenant = new EditedTenant();
	}

	@AfterEach
	void close() throws Exception {
		tenant.close();
	}

	@Test
	void anEditorIsDirtyFromTheFirstEditToTheSave() throws Exception {
		NameEditor editor = tenant.open();
		assertFalse(editor.isDirty());
		tenant.rename("Contoso");
		assertTrue(editor.isDirty());
		assertEquals(1, EditedTenant.page().getDirtyEditors().length);
		assertTrue(EditedTenant.page().saveEditor(editor, false));
		WindowEvents.until("it is saved", () -> !editor.isDirty());
		assertTrue(tenant.says("name=\"Contoso\""));
		assertTrue(tenant.resource().isSynchronized(0));
	}

	@Test
	void twoEditorsOfAFileAreSavedTogether() throws Exception {
		NameEditor first = tenant.open();
		NameEditor second = tenant.open();
		tenant.rename("Fabrikam");
		assertTrue(first.isDirty() && second.isDirty());
		assertTrue(EditedTenant.page().saveAllEditors(false));
		WindowEvents.until("both are saved", () -> !first.isDirty() && !second.isDirty());
		assertTrue(tenant.says("Fabrikam"));
	}

	@Test
	void whatIsEditedDuringASaveStaysDirty() throws Exception {
		NameEditor editor = tenant.open();
		tenant.rename("First");
		EditedTenant.page().saveEditor(editor, false);
		tenant.rename("Second");
		WindowEvents.until("the first is on the disk", () -> tenant.says("First"));
		assertTrue(editor.isDirty());
		EditedTenant.page().saveEditor(editor, false);
		WindowEvents.until("the second is on the disk", () -> tenant.says("Second") && !editor.isDirty());
	}

	@Test
	void undoneToTheSavedStateItIsClean() throws Exception {
		IEditorPart editor = tenant.open();
		tenant.rename("Contoso");
		tenant.model().undo(tenant.file());
		assertFalse(editor.isDirty());
	}
}
