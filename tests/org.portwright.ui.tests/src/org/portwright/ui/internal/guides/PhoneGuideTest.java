package org.portwright.ui.internal.guides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
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
import org.portwright.workspace.resources.EngagementProject;
import org.portwright.workspace.resources.Engagements;

@SuppressWarnings("nls")
class PhoneGuideTest {

	private final Engagements engagements = PlatformUI.getWorkbench().getService(Engagements.class);
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
		engagements.model().perform("Make", engagements.model().make(file.getLocation().toPath(), tenant));
		engagements.model().save(file());
		project.refreshLocal(2, null);
	}

	private ModelFile file() {
		return engagements.model().fileOf(tenant).orElseThrow();
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	@AfterEach
	void deleteAll() throws Exception {
		page().hideView(page().findView(PhoneGuide.VIEW));
		engagements.model().files().forEach(engagements.model()::close);
		WindowEvents.until("the jobs are done", () -> Job.getJobManager().isIdle());
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			project.delete(true, true, null);
		}
	}

	private PhoneGuide open() {
		var guide = new PhoneGuide(file(), engagements.resource(file()).orElseThrow(), phone);
		engagements.model().addListener(guide);
		guide.open();
		WindowEvents.until("the guide is open", () -> isOpen());
		return guide;
	}

	private static List<Control> controls() {
		List<Control> all = new ArrayList<>();
		IViewPart view = page().findView(PhoneGuide.VIEW);
		collect((Composite) view.getSite().getService(MPart.class).getWidget(), all);
		return all;
	}

	private static void collect(Composite parent, List<Control> all) {
		for (Control child : parent.getChildren()) {
			all.add(child);
			if (child instanceof Composite composite) {
				collect(composite, all);
			}
		}
	}

	private static boolean isOpen() {
		return page().findView(PhoneGuide.VIEW) != null && title().startsWith("Sign in Reception");
	}

	private static String title() {
		return controls().stream().filter(ScrolledForm.class::isInstance).map(ScrolledForm.class::cast)
				.map(ScrolledForm::getText).findFirst().orElse("");
	}

	private static Optional<ImageHyperlink> link(String text) {
		return controls().stream().filter(ImageHyperlink.class::isInstance).map(ImageHyperlink.class::cast)
				.filter(each -> each.isVisible() && text.equals(each.getText())).findFirst();
	}

	private static void click(String text) {
		WindowEvents.until("there is the link " + text + " among " + controls().stream()
				.filter(ImageHyperlink.class::isInstance).map(each -> ((ImageHyperlink) each).getText()).toList(),
				() -> link(text).isPresent());
		var enter = new Event();
		enter.character = SWT.CR;
		link(text).orElseThrow().notifyListeners(SWT.KeyDown, enter);
	}

	private void set(EObject object, EStructuralFeature feature, Object value) {
		Command command = SetCommand.create(engagements.model().editingDomain(), object, feature, value);
		engagements.model().perform("Set", command);
	}

	private int done() {
		return SignInGuide.progress(phone).map(SignInGuide.Progress::done).orElse(0);
	}

	@Test
	void theTitleFollowsTheNamesBeforeAnythingIsSaved() {
		PhoneGuide guide = open();
		assertEquals("Sign in Reception – Contoso", title());
		set(tenant, Literals.TENANT__NAME, "Contoso Ltd");
		assertEquals("Sign in Reception – Contoso Ltd", title());
		engagements.model().undo(file());
		assertEquals("Sign in Reception – Contoso", title());
		set(phone, Literals.PHONE__NAME, "Front desk");
		assertEquals("Sign in Front desk – Contoso", title());
		engagements.model().removeListener(guide);
	}

	@Test
	void whatIsClickedIsNotedAtThePhone() {
		PhoneGuide guide = open();
		click("Click to Begin");
		click("Click to perform");
		WindowEvents.until("the step is noted", () -> done() == 1);
		assertEquals("VVX 600, signing in 1/20", Labels.detail(phone));
		click("Click to perform");
		WindowEvents.until("the next step is noted", () -> done() == 2);
		assertTrue(SignInGuide.isDone(SignInGuide.open(phone).orElseThrow(), SignInGuide.STEPS.get(1)));
		assertEquals(SignInOutcome.OPEN, SignInGuide.progress(phone).orElseThrow().outcome());
		// Opened anew it stands where it was left.
		page().hideView(page().findView(PhoneGuide.VIEW));
		guide.open();
		WindowEvents.until("the guide is open again", () -> isOpen());
		click("Click to perform");
		WindowEvents.until("the third step is noted", () -> done() == 3);
		engagements.model().removeListener(guide);
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
		return new PhoneGuide(file(), engagements.resource(file()).orElseThrow(), of).id(of);
	}

	@Test
	void theCommandOpensTheGuideOfTheSelectedPhone() {
		new SignInPhone().open(new StructuredSelection(phone));
		WindowEvents.until("the guide is open", () -> isOpen());
		assertEquals("Sign in Reception – Contoso", title());
	}
}
