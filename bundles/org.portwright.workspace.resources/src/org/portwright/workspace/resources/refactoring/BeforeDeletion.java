package org.portwright.workspace.resources.refactoring;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.NullChange;
import org.portwright.workspace.resources.history.LocalHistory;
import org.portwright.workspace.resources.internal.texts.Messages;
import org.portwright.workspace.resources.places.RefactoringListener;
import org.portwright.workspace.resources.places.Services;

/**
 * What comes before the user deletes something: the model hears of it, and the local history takes all of it, as undo
 * brings back what is there. It comes before the deletion is done again, too.
 */
public final class BeforeDeletion extends NullChange {

	private final IResource resource;

	public BeforeDeletion(IResource resource) {
		super(Messages.DeleteParticipation_name);
		this.resource = resource;
	}

	@Override
	public Change perform(@Nullable IProgressMonitor monitor) throws CoreException {
		Services.all(RefactoringListener.class).forEach(listener -> listener.deleting(resource));
		// A project leaves its files on the disk, or is deleted with them and for good, as the platform says there.
		if (!(resource instanceof IProject) && resource.exists()) {
			resource.accept(found -> {
				if (found instanceof IFile file) {
					LocalHistory.keepWhole(file);
				}
				return true;
			});
		}
		return new NullChange(getName()) {

			@Override
			public Change perform(@Nullable IProgressMonitor progress) {
				return new BeforeDeletion(resource);
			}
		};
	}
}
