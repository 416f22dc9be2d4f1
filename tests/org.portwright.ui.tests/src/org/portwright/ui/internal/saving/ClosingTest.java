package org.portwright.ui.internal.saving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.FileEditorInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portwright.model.Tenant;
import org.portwright.ui.editor.ModelFileEditor;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.WindowEvents;

/** Closes, saves and reverts in the real editor, which opens before its file is read. */
@SuppressWarnings("nls")
class ClosingTest {

	private static final String PROMPT = "Save";

	private final EditedTenant tenant;
	private final ModelFileEditor editor;

	ClosingTest() throws Exception {
		tenant = new EditedTenant();
		tenant.closeInModel();
		editor = (ModelFileEditor) EditedTenant.page().openEditor(new FileEditorInput(tenant.resource()),
				EditedEngagement.TENANT_EDITOR);
		WindowEvents.until("it shows its file", () -> editor.file().isPresent());
		tenant.reopened(editor.file().orElseThrow());
	}

	@AfterEach
	void close() throws Exception {
		tenant.close();
	}

	@Test
	void savesAllOfTheWorkbench() {
		tenant.rename("Contoso");
		assertTrue(PlatformUI.getWorkbench().saveAllEditors(false));
		WindowEvents.until("it is saved", () -> !editor.isDirty());
		assertTrue(tenant.says("Contoso"));
	}

	@Test
	void closedWithSavingItIsSaved() {
		tenant.rename("Contoso");
		Dialogs.answer(PROMPT, "Save");
		assertTrue(EditedTenant.page().closeEditor(editor, true));
		assertTrue(tenant.says("Contoso"));
		assertFalse(tenant.file().isDirty());
	}

	@Test
	void closedWithoutSavingItIsAsOnTheDisk() {
		tenant.rename("Contoso");
		Dialogs.answer(PROMPT, "Don't Save");
		assertTrue(EditedTenant.page().closeEditor(editor, true));
		WindowEvents.until("it is reverted", () -> !tenant.file().isDirty());
		assertEquals(null, name());
		assertFalse(tenant.says("Contoso"));
	}

	@Test
	void closedWhileAnotherEditorShowsItItStaysEdited() throws Exception {
		// What the app's preferences say; another host may ask whether to save all the same.
		PlatformUI.getPreferenceStore().setValue(IWorkbenchPreferenceConstants.PROMPT_WHEN_SAVEABLE_STILL_OPEN, false);
		IEditorPart other = tenant.open();
		tenant.rename("Contoso");
		assertTrue(EditedTenant.page().closeEditor(editor, true));
		assertTrue(other.isDirty());
		assertEquals("Contoso", name());
	}

	@Test
	void whatCannotBeSavedIsNotClosed() throws Exception {
		tenant.rename("Contoso");
		tenant.block();
		Dialogs.answer(PROMPT, "Save");
		assertFalse(EditedTenant.page().closeEditor(editor, true));
		Shell dialog = Dialogs.await("Not Saved");
		tenant.unblock();
		assertTrue(editor.isDirty());
		assertEquals("Contoso", name());
		Dialogs.press(dialog, "Keep Open");
		assertTrue(editor.isDirty());
	}

	@Test
	void revertsToWhatIsOnTheDisk() throws Exception {
		tenant.rename("Contoso");
		EditedTenant.page().activate(editor);
		editor.getSite().getService(IHandlerService.class).executeCommand("org.eclipse.ui.file.revert", null);
		Dialogs.press(Dialogs.await("Revert"), "Revert");
		WindowEvents.until("it is reverted", () -> !editor.isDirty());
		assertEquals(null, name());
	}

	private @Nullable String name() {
		return ((Tenant) tenant.file().root()).getName();
	}
}
