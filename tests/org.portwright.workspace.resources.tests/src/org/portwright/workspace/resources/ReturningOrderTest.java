package org.portwright.workspace.resources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.TreeSet;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ltk.core.refactoring.CheckConditionsOperation;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.PerformRefactoringOperation;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.ltk.core.refactoring.RefactoringDescriptor;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.resource.DeleteResourcesDescriptor;
import org.eclipse.ltk.core.refactoring.resource.MoveResourcesDescriptor;
import org.eclipse.ltk.core.refactoring.resource.RenameResourceDescriptor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An order that is renamed, moved or deleted with no editor open, and undone, has the problems that it had. */
@SuppressWarnings("nls")
class ReturningOrderTest extends AmongOthers {

	/** What the user does to the order. */
	enum Deed {
		RENAME, MOVE, DELETE;

		RefactoringDescriptor of(IFile order) {
			String id = switch (this) {
			case RENAME -> RenameResourceDescriptor.ID;
			case MOVE -> MoveResourcesDescriptor.ID;
			case DELETE -> DeleteResourcesDescriptor.ID;
			};
			RefactoringDescriptor descriptor = RefactoringCore.getRefactoringContribution(id).createDescriptor();
			switch (descriptor) {
			case RenameResourceDescriptor rename -> {
				rename.setResourcePath(order.getFullPath());
				rename.setNewName("york.porting");
			}
			case MoveResourcesDescriptor move -> {
				move.setResourcesToMove(new IResource[] { order });
				move.setDestination(order.getProject().getFolder("old"));
			}
			case DeleteResourcesDescriptor delete -> delete.setResources(new IResource[] { order });
			default -> throw new IllegalStateException(id);
			}
			return descriptor;
		}
	}

	@ParameterizedTest
	@EnumSource
	void hasItsProblemsAgainWithAModel(Deed deed) throws Exception {
		check(deed);
	}

	@ParameterizedTest
	@EnumSource
	void hasItsProblemsAgainWithoutAModel(Deed deed) throws Exception {
		it.end();
		check(deed);
		it.begin();
	}

	private void check(Deed deed) throws Exception {
		IProject contoso = it.engagement("Contoso");
		contoso.getFolder("old").create(IResource.NONE, true, Workspace.MONITOR);
		IFile order = write(contoso, "london.porting", order("A1", "+441614960001"));
		IFile copy = contoso.getFile("london2.porting");
		order.copy(copy.getFullPath(), IResource.NONE, Workspace.MONITOR);
		built();
		String before = problems(contoso);
		assertTrue(marked(order, TWICE).isPresent());
		assertTrue(marked(copy, TWICE).isPresent());
		PerformChangeOperation undo = perform(deed.of(order));
		built();
		undo.run(Workspace.MONITOR);
		built();
		assertEquals(before, problems(contoso));
	}

	private void built() throws Exception {
		// What is marked may let the platform build once more.
		for (int round = 0; round < 2; round++) {
			it.thread.until(() -> !isBuilding());
			it.settle();
		}
	}

	private static boolean isBuilding() {
		return Job.getJobManager().find(ResourcesPlugin.FAMILY_AUTO_BUILD).length > 0;
	}

	private static String problems(IProject engagement) throws CoreException {
		var all = new TreeSet<String>();
		for (IMarker marker : engagement.findMarkers(ProblemMarkers.TYPE, false, IResource.DEPTH_INFINITE)) {
			all.add(marker.getResource().getName() + ": " + marker.getAttribute(IMarker.MESSAGE, ""));
		}
		return String.join("\n", all);
	}

	private static PerformChangeOperation perform(RefactoringDescriptor descriptor) throws Exception {
		var operation = new PerformRefactoringOperation(descriptor.createRefactoring(new RefactoringStatus()),
				CheckConditionsOperation.ALL_CONDITIONS);
		operation.run(Workspace.MONITOR);
		return new PerformChangeOperation(operation.getUndoChange());
	}
}
