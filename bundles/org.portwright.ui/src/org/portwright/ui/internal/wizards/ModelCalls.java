package org.portwright.ui.internal.wizards;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.portwright.ui.internal.Failures;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.PendingSave;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.operations.Operation;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.Opening;
import org.portwright.workspace.storage.SaveFailedException;
import org.portwright.workspace.storage.SaveResult;

/**
 * What work in the background asks of the model. The work waits, in a thread of its own and as long as nobody cancels
 * it; the model's thread, which is the window's, never does.
 */
final class ModelCalls {

	private static final long CANCEL_INTERVAL_MS = 50;

	private final Display display;
	private final EngagementFiles engagementFiles;
	private final IProgressMonitor monitor;

	/** @param monitor tells when to stop */
	ModelCalls(Display display, EngagementFiles engagementFiles, IProgressMonitor monitor) {
		this.display = display;
		this.engagementFiles = engagementFiles;
		this.monitor = monitor;
	}

	/** The model, for use inside of {@link #call} alone. */
	WorkspaceModel model() {
		return engagementFiles.model();
	}

	/** Does something on the thread of the model. */
	<R> R call(Callable<R> callable) throws CoreException {
		return await(answer -> display.asyncExec(() -> {
			try {
				answer.complete(callable.call());
			} catch (Exception | Error e) {
				// Whatever it is, who waits for the answer must hear of it.
				answer.completeExceptionally(e);
			}
		}));
	}

	/** Does an operation on the thread of the model. */
	<R> R run(Operation<R> operation) throws CoreException {
		return call(() -> operation.execute(monitor));
	}

	/** Opens a file in the model, if it is not open yet. */
	ModelFile open(IFile file) throws CoreException {
		return await(answer -> display.asyncExec(() -> engagementFiles.open(file, new Opening() {

			@Override
			public void opened(ModelFile opened) {
				answer.complete(opened);
			}

			@Override
			public void failed(IStatus reason) {
				answer.completeExceptionally(new CoreException(reason));
			}
		})));
	}

	/**
	 * Makes a file and saves it.
	 *
	 * @param target    the file
	 * @param operation makes it in the model
	 */
	ModelFile make(IFile target, Operation<ModelFile> operation) throws CoreException {
		ModelFile file = run(operation);
		try {
			PendingSave save = call(() -> model().prepareSave(file));
			SaveResult result = engagementFiles.write(save, false, monitor);
			if (result instanceof SaveResult.ChangedOutside) {
				throw new CoreException(Status.error(NLS.bind(Messages.ModelCalls_created, target.getName())));
			}
			call(() -> {
				model().finishSave(save, result);
				return file;
			});
		} catch (SaveFailedException e) {
			forget(file);
			throw new CoreException(Failures.of(e));
		} catch (CoreException e) {
			forget(file);
			throw e;
		}
		return file;
	}

	private void forget(ModelFile file) {
		display.asyncExec(() -> model().close(file));
	}

	private <R> R await(Consumer<CompletableFuture<R>> question) throws CoreException {
		var answer = new CompletableFuture<R>();
		question.accept(answer);
		while (true) {
			try {
				return answer.get(CANCEL_INTERVAL_MS, TimeUnit.MILLISECONDS);
			} catch (TimeoutException e) {
				if (monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new OperationCanceledException();
			} catch (ExecutionException e) {
				throw asCoreException(e.getCause());
			}
		}
	}

	private static CoreException asCoreException(Throwable cause) {
		return switch (cause) {
		case CoreException failure -> failure;
		case OperationCanceledException canceled -> throw canceled;
		default -> new CoreException(Failures.of(cause));
		};
	}
}
