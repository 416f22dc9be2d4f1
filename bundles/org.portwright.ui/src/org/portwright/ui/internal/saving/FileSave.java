package org.portwright.ui.internal.saving;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.operation.ModalContext;
import org.eclipse.swt.widgets.Display;
import org.portwright.ui.WindowThread;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.PendingSave;
import org.portwright.workspace.files.SaveFailedException;
import org.portwright.workspace.files.SaveResult;
import org.portwright.workspace.resources.EngagementFiles;

/**
 * One save of one file. The bytes are taken on the window's thread and written in the background, and the model hears
 * of the end on the window's thread again.
 */
final class FileSave {

	private final EngagementFiles engagementFiles;
	private final SaveTroubles troubles;
	private final Display display;
	private final ModelFile file;
	private final boolean overwriting;
	private final boolean isNew;
	private final SavePreparation taking;

	/** @throws SaveFailedException if the model holds what cannot be written */
	FileSave(EngagementFiles engagementFiles, SaveTroubles troubles, Display display, ModelFile file,
			boolean overwriting)
			throws SaveFailedException {
		this.engagementFiles = engagementFiles;
		this.troubles = troubles;
		this.display = display;
		this.file = file;
		this.overwriting = overwriting;
		isNew = file.stamp().isEmpty();
		taking = new SavePreparation(engagementFiles.model(), display, file);
	}

	/** Whether the file was never saved. */
	boolean isNew() {
		return isNew;
	}

	/**
	 * What is edited from now on is not saved by this save any more once the callback runs, on the window's thread: its
	 * bytes were taken, or it was given up.
	 */
	void whenTaken(Runnable callback) {
		taking.whenTaken(callback);
	}

	/** Nobody will write it. */
	void giveUp() {
		taking.giveUp();
	}

	/** Writes; called in a job. How it ended is told later, on the window's thread. */
	void writeInJob(IProgressMonitor monitor) {
		try {
			PendingSave save = taking.await(monitor);
			SaveResult result = engagementFiles.write(save, overwriting, monitor);
			tell(() -> finish(save, result));
		} catch (SaveFailedException e) {
			tell(() -> troubles.failed(file, e));
		} catch (OperationCanceledException e) {
			// It stays dirty, as was asked for, or is not there any more.
		}
	}

	/**
	 * Writes in another thread while the window goes on drawing; called on the window's thread where the workbench
	 * insists on an answer, as it closes something.
	 *
	 * @return whether it is saved; if not, why is told later
	 */
	boolean writeAndWait(IProgressMonitor monitor) {
		try {
			PendingSave save = taking.now();
			var result = new SaveResult[1];
			ModalContext.run(progress -> {
				try {
					result[0] = engagementFiles.write(save, overwriting, progress);
				} catch (SaveFailedException e) {
					throw new InvocationTargetException(e);
				}
			}, true, monitor, display);
			return finish(save, result[0]);
		} catch (SaveFailedException e) {
			failed(e);
			return false;
		} catch (InvocationTargetException e) {
			failed(e.getCause());
			return false;
		} catch (InterruptedException | OperationCanceledException e) {
			return false;
		}
	}

	private void failed(@Nullable Throwable cause) {
		if (!(cause instanceof SaveFailedException failure)) {
			throw new IllegalStateException(cause);
		}
		tell(() -> troubles.failed(file, failure));
	}

	private boolean finish(PendingSave save, SaveResult result) {
		engagementFiles.model().finishSave(save, result);
		if (result instanceof SaveResult.ChangedOutside(SaveResult.OutsideChange change)) {
			// A rename or a move here came in between, or it was somebody else.
			boolean moved = engagementFiles.model().isOutdated(save);
			tell(moved ? () -> troubles.again(file) : () -> troubles.changedOutside(file, change));
			return false;
		}
		return true;
	}

	private void tell(Runnable later) {
		WindowThread.later(display, later);
	}
}
