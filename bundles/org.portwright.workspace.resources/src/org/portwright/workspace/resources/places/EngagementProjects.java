package org.portwright.workspace.resources.places;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;

/** Tells the projects that are engagements from all others. */
public final class EngagementProjects {

	/** The nature of the projects that are engagements. */
	@SuppressWarnings("nls")
	public static final String NATURE = "org.portwright.workspace.resources.engagement";

	private EngagementProjects() {
	}

	/** Returns whether a project is open and an engagement. */
	public static boolean isEngagement(IProject project) {
		try {
			return project.isAccessible() && project.hasNature(NATURE);
		} catch (CoreException e) {
			return false;
		}
	}
}
