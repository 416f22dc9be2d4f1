package org.portwright.workspace.resources.refactoring;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CheckConditionsOperation;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.PerformRefactoringOperation;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.ltk.core.refactoring.RefactoringDescriptor;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.resource.DeleteResourcesDescriptor;
import org.eclipse.ltk.core.refactoring.resource.MoveResourcesDescriptor;
import org.eclipse.ltk.core.refactoring.resource.RenameResourceDescriptor;
import org.portwright.workspace.resources.Workspace;

/** Rename, Move and Delete as the workbench does them. */
final class Refactorings {

	private Refactorings() {
	}

	static RenameResourceDescriptor rename(IResource resource, String name) {
		var descriptor = (RenameResourceDescriptor) RefactoringCore
				.getRefactoringContribution(RenameResourceDescriptor.ID).createDescriptor();
		descriptor.setResourcePath(resource.getFullPath());
		descriptor.setNewName(name);
		descriptor.setUpdateReferences(true);
		return descriptor;
	}

	static MoveResourcesDescriptor move(IContainer folder, IResource... resources) {
		var descriptor = (MoveResourcesDescriptor) RefactoringCore
				.getRefactoringContribution(MoveResourcesDescriptor.ID).createDescriptor();
		descriptor.setResourcesToMove(resources);
		descriptor.setDestination(folder);
		descriptor.setUpdateReferences(true);
		return descriptor;
	}

	static DeleteResourcesDescriptor deletion(IResource... resources) {
		var descriptor = (DeleteResourcesDescriptor) RefactoringCore
				.getRefactoringContribution(DeleteResourcesDescriptor.ID).createDescriptor();
		descriptor.setResources(resources);
		return descriptor;
	}

	/** Performs one, and gives its undo; an assertion fails where the user was warned. */
	static Change perform(RefactoringDescriptor descriptor) throws Exception {
		PerformRefactoringOperation operation = performed(descriptor);
		assertTrue(operation.getConditionStatus().isOK(), operation.getConditionStatus().toString());
		return operation.getUndoChange();
	}

	/** Deletes, whatever the user is warned of. */
	static Change deleteAnyway(IResource... resources) throws Exception {
		return performed(deletion(resources)).getUndoChange();
	}

	private static PerformRefactoringOperation performed(RefactoringDescriptor descriptor) throws Exception {
		var status = new RefactoringStatus();
		var operation = new PerformRefactoringOperation(descriptor.createRefactoring(status),
				CheckConditionsOperation.ALL_CONDITIONS);
		assertTrue(status.isOK(), status.toString());
		operation.run(Workspace.MONITOR);
		return operation;
	}

	/** Undoes a change, and gives the one that does it again. */
	static Change undone(Change change) throws Exception {
		var undo = new PerformChangeOperation(change);
		undo.run(Workspace.MONITOR);
		assertTrue(undo.changeExecuted());
		return undo.getUndoChange();
	}
}
