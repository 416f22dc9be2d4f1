package org.portwright.workspace.resources;

import java.io.File;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.portwright.workspace.resources.internal.texts.Messages;
import org.portwright.workspace.resources.places.EngagementProjects;

/** Makes the project of a new engagement. */
public final class EngagementProject {

	private EngagementProject() {
	}

	/**
	 * Says whether an engagement may be called so. It asks the workspace and not the disk.
	 *
	 * @return OK, or in words why not
	 */
	public static IStatus validateName(IWorkspace workspace, String name) {
		IStatus status = workspace.validateName(name, IResource.PROJECT);
		if (!status.isOK()) {
			return status;
		}
		for (IProject project : workspace.getRoot().getProjects()) {
			// Many file systems do not tell upper from lower case.
			if (project.getName().equalsIgnoreCase(name)) {
				return Status.error(NLS.bind(Messages.EngagementProject_exists, project.getName()));
			}
		}
		return Status.OK_STATUS;
	}

	/**
	 * Makes an engagement, open and empty, in the folder of the workspace.
	 *
	 * @throws CoreException if there is one of this name, or its folder cannot be made; the status says what to do
	 */
	public static IProject create(IWorkspace workspace, String name, IProgressMonitor monitor) throws CoreException {
		var progress = SubMonitor.convert(monitor, NLS.bind(Messages.EngagementProject_creating, name), 2);
		IStatus status = validateName(workspace, name);
		if (!status.isOK()) {
			throw new CoreException(status);
		}
		IPath place = workspace.getRoot().getLocation();
		if (place != null && new File(place.toFile(), name).exists()) {
			throw new CoreException(Status.error(NLS.bind(Messages.EngagementProject_folderExists, name)));
		}
		IProject project = workspace.getRoot().getProject(name);
		IProjectDescription description = workspace.newProjectDescription(name);
		description.setNatureIds(new String[] { EngagementProjects.NATURE });
		EngagementNature.addBuilder(description);
		workspace.run(step -> {
			project.create(description, progress.split(1));
			project.open(progress.split(1));
		}, workspace.getRoot(), IWorkspace.AVOID_UPDATE, null);
		return project;
	}
}
