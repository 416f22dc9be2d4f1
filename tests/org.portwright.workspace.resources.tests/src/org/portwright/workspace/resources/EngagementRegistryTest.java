package org.portwright.workspace.resources;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.core.resources.ResourcesPlugin;
import org.junit.jupiter.api.Test;

class EngagementRegistryTest {

	@Test
	void thereAreNoneInAnEmptyWorkspace() {
		assertEquals(List.of(), new EngagementRegistry(ResourcesPlugin.getWorkspace()).projects());
	}
}
