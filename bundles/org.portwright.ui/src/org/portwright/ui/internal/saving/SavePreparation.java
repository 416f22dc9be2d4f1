package org.portwright.ui.internal.saving;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.swt.widgets.Display;
import org.portwright.ui.WindowThread;
import org.portwright.workspace.GradualSave;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.PendingSave;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.files.SaveFailedException;
import org.portwright.workspace.resources.work.Handover;

/**
 * The preparation of one save: copies the bytes of a file on the window's thread. A file of usual size is copied at
 * once, a large one in slices between which the window reacts; edits in between are part of the copy.
 */
final class SavePreparation {

	/** The longest slice of the window's thread. */
	private static final Duration SLICE = Duration.ofMillis(8);
	/** A large file that is edited all the time is copied in one go after this time, and the window waits once. */
	private static final Duration WHOLE_AFTER = Duration.ofSeconds(10);

	private final WorkspaceModel model;
	private final Display display;
	private final ModelFile file;
	private final long begun = System.nanoTime();
	private final CompletableFuture<PendingSave> taken = new CompletableFuture<>();
	private GradualSave taking;

	/**
	 * Begins on the window's thread.
	 *
	 * @throws SaveFailedException if the model holds what cannot be written
	 */
	SavePreparation(WorkspaceModel model, Display display, ModelFile file) throws SaveFailedException {
		this.model = model;
		this.display = display;
		this.file = file;
		taking = model.prepareGradually(file);
		taking.goOn(SLICE).ifPresent(taken::complete);
	}

	/**
	 * What is edited from now on is not among the bytes any more once the callback runs, on the window's thread: they
	 * were taken, or that was given up.
	 */
	void whenTaken(Runnable callback) {
		taken.whenComplete((save, failure) -> WindowThread.later(display, callback));
	}

	/** Ends the preparation without a result. */
	void giveUp() {
		taken.cancel(false);
	}

	/** Returns the whole content at once, on the window's thread; for callers that cannot wait. */
	PendingSave now() throws SaveFailedException {
		return taken.isDone() ? taken.resultNow() : model.prepareSave(file);
	}

	/**
	 * Waits in a job until the window's thread has taken all bytes, which it does between other things.
	 *
	 * @throws SaveFailedException                                 if the model holds what cannot be written
	 * @throws org.eclipse.core.runtime.OperationCanceledException if it was given up or cancelled here, or the file was
	 *                                                             closed
	 */
	PendingSave await(IProgressMonitor monitor) throws SaveFailedException {
		WindowThread.later(display, this::take);
		try {
			return new Handover(new WindowThread(display), monitor).await(taken);
		} catch (OperationCanceledException e) {
			giveUp();
			throw e;
		} catch (CoreException e) {
			if (e.getStatus().getException() instanceof SaveFailedException failure) {
				throw failure;
			}
			throw new IllegalStateException(e);
		}
	}

	private void take() {
		if (taken.isDone()) {
			return;
		}
		if (!file.exists()) {
			taken.cancel(false);
			return;
		}
		try {
			takeMore().ifPresentOrElse(taken::complete, () -> WindowThread.later(display, this::take));
		} catch (SaveFailedException e) {
			taken.completeExceptionally(e);
		}
	}

	private Optional<PendingSave> takeMore() throws SaveFailedException {
		if (System.nanoTime() - begun > WHOLE_AFTER.toNanos()) {
			return Optional.of(model.prepareSave(file));
		}
		if (taking.isOutdated()) {
			taking = model.prepareGradually(file);
		}
		return taking.goOn(SLICE);
	}
}
