package org.portwright.workspace.resources;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.portwright.workspace.resources.internal.texts.Messages;
import org.portwright.workspace.resources.places.EngagementProjects;
import org.portwright.workspace.resources.places.OpenFiles;
import org.portwright.workspace.resources.work.RunMode;
import org.portwright.workspace.resources.work.WorkRunner;
import org.portwright.workspace.work.Calculation;

/**
 * The refresh of files that other programs may have changed: those that are open in the model first, then all others of
 * the engagements, because the problems of a file depend on them.
 */
final class OutsideRefresh {

	private final IWorkspace workspace;
	private final OpenFiles openFiles;
	private final WorkRunner runner;
	private final RunMode mode = RunMode.hidden(Messages.OutsideRefresh_name).of(EngagementFiles.JOBS).latestFor(this);

	OutsideRefresh(IWorkspace workspace, OpenFiles openFiles, WorkRunner runner) {
		this.workspace = workspace;
		this.openFiles = openFiles;
		this.runner = runner;
	}

	/** Starts it, in a job. */
	void begin() {
		Calculation<Boolean> work = host -> {
			List<IFile> files = openFiles.resources();
			List<IProject> engagements = Stream.of(workspace.getRoot().getProjects())
					.filter(EngagementProjects::isEngagement).toList();
			var progress = SubMonitor.convert(host.monitor(), files.size() + engagements.size());
			for (IFile file : files) {
				refresh(file, IResource.DEPTH_ZERO, progress.split(1));
			}
			for (IProject engagement : engagements) {
				refreshFolder(engagement, progress.split(1));
			}
			return true;
		};
		runner.run(work, mode, looked -> {
			// The workspace tells what changed.
		});
	}

	/** Refreshes one folder after the other, because each is locked against writers meanwhile. */
	private static void refreshFolder(IContainer folder, SubMonitor progress) {
		try {
			if (folder.isAccessible()) {
				refresh(folder, IResource.DEPTH_ONE, progress.setWorkRemaining(2).split(1));
				for (IResource member : folder.members()) {
					// What Git keeps for itself is much, and none of it an order.
					if (member instanceof IContainer inner && !inner.getName().startsWith(".")) { //$NON-NLS-1$
						refreshFolder(inner, progress.setWorkRemaining(2).split(1));
					}
				}
			}
		} catch (CoreException e) {
			// It was closed or deleted meanwhile: it has no files.
			return;
		}
	}

	private static void refresh(IResource resource, int depth, IProgressMonitor monitor) {
		try {
			resource.refreshLocal(depth, monitor);
		} catch (CoreException e) {
			ILog.of(OutsideRefresh.class).log(e.getStatus());
		}
	}
}
