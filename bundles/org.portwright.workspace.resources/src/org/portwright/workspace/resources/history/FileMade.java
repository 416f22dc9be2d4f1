package org.portwright.workspace.resources.history;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IAdvancedUndoableOperation2;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceRuleFactory;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.MultiRule;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.workspace.resources.places.RefactoringListener;
import org.portwright.workspace.resources.places.Services;

/**
 * A file was made and saved, for the operation history: what is done to files belongs to no model. Undo deletes it,
 * redo brings it back out of the local history as it was then.
 */
public final class FileMade extends AbstractOperation implements IAdvancedUndoableOperation2 {

	private final IFile file;

	/**
	 * @param label   what was done
	 * @param context where it is undone
	 */
	public FileMade(String label, IFile file, IUndoContext context) {
		super(label);
		this.file = file;
		addContext(context);
	}

	@Override
	public boolean canUndo() {
		return file.exists();
	}

	@Override
	public boolean canRedo() {
		return !file.exists() && file.getProject().isAccessible();
	}

	@Override
	public IStatus execute(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) throws ExecutionException {
		return redo(monitor, info);
	}

	@Override
	public IStatus undo(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) throws ExecutionException {
		return run(progress -> {
			Services.all(RefactoringListener.class).forEach(listener -> listener.deleting(file));
			LocalHistory.keepWhole(file);
			file.delete(IResource.KEEP_HISTORY, progress);
		}, monitor);
	}

	@Override
	public IStatus redo(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) throws ExecutionException {
		return run(progress -> EarlierVersions.restore(file, progress), monitor);
	}

	private IStatus run(ICoreRunnable change, @Nullable IProgressMonitor monitor) throws ExecutionException {
		IWorkspace workspace = file.getWorkspace();
		IResourceRuleFactory rules = workspace.getRuleFactory();
		try {
			workspace.run(change,
					MultiRule.combine(rules.deleteRule(file),
							MultiRule.combine(rules.modifyRule(file), rules.refreshRule(file.getParent()))),
					IWorkspace.AVOID_UPDATE, monitor);
			return Status.OK_STATUS;
		} catch (CoreException e) {
			throw new ExecutionException(Optional.ofNullable(e.getMessage()).orElse(file.getName()), e);
		}
	}

	/** Files are deleted and written: not on the thread of the window. */
	@Override
	public boolean runInBackground() {
		return true;
	}

	@Override
	public IStatus computeExecutionStatus(@Nullable IProgressMonitor monitor) {
		return Status.OK_STATUS;
	}

	@Override
	public void setQuietCompute(boolean quiet) {
		// Nothing is asked.
	}
}
