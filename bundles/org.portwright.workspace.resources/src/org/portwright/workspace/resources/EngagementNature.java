package org.portwright.workspace.resources;

import java.util.Objects;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectNature;
import org.eclipse.jdt.annotation.Nullable;

/** Marks a project as an engagement. */
public final class EngagementNature implements IProjectNature {

	private @Nullable IProject project;

	@Override
	public void configure() {
		// The nature alone makes the engagement.
	}

	@Override
	public void deconfigure() {
		// The files stay as they are.
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
