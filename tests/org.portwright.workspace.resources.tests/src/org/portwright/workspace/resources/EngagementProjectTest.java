package org.portwright.workspace.resources;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portwright.workspace.resources.places.EngagementProjects;

@SuppressWarnings("nls")
class EngagementProjectTest {

	private static final String NAME = "Contoso moves";

	private final IWorkspace workspace = ResourcesPlugin.getWorkspace();

	@AfterEach
	void deleteAll() throws Exception {
		for (IProject project : workspace.getRoot().getProjects()) {
			project.delete(true, true, null);
		}
	}

	@Test
	void isAnOpenEngagementWithoutFiles() throws Exception {
		IProject project = EngagementProject.create(workspace, NAME, new NullProgressMonitor());
		assertTrue(EngagementProjects.isEngagement(project));
	}

	@Test
	void aNameIsTakenOnceInWhicheverCase() throws Exception {
		EngagementProject.create(workspace, NAME, new NullProgressMonitor());
		assertFalse(EngagementProject.validateName(workspace, "contoso MOVES").isOK());
		assertTrue(EngagementProject.validateName(workspace, "Fabrikam moves").isOK());
		assertFalse(EngagementProject.validateName(workspace, "").isOK());
		assertFalse(EngagementProject.validateName(workspace, "a/b").isOK());
	}

	@Test
	void aFolderOfTheWorkspaceIsNotTakenOver() throws Exception {
		Path folder = Files.createDirectory(Path.of(workspace.getRoot().getLocation().toOSString(), NAME));
		try {
			var failure = assertThrows(CoreException.class,
					() -> EngagementProject.create(workspace, NAME, new NullProgressMonitor()));
			assertTrue(failure.getMessage().contains("has a folder"), failure.getMessage());
			assertFalse(workspace.getRoot().getProject(NAME).exists());
		} finally {
			Files.delete(folder);
		}
	}
}
