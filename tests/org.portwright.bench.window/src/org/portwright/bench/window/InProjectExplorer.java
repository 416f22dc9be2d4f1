package org.portwright.bench.window;

import java.util.TreeSet;
import java.util.function.Supplier;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.undo.CopyResourcesOperation;
import org.eclipse.ui.ide.undo.DeleteResourcesOperation;
import org.eclipse.ui.ide.undo.MoveResourcesOperation;
import org.eclipse.ui.ide.undo.WorkspaceUndoUtil;

/**
 * Copies, renames, moves and deletes an order of the first engagement as the Project Explorer does, with no editor
 * open, and undoes each there. It writes the problems of the engagement before, after each, and after each was undone.
 */
@SuppressWarnings("nls")
final class InProjectExplorer {

	private static final String VIEW = "org.eclipse.ui.navigator.ProjectExplorer";

	private InProjectExplorer() {
	}

	/** Says what is done; the engagement is there. */
	static void plan(WindowSteps work) {
		work.then("", () -> Shown.page().showView(VIEW));
		work.then("", () -> problems("alone"));
		work.then("", () -> perform(
				new CopyResourcesOperation(order(), engagement().getFullPath().append("copy.porting"), "Copy")));
		work.then("", () -> problems("before"));
		undone(work, "rename",
				() -> new MoveResourcesOperation(order(), engagement().getFullPath().append("york.porting"), "Rename"));
		work.then("", InProjectExplorer::makeFolder);
		undone(work, "move",
				() -> new MoveResourcesOperation(order(), folder().getFullPath().append("london.porting"), "Move"));
		undone(work, "delete", () -> new DeleteResourcesOperation(new IResource[] { order() }, "Delete", false));
		work.then("", Shown::undo);
		work.then("", () -> problems("copy undone"));
	}

	private static void undone(WindowSteps work, String name, Supplier<IUndoableOperation> operation) {
		work.then("", () -> perform(operation.get()));
		work.then("", () -> problems(name));
		work.then("", Shown::undo);
		work.then("", () -> problems(name + " undone"));
	}

	private static IProject engagement() {
		return ResourcesPlugin.getWorkspace().getRoot().getProjects()[0];
	}

	private static IFile order() {
		return engagement().getFile("london.porting");
	}

	private static IResource folder() {
		return engagement().getFolder("old");
	}

	private static void makeFolder() {
		try {
			engagement().getFolder("old").create(IResource.NONE, true, new NullProgressMonitor());
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}

	private static void perform(IUndoableOperation operation) {
		try {
			PlatformUI.getWorkbench().getOperationSupport().getOperationHistory().execute(operation,
					new NullProgressMonitor(),
					WorkspaceUndoUtil.getUIInfoAdapter(Shown.page().getWorkbenchWindow().getShell()));
		} catch (ExecutionException e) {
			throw new IllegalStateException(e);
		}
	}

	private static void problems(String when) {
		try {
			var all = new TreeSet<String>();
			for (IMarker marker : engagement().findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_INFINITE)) {
				all.add(marker.getResource().getProjectRelativePath() + " " + marker.getAttribute(IMarker.SEVERITY, -1)
						+ " " + marker.getAttribute(IMarker.MESSAGE, ""));
			}
			Report.line("problems " + when + ": " + String.join(" | ", all));
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}
}
