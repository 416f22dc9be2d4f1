package org.portwright.bench.window;

import java.nio.file.Path;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.Nullable;

/** Puts the folders named as arguments into the workspace as engagements, where they are. */
@SuppressWarnings("nls")
public final class NewEngagement implements IApplication {

	@Override
	public Object start(@Nullable IApplicationContext context) throws CoreException, InterruptedException {
		if (context == null) {
			throw new IllegalArgumentException();
		}
		IWorkspace workspace = ResourcesPlugin.getWorkspace();
		for (String argument : (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS)) {
			IPath folder = IPath.fromPath(Path.of(argument));
			IProjectDescription description = workspace.loadProjectDescription(folder.append(".project"));
			description.setLocation(folder);
			IProject project = workspace.getRoot().getProject(description.getName());
			project.create(description, null);
			project.open(null);
		}
		// Else the build changes the workspace after it was saved, and the next start looks for damage.
		Job.getJobManager().join(ResourcesPlugin.FAMILY_AUTO_BUILD, null);
		workspace.save(true, new NullProgressMonitor());
		return EXIT_OK;
	}

	@Override
	public void stop() {
		// It ends by itself.
	}
}
