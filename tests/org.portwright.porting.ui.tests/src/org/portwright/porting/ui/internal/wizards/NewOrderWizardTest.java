package org.portwright.porting.ui.internal.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portwright.model.PortOrder;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workbench.testing.WizardWindow;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.EngagementProject;

@SuppressWarnings("nls")
class NewOrderWizardTest {

	private static final String MAIL = """
			The numbers are 0161 496 0000 - 0149 and 0161 496 0200 x 10.
			The manager has 07700 900456.
			Invoice 20261031.
			""";

	private final EngagementFiles engagementFiles = PlatformUI.getWorkbench().getService(EngagementFiles.class);

	@AfterEach
	void deleteAll() throws Exception {
		page().closeAllEditors(false);
		engagementFiles.model().files().forEach(engagementFiles.model()::close);
		WindowEvents.until("the jobs are done", () -> Job.getJobManager().isIdle());
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			project.delete(true, true, null);
		}
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
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
	void aLetterIsDraftedOutOfAnEmail() throws Exception {
		IFile tenant = engagement("Contoso");
		try (var window = new WizardWindow(new NewOrderWizard(), new StructuredSelection(tenant))) {
			assertEquals("Contoso  (Contoso)", window.field("Tenant", Combo.class).getText());
			assertEquals("Contoso LoA", window.field("Order", Text.class).getText());
			window.type("Order", "Manchester");
			window.type("Losing provider", "Fabrikam Voice");
			window.type("Paste", MAIL);
			WindowEvents.until("the text is read", () -> window.says("161 numbers in 3 ranges; look at 1 of them"));
			assertTrue(window.says("Not taken, or put right (1)"));
			window.finish();
			assertFalse(window.isOpen());
		}
		ModelFile file = model(project("Contoso").getFile("Manchester.porting"));
		var order = (PortOrder) file.root();
		assertEquals("Fabrikam Voice", order.getLoa().getLosingProvider());
		assertEquals(List.of("+441614960000", "+441614960200", "+447700900456"),
				order.getNumbers().stream().map(numbers -> numbers.getFirst()).toList());
		assertEquals(model(tenant).root(), order.getTenant());
		assertFalse(file.isDirty());
		assertEquals("Manchester.porting", page().getActiveEditor().getEditorInput().getName());
	}

	@Test
	void aLetterIsDraftedHalfFilledAndNumbered() throws Exception {
		IFile tenant = engagement("Contoso");
		for (String name : List.of("Contoso LoA", "Contoso LoA 2")) {
			try (var window = new WizardWindow(new NewOrderWizard(), new StructuredSelection(tenant.getProject()))) {
				assertEquals(name, window.field("Order", Text.class).getText());
				window.type("Paste", "");
				window.finish();
			}
			assertTrue(project("Contoso").getFile(name + ".porting").exists());
		}
		try (var window = new WizardWindow(new NewOrderWizard(), new StructuredSelection(tenant))) {
			window.type("Order", "Contoso LoA");
			assertFalse(window.canFinish());
			assertTrue(window.says("already"));
		}
	}

	@Test
	void withoutAnEngagementTheLetterSaysWhatToDoFirst() {
		try (var window = new WizardWindow(new NewOrderWizard(), StructuredSelection.EMPTY)) {
			assertFalse(window.canFinish());
			assertTrue(window.says("Make one first"));
		}
	}
}
