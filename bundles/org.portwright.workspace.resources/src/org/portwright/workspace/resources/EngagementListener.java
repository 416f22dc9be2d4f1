package org.portwright.workspace.resources;

import java.util.Set;

import org.eclipse.core.resources.IProject;

/** Hears of what happens to engagements and their files, on the thread of the model. */
@FunctionalInterface
public interface EngagementListener {

	/**
	 * Engagements came, went, were opened or closed, or files in them were made, deleted, moved or, while they are not
	 * in the model, changed. What happens inside the files is told by the model itself.
	 */
	void engagementsChanged(Set<IProject> engagements);
}
