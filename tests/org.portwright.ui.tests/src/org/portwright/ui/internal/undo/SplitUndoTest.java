package org.portwright.ui.internal.undo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.paths.Blank;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.EditorWindow;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.WorkspaceModel;

/** A split is undone whose order was saved: its part waits for the next save, and that is said before. */
@SuppressWarnings("nls")
@ExtendWith(ActiveWindow.class)
class SplitUndoTest {

	private static final String TITLE = "Undo in Other Files";
	private static final String LATER = "Save London afterwards: until then what was made of it stays on the disk,"
			+ " so that no number is lost.";

	private final EditedEngagement engagement;

	SplitUndoTest() throws Exception {
		engagement = new EditedEngagement();
	}

	@AfterEach
	void close() throws Exception {
		engagement.close();
	}

	/** Gives the file of the part. */
	private IFile split() {
		WorkspaceModel model = engagement.model();
		PortOrder part = Blank.order();
		part.setName("London, part 1 of 2");
		IFile file = engagement.orderFile().getProject().getFile("london-1.porting");
		try {
			model.perform("Split into 2 orders by type, one after the other",
					new CompoundCommand(List.of(model.make(file.getLocation().toPath(), part),
							new SetCommand(model.editingDomain(), ((PortOrder) engagement.order().root()).getLoa(),
									Literals.LETTER_OF_AUTHORIZATION__SUBSCRIBER_NAME, "split"))));
		} catch (Exception e) {
			throw new AssertionError(e);
		}
		WindowEvents.until("the part is saved by itself", file::exists);
		return file;
	}

	private static void save(EditorWindow order) {
		order.editor().doSave(new NullProgressMonitor());
		WindowEvents.until("it is saved", () -> !order.editor().isDirty());
	}

	private static void undo() throws Exception {
		WindowEvents.handleAll();
		EditedEngagement.page().getWorkbenchWindow().getService(IHandlerService.class)
				.executeCommand(IWorkbenchCommandConstants.EDIT_UNDO, null);
		WindowEvents.handleAll();
	}

	private static List<String> undoAsked() throws Exception {
		List<String> asked = new ArrayList<>();
		Dialogs.answer(TITLE, dialog -> {
			asked.add(Dialogs.text(dialog).strip());
			Dialogs.press(dialog, "Undo");
		});
		undo();
		return asked;
	}

	@Test
	void inTheEditorItIsSaidThatThePartWaitsForTheSave() throws Exception {
		EditorWindow order = engagement.openOrder();
		IFile part = split();
		save(order);
		assertEquals(List.of("'Split into 2 orders by\u2026 (London)' also changed London, part 1 of 2."
				+ " Undo it there as well?\n\n" + LATER), undoAsked());
		assertTrue(part.exists());
		save(order);
		WindowEvents.until("the part is gone", () -> !part.exists());
	}

	@Test
	void thatNothingWaitsForASaveIsNotSaid() throws Exception {
		engagement.openOrder();
		IFile part = split();
		assertEquals(List.of("'Split into 2 orders by\u2026 (London)' also changed London, part 1 of 2."
				+ " Undo it there as well?"), undoAsked());
		WindowEvents.until("the part is gone", () -> !part.exists());
	}

	@Test
	void whereAllFilesAreSeenItIsSaidAsWell() throws Exception {
		EditorWindow order = engagement.openOrder();
		IFile part = split();
		save(order);
		EditedEngagement.page().showView("org.portwright.ui.explorer");
		assertEquals(List.of("Undo 'Split into 2 orders by\u2026 (London)'?\n\n" + LATER), undoAsked());
		assertTrue(part.exists());
	}

	/** It is saved by itself. */
	@Test
	void nothingIsAskedWhereTheOrderIsInNoEditor() throws Exception {
		EditorWindow order = engagement.openOrder();
		IFile part = split();
		save(order);
		EditedEngagement.page().closeEditor(order.editor(), false);
		EditedEngagement.page().showView("org.portwright.ui.explorer");
		undo();
		WindowEvents.until("the part is gone", () -> !part.exists());
	}
}
