package org.portwright.ui.internal.saving;

import java.lang.reflect.InvocationTargetException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.operation.ModalContext;
import org.eclipse.swt.widgets.Display;
import org.portwright.ui.internal.WindowThread;
import org.portwright.workspace.GradualSave;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.PendingSave;
import org.portwright.workspace.resources.Engagements;
import org.portwright.workspace.storage.SaveFailedException;
import org.portwright.workspace.storage.SaveResult;

/**
 * One save of one file. It takes the bytes on the window's thread, at once those of a usual file; a large file is taken
 * little by little while the window goes on, and as it is after the edits that come in between. The bytes are written
 * in the background, and the model hears of the end on the window's thread again.
 */
final class FileSave {

	/** How long the window's thread takes bytes without doing anything else. */
	private static final Duration SLICE = Duration.ofMillis(8);
	/** Whoever edits a large file all the time while it is to be saved waits once until it is taken. */
	private static final Duration WHOLE_AFTER = Duration.ofSeconds(10);
	private static final int LOOK_MILLIS = 100;

	private final Engagements engagements;
	private final SaveTroubles troubles;
	private final Display display;
	private final ModelFile file;
	private final boolean overwriting;
	private final boolean isNew;
	private final long begun = System.nanoTime();
	private final CompletableFuture<PendingSave> taken = new CompletableFuture<>();
	private GradualSave taking;

	/** @throws SaveFailedException if the model holds what cannot be written */
	FileSave(Engagements engagements, SaveTroubles troubles, Display display, ModelFile file, boolean overwriting)
			throws SaveFailedException {
		this.engagements = engagements;
		this.troubles = troubles;
		this.display = display;
		this.file = file;
		this.overwriting = overwriting;
		isNew = file.stamp().isEmpty();
		taking = engagements.model().prepareGradually(file);
		taking.goOn(SLICE).ifPresent(taken::complete);
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
		taken.whenComplete((save, failure) -> tell(callback));
	}

	/** Nobody will write it. */
	void giveUp() {
		taken.cancel(false);
	}

	/** Writes; called in a job. How it ended is told later, on the window's thread. */
	void writeInJob(IProgressMonitor monitor) {
		try {
			PendingSave save = await(monitor);
			SaveResult result = engagements.write(save, overwriting, monitor);
			tell(() -> finish(save, result));
		} catch (SaveFailedException e) {
			tell(() -> troubles.failed(file, e));
		} catch (OperationCanceledException | CancellationException e) {
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
			PendingSave save = taken.isDone() ? taken.resultNow() : engagements.model().prepareSave(file);
			var result = new SaveResult[1];
			ModalContext.run(progress -> {
				try {
					result[0] = engagements.write(save, overwriting, progress);
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

	/** Waits in a job until the window's thread has taken all bytes, which it does between other things. */
	private PendingSave await(IProgressMonitor monitor) throws SaveFailedException {
		tell(this::take);
		while (!monitor.isCanceled() && !display.isDisposed()) {
			try {
				return taken.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
			} catch (TimeoutException e) {
				// Whoever cancels is heard, and so is the end of the window.
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				break;
			} catch (ExecutionException e) {
				if (e.getCause() instanceof SaveFailedException failure) {
					throw failure;
				}
				throw new IllegalStateException(e);
			}
		}
		giveUp();
		throw new OperationCanceledException();
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
			takeMore().ifPresentOrElse(taken::complete, () -> tell(this::take));
		} catch (SaveFailedException e) {
			taken.completeExceptionally(e);
		}
	}

	private Optional<PendingSave> takeMore() throws SaveFailedException {
		if (System.nanoTime() - begun > WHOLE_AFTER.toNanos()) {
			return Optional.of(engagements.model().prepareSave(file));
		}
		if (taking.isOutdated()) {
			taking = engagements.model().prepareGradually(file);
		}
		return taking.goOn(SLICE);
	}

	private void failed(@Nullable Throwable cause) {
		if (!(cause instanceof SaveFailedException failure)) {
			throw new IllegalStateException(cause);
		}
		tell(() -> troubles.failed(file, failure));
	}

	private boolean finish(PendingSave save, SaveResult result) {
		engagements.model().finishSave(save, result);
		if (result instanceof SaveResult.ChangedOutside(SaveResult.OutsideChange change)) {
			// A rename or a move here came in between, or it was somebody else.
			boolean moved = engagements.model().isOutdated(save);
			tell(moved ? () -> troubles.again(file) : () -> troubles.changedOutside(file, change));
			return false;
		}
		return true;
	}

	private void tell(Runnable later) {
		WindowThread.later(display, later);
	}
}
