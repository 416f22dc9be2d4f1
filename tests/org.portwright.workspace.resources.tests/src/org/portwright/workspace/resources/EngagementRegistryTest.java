package org.portwright.workspace.resources;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.core.resources.IProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EngagementRegistryTest {

	@RegisterExtension
	final Workspace at = new Workspace();

	@Test
	void knowsTheEngagementsOfTheWorkspace() throws Exception {
		assertEquals(List.of(), at.engagements().projects());
		IProject project = at.engagement("Contoso"); //$NON-NLS-1$
		assertEquals(List.of(project), at.engagements().projects());
		project.close(Workspace.MONITOR);
		assertEquals(List.of(), at.engagements().projects());
	}
}
