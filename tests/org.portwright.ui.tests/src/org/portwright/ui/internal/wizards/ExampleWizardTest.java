package org.portwright.ui.internal.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workbench.testing.WizardWindow;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.EngagementRegistry;

@SuppressWarnings("nls")
class ExampleWizardTest {

	private final EngagementFiles engagementFiles = PlatformUI.getWorkbench().getService(EngagementFiles.class);
	private final IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("Contoso moves to Teams");

	@AfterEach
	void deleteAll() throws Exception {
		PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().closeAllEditors(false);
		engagementFiles.model().files().forEach(engagementFiles.model()::close);
		WindowEvents.until("the jobs are done", () -> Job.getJobManager().isIdle());
		for (IProject each : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			each.delete(true, true, null);
		}
	}

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
