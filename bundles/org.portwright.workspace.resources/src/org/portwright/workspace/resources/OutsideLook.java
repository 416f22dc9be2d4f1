package org.portwright.workspace.resources;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.SubMonitor;
import org.portwright.workspace.resources.work.Way;
import org.portwright.workspace.resources.work.WorkRunner;
import org.portwright.workspace.work.Calculation;

/** Looks whether other programs changed the files that are open in the model. */
final class OutsideLook {

	private final OpenFiles openFiles;
	private final WorkRunner runner;
	private final Way way = Way.hidden(Messages.OutsideLook_name).of(EngagementFiles.JOBS).latestFor(this);

	OutsideLook(OpenFiles openFiles, WorkRunner runner) {
		this.openFiles = openFiles;
		this.runner = runner;
	}

	/** Looks, in a job. */
	void begin() {
		Calculation<List<IFile>> work = host -> {
			List<IFile> files = openFiles.resources();
			var progress = SubMonitor.convert(host.monitor(), files.size());
			for (IFile file : files) {
				refresh(file, progress.split(1));
			}
			return files;
		};
		runner.run(work, way, looked -> {
			// The workspace tells what changed.
		});
	}

	private static void refresh(IFile file, SubMonitor monitor) {
		try {
			file.refreshLocal(IResource.DEPTH_ZERO, monitor);
		} catch (CoreException e) {
			ILog.of(OutsideLook.class).log(e.getStatus());
		}
	}
}
