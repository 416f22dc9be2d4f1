package org.portwright.porting.ui.internal.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portwright.model.PortOrder;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.ModelFile;

/** An order is duplicated into a file of its own, which is opened and which undo takes away. */
@SuppressWarnings("nls")
class DuplicateTest {

	private final EditedEngagement engagement;

	DuplicateTest() throws Exception {
		engagement = new EditedEngagement();
	}

	@AfterEach
	void close() throws Exception {
		engagement.close();
	}

	private Duplicate duplicate() {
		return Duplicate.of(engagement.engagementFiles(), engagement.order()).orElseThrow();
	}

	private IFile made(String name) {
		return engagement.orderFile().getParent().getFile(IPath.fromOSString(name));
	}

	private void isOpen(IFile file) {
		WindowEvents.until(file.getName() + " is open", () -> {
			IEditorPart editor = EditedEngagement.page().getActiveEditor();
			return editor != null && file.equals(Adapters.adapt(editor.getEditorInput(), IFile.class));
		});
	}

	@Test
	void aNameIsProposedThatNothingHas() throws Exception {
		assertEquals("London (copy)", duplicate().proposedName());
		engagement.file("London (copy).porting", "");
		assertEquals("London (copy) 2", duplicate().proposedName());
		assertNotNull(duplicate().objection("London (copy)"));
		assertNotNull(duplicate().objection(" "));
		assertNull(duplicate().objection("Leeds & York"));
	}

	@Test
	void theDuplicateIsSavedAndOpened() {
		duplicate().make("Leeds & York");
		IFile file = made("Leeds & York.porting");
		isOpen(file);
		assertTrue(file.exists());
		ModelFile model = engagement.engagementFiles().opened(file).orElseThrow();
		assertEquals("Leeds & York", ((PortOrder) model.root()).getName());
		assertFalse(model.isDirty());
	}

	@Test
	void undoTakesItAwayAndRedoBringsItBack() throws Exception {
		duplicate().make("Leeds");
		IFile file = made("Leeds.porting");
		isOpen(file);
		IOperationHistory history = PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
		IUndoContext context = PlatformUI.getWorkbench().getOperationSupport().getUndoContext();
		assertEquals("Duplicate Leeds", history.getUndoOperation(context).getLabel());
		byte[] before = file.readAllBytes();
		assertTrue(history.undo(context, new NullProgressMonitor(), null).isOK());
		assertFalse(file.exists());
		WindowEvents.until("its editor is closed", () -> EditedEngagement.page().getEditorReferences().length == 0);
		assertTrue(history.redo(context, new NullProgressMonitor(), null).isOK());
		assertEquals(new String(before, StandardCharsets.UTF_8),
				new String(file.readAllBytes(), StandardCharsets.UTF_8));
	}
}
