package org.portwright.ui.internal.saving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;

import org.eclipse.core.commands.operations.DefaultOperationHistory;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Tenant;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.resources.recovery.EditJournal;
import org.portwright.workspace.resources.recovery.RecoveryStore;
import org.portwright.workspace.storage.ModelFiles;

@SuppressWarnings("nls")
class RecoveryTest {

	private final EditedTenant tenant;
	private final Path folder;
	private final EditJournal journal;

	/** An earlier session, with a model of its own, ends with an edit that is not saved. */
	RecoveryTest(@TempDir Path folder) throws Exception {
		this.folder = folder;
		tenant = new EditedTenant();
		var crashed = new WorkspaceModel(new DefaultOperationHistory(), ModelFiles.headless());
		var itsJournal = new EditJournal(crashed, new RecoveryStore(folder), new LinkedBlockingQueue<>()::add);
		var file = crashed.open(tenant.file().path());
		crashed.perform("Rename",
				SetCommand.create(crashed.editingDomain(), file.root(), Literals.TENANT__NAME, "Crashed"));
		itsJournal.close();
		journal = new EditJournal(tenant.model(), new RecoveryStore(folder), Display.getCurrent()::asyncExec);
		new Recovery(tenant.engagementFiles(), journal, Display.getCurrent()).offer();
	}

	@AfterEach
	void close() throws Exception {
		tenant.close();
		journal.close();
	}

	@Test
	void offersEditsThatWereNotSavedAndRestoresThemAsAnEdit() throws Exception {
		Dialogs.press(dialog(), "Restore Selected");
		WindowEvents.until("it is restored", () -> "Crashed".equals(name()));
		assertTrue(tenant.file().isDirty(), "its editor shows it, and the user saves it");
		assertTrue(tenant.model().undo(tenant.file()).isOK());
		assertEquals(null, name());
	}

	@Test
	void restoresNothingOutsideOfWhatIsOpen() throws Exception {
		Shell dialog = dialog();
		tenant.resource().getProject().close(null);
		WindowEvents.until("the file is closed", () -> !tenant.file().exists());
		Dialogs.press(dialog, "Restore Selected");
		WindowEvents.until("the reason is told", () -> Dialogs.find("Restore Edits").filter(told -> told != dialog)
				.filter(told -> Dialogs.text(told).contains("Open the engagement")).isPresent());
		Dialogs.press(dialog(), "OK");
		assertEquals(1, copies());
		tenant.resource().getProject().open(null);
	}

	@Test
	void discardsThem() throws Exception {
		Dialogs.press(dialog(), "Discard Selected");
		WindowEvents.until("it is discarded", () -> copies() == 0);
		assertEquals(null, name());
	}

	@Test
	void keepsThemForLater() throws Exception {
		Dialogs.press(dialog(), "Decide Later");
		assertEquals(1, copies());
		assertEquals(null, name());
	}

	private static Shell dialog() {
		return Dialogs.await("Restore Edits");
	}

	private @Nullable String name() {
		return ((Tenant) tenant.file().root()).getName();
	}

	private long copies() {
		try (Stream<Path> files = Files.list(folder)) {
			return files.count();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
