package org.portwright.workspace.resources;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.core.resources.ResourcesPlugin;
import org.junit.jupiter.api.Test;

class EngagementsTest {

	@Test
	void thereAreNoneInAnEmptyWorkspace() {
		var engagements = new Engagements(ResourcesPlugin.getWorkspace(), new ModelThread());
		assertEquals(List.of(), engagements.projects());
		engagements.close();
	}
}
