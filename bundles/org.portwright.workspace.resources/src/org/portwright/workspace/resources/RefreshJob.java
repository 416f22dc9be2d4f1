package org.portwright.workspace.resources;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Looks whether other programs changed the files that are open in the model. */
final class RefreshJob extends EngagementJob {

	private final OpenFiles openFiles;

	RefreshJob(OpenFiles openFiles) {
		super(Messages.RefreshJob_name, true);
		this.openFiles = openFiles;
	}

	@Override
	void work(IProgressMonitor monitor) {
		List<IFile> files = openFiles.resources();
		var progress = SubMonitor.convert(monitor, files.size());
		for (IFile file : files) {
			try {
				file.refreshLocal(IResource.DEPTH_ZERO, progress.split(1));
			} catch (CoreException e) {
				ILog.of(RefreshJob.class).log(e.getStatus());
			}
		}
	}
}
