package org.portwright.ui.internal.refactoring;

import java.util.List;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CheckConditionsOperation;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.CreateChangeOperation;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.Refactoring;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.ltk.core.refactoring.RefactoringDescriptor;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.resource.DeleteResourcesDescriptor;
import org.eclipse.ltk.core.refactoring.resource.RenameResourceDescriptor;
import org.portwright.workspace.resources.work.RunMode;
import org.portwright.workspace.resources.work.WorkRunner;
import org.portwright.workspace.work.Calculation;

/**
 * Deletes and renames by the refactorings of the platform, with all that takes part in them, in the background. Undo
 * where files are seen takes it back, under the name that it has here.
 */
final class ResourceWork {

	private final WorkRunner runner;

	ResourceWork(WorkRunner runner) {
		this.runner = runner;
	}

	/** @param contents whether the files of engagements are deleted, too, and for good */
	void delete(String label, List<? extends IResource> resources, boolean contents) {
		var descriptor = (DeleteResourcesDescriptor) descriptor(DeleteResourcesDescriptor.ID);
		descriptor.setResources(resources.toArray(IResource[]::new));
		descriptor.setDeleteContents(contents);
		run(label, resources, descriptor);
	}

	void rename(String label, IResource resource, String name) {
		var descriptor = (RenameResourceDescriptor) descriptor(RenameResourceDescriptor.ID);
		descriptor.setResourcePath(resource.getFullPath());
		descriptor.setNewName(name);
		// Otherwise the participants of the rename leave the references in other files as they are.
		descriptor.setUpdateReferences(true);
		run(label, List.of(resource), descriptor);
	}

	private static RefactoringDescriptor descriptor(String id) {
		return RefactoringCore.getRefactoringContribution(id).createDescriptor();
	}

	private void run(String label, List<? extends IResource> resources, RefactoringDescriptor descriptor) {
		Calculation<Boolean> work = host -> {
			var progress = SubMonitor.convert(host.monitor(), resources.size() + 1);
			for (IResource resource : resources) {
				// What another program did to it meanwhile is no reason to refuse.
				resource.refreshLocal(IResource.DEPTH_INFINITE, progress.split(1));
			}
			return done(label, descriptor, progress.split(1));
		};
		runner.run(work, RunMode.asked(label), done -> {
			// The workspace tells what changed.
		});
	}

	private static boolean done(String label, RefactoringDescriptor descriptor, IProgressMonitor monitor)
			throws CoreException {
		var status = new RefactoringStatus();
		@Nullable
		Refactoring refactoring = descriptor.createRefactoring(status);
		check(status);
		if (refactoring == null) {
			return false;
		}
		var create = new CreateChangeOperation(
				new CheckConditionsOperation(refactoring, CheckConditionsOperation.ALL_CONDITIONS),
				RefactoringStatus.ERROR);
		ResourcesPlugin.getWorkspace().run(progress -> perform(label, create, SubMonitor.convert(progress, 2)),
				ResourcesPlugin.getWorkspace().getRoot(), IWorkspace.AVOID_UPDATE, monitor);
		return true;
	}

	private static void perform(String label, CreateChangeOperation create, SubMonitor progress) throws CoreException {
		create.run(progress.split(1));
		check(create.getConditionCheckingStatus());
		@Nullable
		Change made = create.getChange();
		if (made == null) {
			return;
		}
		// Undo is called as the change that was done.
		var perform = new PerformChangeOperation(new CompositeChange(label, new Change[] { made }));
		perform.setUndoManager(RefactoringCore.getUndoManager(), label);
		perform.run(progress.split(1));
		check(perform.getValidationStatus());
	}

	private static void check(@Nullable RefactoringStatus status) throws CoreException {
		if (status != null && status.getSeverity() >= RefactoringStatus.ERROR) {
			throw new CoreException(Status.error(status.getMessageMatchingSeverity(RefactoringStatus.ERROR)));
		}
	}
}
