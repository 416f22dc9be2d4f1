package org.portwright.ui.internal.guides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Phone;
import org.portwright.model.SignInOutcome;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.ui.internal.labels.Labels;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.operations.SignInGuide;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.EngagementProject;

@SuppressWarnings("nls")
class PhoneGuideTest {

	private final EngagementFiles engagementFiles = PlatformUI.getWorkbench().getService(EngagementFiles.class);
	private final Tenant tenant = Blank.tenant();
	private final Phone phone = (Phone) Blank.of(Literals.PHONE, "64167f000001");

	@BeforeEach
	void makeThePhone() throws Exception {
		IProject project = EngagementProject.create(ResourcesPlugin.getWorkspace(), "Contoso phones",
				new NullProgressMonitor());
		tenant.setName("Contoso");
		phone.setName("Reception");
		phone.setModel("VVX 600");
		tenant.getPhones().add(phone);
		IFile file = project.getFile("contoso.tenant");
		engagementFiles.model().perform("Make", engagementFiles.model().make(file.getLocation().toPath(), tenant));
		engagementFiles.model().save(file());
		project.refreshLocal(2, null);
	}

	private ModelFile file() {
		return engagementFiles.model().fileOf(tenant).orElseThrow();
	}

	@AfterEach
	void deleteAll() throws Exception {
		GuideView.close();
		engagementFiles.model().files().forEach(engagementFiles.model()::close);
		WindowEvents.until("the jobs are done", () -> Job.getJobManager().isIdle());
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			project.delete(true, true, null);
		}
	}

	private PhoneGuide guide() {
		return new PhoneGuide(engagementFiles, engagementFiles.resource(file()).orElseThrow(),
				String.valueOf(phone.getId()));
	}

	private void open() {
		guide().open(phone);
		GuideView.until("Sign in Reception – Contoso");
	}

	private void set(EObject object, EStructuralFeature feature, Object value) {
		Command command = SetCommand.create(engagementFiles.model().editingDomain(), object, feature, value);
		engagementFiles.model().perform("Set", command);
	}

	private int done() {
		return SignInGuide.progress(phone).map(SignInGuide.Progress::done).orElse(0);
	}

	@Test
	void theTitleFollowsTheNamesBeforeAnythingIsSaved() {
		open();
		set(tenant, Literals.TENANT__NAME, "Contoso Ltd");
		assertEquals("Sign in Reception – Contoso Ltd", GuideView.title());
		engagementFiles.model().undo(file());
		assertEquals("Sign in Reception – Contoso", GuideView.title());
		set(phone, Literals.PHONE__NAME, "Front desk");
		assertEquals("Sign in Front desk – Contoso", GuideView.title());
	}

	@Test
	void whatIsClickedIsNotedAtThePhone() {
		open();
		GuideView.click("Click to Begin");
		GuideView.click("Click to perform");
		WindowEvents.until("the step is noted", () -> done() == 1);
		assertEquals("VVX 600, signing in 1/20", Labels.detail(phone));
		GuideView.click("Click to perform");
		WindowEvents.until("the next step is noted", () -> done() == 2);
		assertTrue(SignInGuide.isDone(SignInGuide.open(phone).orElseThrow(), SignInGuide.STEPS.get(1)));
		assertEquals(SignInOutcome.OPEN, SignInGuide.progress(phone).orElseThrow().outcome());
		// Opened anew it stands where it was left.
		GuideView.close();
		open();
		GuideView.click("Click to perform");
		WindowEvents.until("the third step is noted", () -> done() == 3);
	}

	@Test
	void aPhonesIdNamesNoFile() {
		var hostile = (Phone) Blank.of(Literals.PHONE, "../../../../elsewhere");
		var alike = (Phone) Blank.of(Literals.PHONE, ".._.._.._.._elsewhere");
		String id = id(hostile);
		assertTrue(id.matches("[\\w.-]{1,100}") && !id.contains(".."), id);
		assertNotEquals(id, id(alike));
		assertEquals(id, id(hostile));
	}

	private String id(Phone of) {
		return new PhoneGuide(engagementFiles, engagementFiles.resource(file()).orElseThrow(),
				String.valueOf(of.getId()))
				.id(of);
	}

	@Test
	void theCommandOpensTheGuideOfTheSelectedPhone() {
		new SignInPhone().open(new StructuredSelection(phone));
		GuideView.until("Sign in Reception – Contoso");
	}
}
