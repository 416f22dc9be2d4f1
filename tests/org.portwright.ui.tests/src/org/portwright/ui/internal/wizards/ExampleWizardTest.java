package org.portwright.ui.internal.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.workbench.testing.EmptyWorkspace;
import org.portwright.workbench.testing.WizardWindow;
import org.portwright.workspace.resources.places.EngagementProjects;

@SuppressWarnings("nls")
@ExtendWith(EmptyWorkspace.class)
class ExampleWizardTest {

	private final IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("Contoso moves to Teams");

	@Test
	void theExampleIsAnEngagementThatIsCopiedAnyNumberOfTimes() {
		try (var window = new WizardWindow(new ExampleWizard(), StructuredSelection.EMPTY)) {
			assertTrue(window.canFinish());
			window.finish();
			assertFalse(window.isOpen());
		}
		assertTrue(EngagementProjects.isEngagement(project));
		assertTrue(project.getFile("contoso.tenant").exists());
		assertTrue(project.getFile("numbers from the customer.txt").exists());
		try (var window = new WizardWindow(new ExampleWizard(), StructuredSelection.EMPTY)) {
			assertEquals("Contoso moves to Teams 2", window.field("Engagement", Text.class).getText());
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void aProjectOfThatNameIsLeftAlone(boolean open) throws Exception {
		IFile theirs = EmptyWorkspace.foreign(project.getName(), "london.porting", "a port of call");
		Path folder = theirs.getLocation().toPath().getParent();
		List<String> before = files(folder);
		if (!open) {
			project.close(null);
		}
		try (var window = new WizardWindow(new ExampleWizard(), StructuredSelection.EMPTY)) {
			assertEquals("Contoso moves to Teams 2", window.field("Engagement", Text.class).getText());
			window.type("Engagement", project.getName());
			assertFalse(window.canFinish());
			assertTrue(window.says("There is an engagement or project 'Contoso moves to Teams' already."));
			window.type("Engagement", "Contoso moves to Teams 2");
			window.finish();
			assertFalse(window.isOpen());
		}
		assertTrue(EngagementProjects.isEngagement(EmptyWorkspace.project("Contoso moves to Teams 2")));
		assertEquals(open, project.isOpen());
		assertFalse(EngagementProjects.isEngagement(project));
		assertEquals("a port of call", Files.readString(folder.resolve("london.porting")));
		assertEquals(before, files(folder));
	}

	@Test
	void aFolderOfThatNameIsLeftAlone() throws Exception {
		Path folder = Files.createDirectory(project.getWorkspace().getRoot().getLocation().append(project.getName())
				.toPath());
		Path theirs = Files.writeString(folder.resolve("london.porting"), "a port of call");
		try (var window = new WizardWindow(new ExampleWizard(), StructuredSelection.EMPTY)) {
			window.finish();
			assertTrue(window.isOpen());
			assertTrue(window.says("The workspace has a folder 'Contoso moves to Teams' already."));
			window.type("Engagement", "Contoso moves on");
			window.finish();
			assertFalse(window.isOpen());
			assertTrue(EngagementProjects.isEngagement(EmptyWorkspace.project("Contoso moves on")));
			assertFalse(project.exists());
			assertEquals("a port of call", Files.readString(theirs));
			assertEquals(List.of("london.porting"), files(folder));
		} finally {
			Files.delete(theirs);
			Files.delete(folder);
		}
	}

	private static List<String> files(Path folder) throws IOException {
		try (var files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}
}
