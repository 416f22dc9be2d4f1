package org.portwright.ui.wizards;

import java.util.concurrent.Callable;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.portwright.ui.Failures;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.PendingSave;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.files.SaveFailedException;
import org.portwright.workspace.files.SaveResult;
import org.portwright.workspace.records.Recorder;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.reading.Opening;
import org.portwright.workspace.resources.work.Handover;
import org.portwright.workspace.work.Operation;
import org.portwright.workspace.work.Work;

/**
 * The calls that a {@link Sequence} makes to the model. The thread of the sequence waits for each until it is
 * cancelled; the model's thread, which is the window's, never waits.
 */
public final class ModelCalls {

	private final EngagementFiles engagementFiles;
	private final IProgressMonitor monitor;
	private final Handover handover;

	ModelCalls(EngagementFiles engagementFiles, IProgressMonitor monitor) {
		this.engagementFiles = engagementFiles;
		this.monitor = monitor;
		handover = new Handover(engagementFiles.runner().modelThread(), monitor);
	}

	/** Shows progress, and tells when to stop. */
	public IProgressMonitor monitor() {
		return monitor;
	}

	/** The model, for use inside of {@link #call} alone. */
	public WorkspaceModel model() {
		return engagementFiles.model();
	}

	/** Whoever sits here. */
	public Recorder recorder() {
		return engagementFiles.recorder();
	}

	/** Does something on the thread of the model. */
	public <R> R call(Callable<R> callable) throws CoreException {
		return handover.call(callable);
	}

	/** Does work: what it does itself on this thread. */
	public <R> R run(Work<?, ?, R> work) throws CoreException {
		return engagementFiles.runner().await(work, monitor);
	}

	/** Does an operation on the thread of the model. */
	public <R> R run(Operation<R> operation) throws CoreException {
		return call(() -> operation.execute(monitor));
	}

	/** Opens a file in the model, if it is not open yet. */
	public ModelFile open(IFile file) throws CoreException {
		return handover.await(answer -> engagementFiles.open(file, new Opening() {

			@Override
			public void opened(ModelFile opened) {
				answer.complete(opened);
			}

			@Override
			public void failed(IStatus reason) {
				answer.completeExceptionally(new CoreException(reason));
			}
		}));
	}

	/**
	 * Makes a file and saves it.
	 *
	 * @param operation makes it in the model
	 */
	public ModelFile make(IFile target, Operation<ModelFile> operation) throws CoreException {
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
		engagementFiles.runner().modelThread().execute(() -> model().close(file));
	}
}
