package org.portwright.directory.ui.internal.guides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portwright.guides.Guide;
import org.portwright.guides.Guides;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Phone;
import org.portwright.model.PortOrder;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.ui.guides.GuideCommand;
import org.portwright.ui.guides.GuideSubject;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.GuidePage;
import org.portwright.workbench.testing.NoBrowser;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.EngagementProject;

/** A guide for a tenant leads to the fields of the tenant of whatever is selected. */
@SuppressWarnings("nls")
@ExtendWith(ActiveWindow.class)
class TenantGuideTest {

	private static final String ID = "5d3f2b8e-7c41-4f6a-9b0d-2e8c1a6f4b73";
	private static final Guide GUIDE = Guides.named("find-organisation-id").orElseThrow();

	private final EngagementFiles files = PlatformUI.getWorkbench().getService(EngagementFiles.class);
	private final IFile file = ResourcesPlugin.getWorkspace().getRoot().getProject("Contoso ids")
			.getFile("contoso.tenant");
	private final Tenant tenant = Blank.tenant();

	@BeforeEach
	void makeTheTenant() throws Exception {
		IProject project = EngagementProject.create(ResourcesPlugin.getWorkspace(), "Contoso ids",
				new NullProgressMonitor());
		tenant.setName("Contoso");
		tenant.setOrganisationId(ID);
		files.model().perform("Make", files.model().make(file.getLocation().toPath(), tenant));
		files.model().save(files.model().fileOf(tenant).orElseThrow());
		project.refreshLocal(2, null);
		NoBrowser.ofWorkbench(PlatformUI.getWorkbench()).install(true);
	}

	@AfterEach
	void deleteAll() throws Exception {
		NoBrowser.ofWorkbench(PlatformUI.getWorkbench()).install(false);
		GuidePage.close();
		GuidePage.page().closeAllEditors(false);
		List.copyOf(files.model().files()).forEach(files.model()::close);
		WindowEvents.until("the jobs are done", () -> Job.getJobManager().isIdle());
		file.getProject().delete(true, true, null);
	}

	private static Control focused() {
		return Display.getCurrent().getFocusControl();
	}

	private static void goTo(String step) {
		while (!step.equals(GuidePage.step())) {
			String skipped = GuidePage.step();
			GuidePage.click("Click to skip");
			WindowEvents.until("the step is skipped: " + skipped, () -> !skipped.equals(GuidePage.step()));
		}
	}

	@Test
	void theGuideLeadsToItsFieldsToTypeIntoThem() {
		GuideCommand.open(GUIDE, tenant);
		GuidePage.until(GUIDE.opened().replace("{0}", "Contoso"));
		GuidePage.click("Click to Begin");
		goTo("organisationId");
		GuidePage.perform();
		WindowEvents.until("the focus is in the field",
				() -> focused() instanceof Text field && field.getText().equals(ID));
		GuidePage.click("Click when complete");
		WindowEvents.until("the next step is to be done", () -> "initialDomain".equals(GuidePage.step()));
		GuidePage.perform();
		WindowEvents.until("the focus is on the button to add",
				() -> focused() instanceof Button button && button.getText().replace("&", "").equals("Add…"));
		assertEquals("Domain", ((Table) table(focused())).getColumn(0).getText());
	}

	/** Beside its buttons. */
	private static Control table(Control button) {
		Control frame = button.getParent().getParent().getChildren()[0];
		return assertInstanceOf(Composite.class, frame).getChildren()[0];
	}

	@Test
	void theTenantOfWhateverIsSelectedIsFound() throws Exception {
		GuideSubject installed = GuideSubject.of(Guide.Audience.TENANT).orElseThrow();
		PortOrder order = Blank.order();
		order.setTenant(tenant);
		var phone = (Phone) Blank.of(Literals.PHONE, "64167f000001");
		tenant.getPhones().add(phone);
		assertEquals(Optional.of(tenant), installed.choose(List.of(tenant)));
		assertEquals(Optional.of(tenant), installed.choose(List.of(phone)));
		assertEquals(Optional.of(tenant), installed.choose(List.of(order)));
		assertEquals(Optional.of(tenant), installed.choose(List.of(Blank.order(), tenant)));
		assertEquals(Optional.empty(), installed.choose(List.of(Blank.order())));
		assertEquals(Optional.empty(), installed.choose(List.of(Blank.tenant())), "it is in no file");
		assertEquals(Optional.empty(), installed.choose(List.of()));
	}
}
