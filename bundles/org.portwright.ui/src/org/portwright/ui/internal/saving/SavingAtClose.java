package org.portwright.ui.internal.saving;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.portwright.workspace.resources.recovery.EditJournal;

/** Lets the workbench close only when what saves itself is saved. */
final class SavingAtClose implements IWorkbenchListener {

	private final Saveables saveables;
	private final AutoSave autoSave;
	private final EditJournal journal;

	SavingAtClose(Saveables saveables, AutoSave autoSave, EditJournal journal) {
		this.saveables = saveables;
		this.autoSave = autoSave;
		this.journal = journal;
	}

	@Override
	public boolean preShutdown(@Nullable IWorkbench workbench, boolean forced) {
		if (forced) {
			saveables.keepEdits();
		}
		boolean saved = autoSave.finish();
		if (!saved && !forced) {
			saveables.troubles().closeRefused();
		}
		return saved || forced;
	}

	/**
	 * What is not saved by now is not wanted, or could not be saved, or the workbench was made to close: then its copy
	 * must be on the disk before the process ends. That is the one wait on the window's thread: no window is shown any
	 * more, and nothing else would keep the process until a job is done.
	 */
	@Override
	public void postShutdown(@Nullable IWorkbench workbench) {
		try {
			journal.close();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
