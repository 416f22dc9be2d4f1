package org.portwright.ui.internal.saving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

import org.eclipse.core.commands.operations.DefaultOperationHistory;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.model.Tenant;
import org.portwright.ui.WindowThread;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.files.SaveResult.OutsideChange;
import org.portwright.workspace.resources.recovery.EditJournal;
import org.portwright.workspace.resources.recovery.RecoveryStore.Leftovers;
import org.portwright.workspace.resources.recovery.RecoveryStore;
import org.portwright.workspace.storage.ModelFiles;

/** What the workbench asks before it closes, asked without closing it. */
@SuppressWarnings("nls")
class SavingAtCloseTest {

	private static final String NOT_SAVED = "Not Saved";

	private final Path folder;
	private final EditedTenant tenant;
	private final EditJournal journal;
	private final SavingAtClose closing;

	SavingAtCloseTest(@TempDir Path folder) throws Exception {
		this.folder = folder;
		tenant = new EditedTenant();
		Display display = Display.getCurrent();
		journal = new EditJournal(tenant.model(), new RecoveryStore(folder),
				task -> WindowThread.later(display, task));
		closing = new SavingAtClose(tenant.saveables(), new AutoSave(tenant.saveables(), display), journal);
	}

	@AfterEach
	void close() throws Exception {
		tenant.close();
		journal.close();
		WindowEvents.untilSettled("all is done", () -> Job.getJobManager().isIdle());
		assertTrue(Dialogs.find(NOT_SAVED).isEmpty());
	}

	@Test
	void savesWhatNoEditorShowsBeforeTheWindowCloses() {
		tenant.rename("Contoso");
		assertTrue(mayClose());
		assertTrue(tenant.says("Contoso"));
		assertFalse(tenant.file().isDirty());
	}

	@Test
	void leavesWhatAnEditorShowsToTheQuestionOfTheWorkbench() throws Exception {
		tenant.open();
		tenant.rename("Contoso");
		assertTrue(mayClose());
		assertFalse(tenant.says("Contoso"));
	}

	@Test
	void whatCannotBeSavedKeepsItOpenOnceAndIsOfferedAtTheNextStart() throws Exception {
		tenant.block();
		tenant.rename("Contoso");
		assertFalse(mayClose());
		keepOpen();
		assertTrue(mayClose());
		closing.postShutdown(PlatformUI.getWorkbench());
		assertEquals("Contoso", offeredAtNextStart());
		tenant.unblock();
		tenant.model().undo(tenant.file());
		keepOpen();
	}

	@Test
	void whatIsToBeAskedWhileItClosesIsAskedOnceItStays() {
		var closes = new boolean[] { true };
		var troubles = new SaveTroubles(tenant.saveables(), Display.getCurrent(), () -> closes[0],
				file -> Optional.empty());
		tenant.rename("Contoso");
		troubles.changedOutside(tenant.file(), OutsideChange.MODIFIED);
		troubles.closeRefused();
		closes[0] = false;
		Dialogs.press(Dialogs.await("File Changed by Another Program"), "Decide Later");
		troubles.closeRefused();
		WindowEvents.handleAll();
		assertTrue(Dialogs.find("File Changed by Another Program").isEmpty());
	}

	@Test
	void theNextCloseTriesAgain() throws Exception {
		tenant.block();
		tenant.rename("Contoso");
		assertFalse(mayClose());
		keepOpen();
		tenant.unblock();
		assertTrue(mayClose());
		assertTrue(tenant.says("Contoso"));
	}

	/** Answers once nothing is being saved: the workbench saves by itself too, and asks again if that fails later. */
	private static void keepOpen() {
		Shell dialog = Dialogs.await(NOT_SAVED);
		WindowEvents.untilSettled("no save is under way",
				() -> Job.getJobManager().find(Saveables.class).length == 0);
		Dialogs.press(dialog, "Keep Open");
	}

	private boolean mayClose() {
		return closing.preShutdown(PlatformUI.getWorkbench(), false);
	}

	private String offeredAtNextStart() throws Exception {
		var next = new EditJournal(new WorkspaceModel(new DefaultOperationHistory(), ModelFiles.headless()),
				new RecoveryStore(folder), new LinkedBlockingQueue<>()::add);
		BlockingQueue<Leftovers> found = new LinkedBlockingQueue<>();
		next.findLeftovers(found::add);
		var copy = found.take().copies().get(0).copy();
		return ((Tenant) ModelFiles.read(copy.file(), copy.content()).root().orElseThrow()).getName();
	}
}
