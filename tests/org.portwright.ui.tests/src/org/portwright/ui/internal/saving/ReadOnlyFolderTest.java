package org.portwright.ui.internal.saving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

import org.eclipse.core.commands.operations.DefaultOperationHistory;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.model.Tenant;
import org.portwright.ui.WindowThread;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.files.SaveFailedException;
import org.portwright.workspace.files.SaveFailure;
import org.portwright.workspace.resources.recovery.EditJournal;
import org.portwright.workspace.resources.recovery.RecoveryStore.Leftovers;
import org.portwright.workspace.resources.recovery.RecoveryStore;
import org.portwright.workspace.storage.ModelFiles;

/** An engagement whose folder must not be written to, in the window. */
@SuppressWarnings("nls")
class ReadOnlyFolderTest {

	private static final String NOT_SAVED = "Not Saved";
	private static final String COPY = "Save a Copy As...";

	private final EditedTenant tenant;

	ReadOnlyFolderTest() throws Exception {
		tenant = new EditedTenant();
	}

	@AfterEach
	void close() throws Exception {
		tenant.allowWrites();
		tenant.close();
	}

	@Test
	void aSaveSaysWhichFileAndWhatToDoAndTheEditsStay() throws Exception {
		tenant.refuseWrites();
		String before = Files.readString(tenant.file().path());
		NameEditor editor = tenant.open();
		tenant.rename("Contoso");
		EditedTenant.page().saveEditor(editor, false);
		Shell dialog = Dialogs.await(NOT_SAVED);
		String told = Dialogs.text(dialog);
		assertTrue(told.contains("contoso.tenant was not saved") && told.contains("must not be written to")
				&& told.contains("Change its permissions") && told.contains("Your edits are still here."), told);
		Dialogs.press(dialog, "Keep Open");
		assertTrue(editor.isDirty());
		assertEquals("Contoso", ((Tenant) tenant.file().root()).getName());
		assertEquals(before, Files.readString(tenant.file().path()));
		tenant.allowWrites();
		EditedTenant.page().saveEditor(editor, false);
		WindowEvents.until("it is saved once it may be", () -> !editor.isDirty());
		assertTrue(tenant.says("Contoso"));
	}

	@Test
	void theQuestionComesAgainUntilItMayBeSaved() throws Exception {
		tenant.refuseWrites();
		NameEditor editor = tenant.open();
		tenant.rename("Contoso");
		EditedTenant.page().saveEditor(editor, false);
		Dialogs.press(Dialogs.await(NOT_SAVED), "Try Again");
		Shell again = Dialogs.await(NOT_SAVED);
		tenant.allowWrites();
		Dialogs.press(again, "Try Again");
		WindowEvents.until("it is saved", () -> !editor.isDirty());
		assertTrue(tenant.says("Contoso"));
	}

	@Test
	void aCopyGoesElsewhereAndOneThatCannotBeIsAskedAboutAgain(@TempDir Path elsewhere) throws Exception {
		tenant.refuseWrites();
		NameEditor editor = tenant.open();
		tenant.rename("Contoso");
		Path beside = tenant.file().path().resolveSibling("copy.tenant");
		Path copy = Files.writeString(elsewhere.resolve("copy.tenant"), "what was there");
		List<Path> chosen = new ArrayList<>(List.of(beside, copy));
		var troubles = new SaveTroubles(tenant.saveables(), Display.getCurrent(), () -> false,
				file -> Optional.of(chosen.removeFirst()));
		troubles.failed(tenant.file(),
				new SaveFailedException(tenant.file().path(), SaveFailure.NO_ACCESS, "It was not saved.", null));
		Dialogs.press(Dialogs.await(NOT_SAVED), COPY);
		Shell again = Dialogs.await(NOT_SAVED);
		assertTrue(Dialogs.text(again).contains("copy.tenant was not saved"), Dialogs.text(again));
		assertFalse(Files.exists(beside));
		Dialogs.press(again, COPY);
		WindowEvents.until("the copy is written",
				() -> says(copy, "name=\"Contoso\""));
		assertTrue(editor.isDirty(), "a copy is no save");
	}

	private static boolean says(Path file, String text) {
		try {
			return Files.readString(file).contains(text);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Test
	void whatWasNotSavedIsOfferedAtTheNextStart(@TempDir Path recovery) throws Exception {
		tenant.refuseWrites();
		Display display = Display.getCurrent();
		var journal = new EditJournal(tenant.model(), new RecoveryStore(recovery),
				task -> WindowThread.later(display, task));
		NameEditor editor = tenant.open();
		tenant.rename("Contoso");
		EditedTenant.page().saveEditor(editor, false);
		Dialogs.press(Dialogs.await(NOT_SAVED), "Keep Open");
		journal.close();
		var next = new EditJournal(new WorkspaceModel(new DefaultOperationHistory(), ModelFiles.headless()),
				new RecoveryStore(recovery), new LinkedBlockingQueue<>()::add);
		BlockingQueue<Leftovers> found = new LinkedBlockingQueue<>();
		next.findLeftovers(found::add);
		var copy = found.take().copies().getFirst().copy();
		assertEquals("Contoso",
				((Tenant) ModelFiles.read(copy.file(), copy.content()).root().orElseThrow()).getName());
	}
}
