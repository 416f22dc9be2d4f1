package org.portwright.workspace.resources;

import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IProjectNature;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;

/** Marks a project as an engagement: its files are looked through for problems by the {@link ProblemBuilder}. */
public final class EngagementNature implements IProjectNature {

	private @Nullable IProject project;

	@Override
	public void configure() throws CoreException {
		IProjectDescription description = getProject().getDescription();
		if (addBuilder(description)) {
			getProject().setDescription(description, null);
		}
	}

	@Override
	public void deconfigure() throws CoreException {
		IProjectDescription description = getProject().getDescription();
		description.setBuildSpec(Stream.of(description.getBuildSpec())
				.filter(command -> !ProblemBuilder.ID.equals(command.getBuilderName())).toArray(ICommand[]::new));
		getProject().setDescription(description, null);
		getProject().deleteMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_INFINITE);
	}

	/** Adds the builder to a description unless it is there. */
	static boolean addBuilder(IProjectDescription description) {
		ICommand[] commands = description.getBuildSpec();
		if (hasBuilder(commands)) {
			return false;
		}
		ICommand command = description.newCommand();
		command.setBuilderName(ProblemBuilder.ID);
		description.setBuildSpec(Stream.concat(Stream.of(commands), Stream.of(command)).toArray(ICommand[]::new));
		return true;
	}

	private static boolean hasBuilder(ICommand[] commands) {
		return Stream.of(commands).anyMatch(command -> ProblemBuilder.ID.equals(command.getBuilderName()));
	}

	/**
	 * Gives an engagement its builder if it came without one, in a job: the platform configures a nature when it is
	 * added, not when a project comes with it.
	 */
	static void ensureBuilder(IProject project) {
		try {
			if (hasBuilder(project.getDescription().getBuildSpec())) {
				return;
			}
		} catch (CoreException e) {
			// It was closed or deleted meanwhile.
			return;
		}
		var job = new WorkspaceJob(project.getName()) {

			@Override
			public IStatus runInWorkspace(@Nullable IProgressMonitor monitor) throws CoreException {
				if (EngagementRegistry.isEngagement(project)) {
					IProjectDescription description = project.getDescription();
					if (addBuilder(description)) {
						project.setDescription(description, SubMonitor.convert(monitor));
					}
				}
				return Status.OK_STATUS;
			}

			@Override
			public boolean belongsTo(@Nullable Object family) {
				return family == EngagementFiles.JOBS;
			}
		};
		// The platform takes this one for any change of a description.
		job.setRule(project.getWorkspace().getRoot());
		job.setSystem(true);
		job.schedule();
	}

	@Override
	public IProject getProject() {
		return Objects.requireNonNull(project);
	}

	@Override
	public void setProject(@Nullable IProject project) {
		this.project = project;
	}
}
