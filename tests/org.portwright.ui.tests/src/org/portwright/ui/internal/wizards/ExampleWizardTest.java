package org.portwright.ui.internal.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portwright.workbench.testing.EmptyWorkspace;
import org.portwright.workbench.testing.WizardWindow;
import org.portwright.workspace.resources.EngagementRegistry;

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
		assertTrue(EngagementRegistry.isEngagement(project));
		assertTrue(project.getFile("contoso.tenant").exists());
		assertTrue(project.getFile("numbers from the customer.txt").exists());
		try (var window = new WizardWindow(new ExampleWizard(), StructuredSelection.EMPTY)) {
			assertEquals("Contoso moves to Teams 2", window.field("Engagement", Text.class).getText());
		}
	}
}
