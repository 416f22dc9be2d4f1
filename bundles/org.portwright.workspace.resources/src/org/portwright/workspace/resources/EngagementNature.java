package org.portwright.workspace.resources;

import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IProjectNature;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.workspace.resources.places.EngagementProjects;

/** Marks a project as an engagement: its files are looked through for problems by the {@link EngagementBuilder}. */
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
				.filter(command -> !EngagementBuilder.ID.equals(command.getBuilderName())).toArray(ICommand[]::new));
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
		command.setBuilderName(EngagementBuilder.ID);
		description.setBuildSpec(Stream.concat(Stream.of(commands), Stream.of(command)).toArray(ICommand[]::new));
		return true;
	}

	private static boolean hasBuilder(ICommand[] commands) {
		return Stream.of(commands).anyMatch(command -> EngagementBuilder.ID.equals(command.getBuilderName()));
	}

	/** Whether a project has the builder, or is closed or gone and needs none. */
	static boolean hasBuilder(IProject project) {
		try {
			return hasBuilder(project.getDescription().getBuildSpec());
		} catch (CoreException e) {
			// It was closed or deleted meanwhile.
			return true;
		}
	}

	/** Gives an engagement its builder if it came without one. */
	static void addBuilder(IProject project, IProgressMonitor monitor) throws CoreException {
		if (EngagementProjects.isEngagement(project)) {
			IProjectDescription description = project.getDescription();
			if (addBuilder(description)) {
				project.setDescription(description, monitor);
			}
		}
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
