package org.portwright.directory.ui.internal.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workbench.testing.WizardWindow;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.EngagementProject;

@SuppressWarnings("nls")
class NewTenantWizardTest {

	private final EngagementFiles engagementFiles = PlatformUI.getWorkbench().getService(EngagementFiles.class);

	@AfterEach
	void deleteAll() throws Exception {
		PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().closeAllEditors(false);
		engagementFiles.model().files().forEach(engagementFiles.model()::close);
		WindowEvents.until("the jobs are done", () -> Job.getJobManager().isIdle());
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			project.delete(true, true, null);
		}
	}

	private static IProject project(String name) {
		return ResourcesPlugin.getWorkspace().getRoot().getProject(name);
	}

	/** An engagement of one tenant, which no editor shows. */
	private IFile engagement(String customer) throws Exception {
		EngagementProject.create(ResourcesPlugin.getWorkspace(), customer, new NullProgressMonitor());
		IFile file = project(customer).getFile(customer + ".tenant");
		Tenant tenant = Blank.tenant();
		tenant.setName(customer);
		engagementFiles.model().perform("Make", engagementFiles.model().make(file.getLocation().toPath(), tenant));
		engagementFiles.model().save(engagementFiles.model().fileOf(tenant).orElseThrow());
		file.refreshLocal(IResource.DEPTH_ZERO, null);
		return file;
	}

	private ModelFile model(IFile file) {
		WindowEvents.until("it is open in the model", () -> engagementFiles.opened(file).isPresent());
		return engagementFiles.opened(file).orElseThrow();
	}

	@Test
	void anEngagementTakesAnotherTenant() throws Exception {
		IFile tenant = engagement("Contoso");
		try (var window = new WizardWindow(new NewTenantWizard(), new StructuredSelection(tenant))) {
			window.type("Customer", "Contoso");
			assertFalse(window.canFinish());
			window.type("Customer", "Fabrikam");
			window.button("Finish").notifyListeners(SWT.Selection, null);
			assertFalse(window.isOpen());
		}
		assertEquals("Fabrikam",
				((Tenant) model(project("Contoso").getFile("Fabrikam.tenant")).root()).getName());
	}
}
