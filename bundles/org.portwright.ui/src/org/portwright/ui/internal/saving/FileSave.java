package org.portwright.ui.internal.saving;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.operation.ModalContext;
import org.eclipse.swt.widgets.Display;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.PendingSave;
import org.portwright.workspace.resources.Engagements;
import org.portwright.workspace.storage.SaveFailedException;
import org.portwright.workspace.storage.SaveResult;

/**
 * One save of one file. It takes the bytes when it is made, on the window's thread; they are written in the background,
 * and the model hears of the end on the window's thread again.
 */
final class FileSave {

	private final Engagements engagements;
	private final SaveTroubles troubles;
	private final Display display;
	private final PendingSave save;
	private final boolean overwriting;

	/** @throws SaveFailedException if the model holds what cannot be written */
	FileSave(Engagements engagements, SaveTroubles troubles, Display display, ModelFile file, boolean overwriting)
			throws SaveFailedException {
		this.engagements = engagements;
		this.troubles = troubles;
		this.display = display;
		this.overwriting = overwriting;
		save = engagements.model().prepareSave(file);
	}

	/** Whether the file was never saved. */
	boolean isNew() {
		return save.content().resource().stamp().isEmpty();
	}

	/** Writes; called in a job. How it ended is told later, on the window's thread. */
	void writeInJob(IProgressMonitor monitor) {
		try {
			SaveResult result = engagements.write(save, overwriting, monitor);
			tell(() -> finish(result));
		} catch (SaveFailedException e) {
			tell(() -> troubles.failed(save.file(), e));
		} catch (OperationCanceledException e) {
			// It stays dirty, as was asked for.
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
			var result = new SaveResult[1];
			ModalContext.run(progress -> {
				try {
					result[0] = engagements.write(save, overwriting, progress);
				} catch (SaveFailedException e) {
					throw new InvocationTargetException(e);
				}
			}, true, monitor, display);
			return finish(result[0]);
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
		tell(() -> troubles.failed(save.file(), failure));
	}

	private boolean finish(SaveResult result) {
		engagements.model().finishSave(save, result);
		if (result instanceof SaveResult.ChangedOutside(SaveResult.OutsideChange change)) {
			tell(() -> troubles.changedOutside(save.file(), change));
			return false;
		}
		return true;
	}

	private void tell(Runnable later) {
		if (!display.isDisposed()) {
			display.asyncExec(later);
		}
	}
}
