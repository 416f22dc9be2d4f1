package org.portwright.phones.ui.internal.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.expressions.EvaluationContext;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.ISources;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portwright.guides.Guide;
import org.portwright.guides.GuideStep;
import org.portwright.guides.Guides;
import org.portwright.guides.SignInProgress;
import org.portwright.guides.StepAction;
import org.portwright.model.AccountKind;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Phone;
import org.portwright.model.PhoneService;
import org.portwright.model.SignInOutcome;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.phones.signin.RecordStep;
import org.portwright.phones.ui.internal.pairing.SignInPage;
import org.portwright.ui.guides.GuideCommand;
import org.portwright.ui.labels.Labels;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workbench.testing.EmptyWorkspace;
import org.portwright.workbench.testing.GuidePage;
import org.portwright.workbench.testing.NoBrowser;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.EngagementProject;

@SuppressWarnings("nls")
@ExtendWith(ActiveWindow.class)
@ExtendWith(EmptyWorkspace.class)
class PhoneGuideTest {

	/** The view keeps the progress of a guide, so each test has an engagement of its own. */
	private static int made;

	private static final Guide GUIDE = Guides.named("polycom-vvx-mfa").orElseThrow();

	private final EngagementFiles engagementFiles = PlatformUI.getWorkbench().getService(EngagementFiles.class);
	private final Tenant tenant = Blank.tenant();
	private final Phone phone = (Phone) Blank.of(Literals.PHONE, "64167f000001");

	@BeforeEach
	void makeThePhone() throws Exception {
		IProject project = EngagementProject.create(ResourcesPlugin.getWorkspace(), "Contoso phones " + ++made,
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
		GuidePage.close();
	}

	private void open() {
		GuideCommand.open(GUIDE, phone);
		GuidePage.until("Sign in Reception – Contoso");
	}

	private void set(EObject object, EStructuralFeature feature, Object value) {
		Command command = SetCommand.create(engagementFiles.model().editingDomain(), object, feature, value);
		engagementFiles.model().perform("Set", command);
	}

	private int done() {
		return SignInProgress.latest(phone).map(SignInProgress::done).orElse(0);
	}

	@Test
	void theTitleFollowsTheNamesBeforeAnythingIsSaved() {
		open();
		set(tenant, Literals.TENANT__NAME, "Contoso Ltd");
		assertEquals("Sign in Reception – Contoso Ltd", GuidePage.title());
		engagementFiles.model().undo(file());
		assertEquals("Sign in Reception – Contoso", GuidePage.title());
		set(phone, Literals.PHONE__NAME, "Front desk");
		assertEquals("Sign in Front desk – Contoso", GuidePage.title());
	}

	@Test
	void whatIsClickedIsNotedAtThePhone() {
		open();
		GuidePage.click("Click to Begin");
		GuidePage.perform();
		WindowEvents.until("the step is noted", () -> done() == 1);
		assertEquals("VVX 600, signing in, steps done: 1", Labels.detail(phone));
		GuidePage.perform();
		WindowEvents.until("the next step is noted", () -> done() == 2);
		assertTrue(SignInProgress.isDone(SignInProgress.open(phone).orElseThrow(), GUIDE.steps().get(1)));
		assertEquals(SignInOutcome.OPEN, SignInProgress.latest(phone).orElseThrow().outcome());
		// Opened anew it stands where it was left.
		GuidePage.close();
		open();
		assertEquals(GUIDE.steps().get(2).key(), GuidePage.perform());
		WindowEvents.until("the third step is noted", () -> done() == 3);
	}

	/** Such as on another machine: this one has never shown the sheet. */
	@Test
	void whatWasNotedElsewhereIsBehindIt() {
		for (int step : new int[] { 0, 2, 3 }) {
			new RecordStep(engagementFiles.model(), phone, GUIDE, GUIDE.steps().get(step), engagementFiles.recorder())
					.execute(new NullProgressMonitor());
		}
		open();
		assertEquals(GUIDE.steps().get(4).key(), GuidePage.step());
		assertFalse(GuidePage.has("Click to Begin"));
	}

	@Test
	void anotherGuideBeginsAnotherAttemptAndGoesOnWhereItWasLeft() {
		open();
		GuidePage.click("Click to Begin");
		GuidePage.perform();
		WindowEvents.until("the step is noted", () -> done() == 1);
		GuidePage.close();
		Guide pairing = Guides.named("sip-gateway-pairing").orElseThrow();
		GuideCommand.open(pairing, phone);
		GuidePage.until("Pair Reception with Teams – Contoso");
		GuidePage.click("Click to Begin");
		Dialogs.answer("Record the Answer", StepAnswersTest::tick);
		GuidePage.perform();
		WindowEvents.until("the step of the other is noted", () -> phone.getSignIns().size() == 2);
		assertEquals(SignInOutcome.ABANDONED, phone.getSignIns().getFirst().getOutcome());
		GuidePage.close();
		GuideCommand.open(pairing, phone);
		GuidePage.until("Pair Reception with Teams – Contoso");
		Dialogs.answer("Record the Answer", StepAnswersTest::tick);
		assertEquals(pairing.steps().get(1).key(), GuidePage.perform());
		WindowEvents.until("its next step is noted", () -> done() == 2);
		assertEquals(2, phone.getSignIns().size());
	}

	@Test
	void theCommandOpensTheGuideOfTheSelectedPhone() {
		var selected = new EvaluationContext(null, phone);
		selected.addVariable(ISources.ACTIVE_CURRENT_SELECTION_NAME, new StructuredSelection(phone));
		Dialogs.answer("Sign In Phone", "Cancel");
		new SignInPhone().execute(new ExecutionEvent(null, Map.of(), null, selected));
		assertEquals("", GuidePage.title());
		tenant.setPhoneAccess(ModelFactory.eINSTANCE.createPhoneAccess());
		tenant.getPhoneAccess().setService(PhoneService.SKYPE_FOR_BUSINESS);
		Dialogs.answer("Sign In Phone", dialog -> {
			// None is proposed for Skype for Business.
			Table guides = Dialogs.controls(dialog).stream().filter(Table.class::isInstance).map(Table.class::cast)
					.findFirst().orElseThrow();
			guides.setSelection(0);
			guides.notifyListeners(SWT.Selection, new Event());
			Dialogs.press(dialog, "Open the Guide");
		});
		new SignInPhone().execute(new ExecutionEvent(null, Map.of(), null, selected));
		GuidePage.until("Sign in Reception – Contoso");
	}

	@Test
	void aStepThatCouldNotBeDoneIsNotTickedAndNotNoted() {
		open();
		GuidePage.click("Click to Begin");
		String asked = GUIDE.steps().stream().filter(step -> step.action() == StepAction.COPY_PAIRING_CODE).findFirst()
				.orElseThrow().key();
		int before = 0;
		while (!asked.equals(GuidePage.step())) {
			before++;
			GuidePage.perform();
		}
		Dialogs.answer("Pairing Code of the Phone", "Close");
		assertEquals(asked, GuidePage.perform());
		WindowEvents.handleAll();
		assertEquals(asked, GuidePage.step());
		assertEquals(before, done());
	}

	@Test
	void theGuideIsGoneThroughWithOneKey() {
		open();
		begin();
		for (int step = 0; step < 3; step++) {
			untilFocused(GUIDE.steps().get(step));
			assertEquals(GUIDE.steps().get(step).key(), GuidePage.perform());
		}
		untilFocused(GUIDE.steps().get(3));
	}

	/** The platform gives the focus to the title, which the key would close. */
	@Test
	void afterAStepThatIsSkippedTheNextIsAtHand() {
		Guide move = Guides.named("vvx-to-teams").orElseThrow();
		GuideCommand.open(move, phone);
		GuidePage.until("Move Reception to Teams – Contoso");
		begin();
		List<String> shown = GuidePage.steps().stream().map(step -> step.split(" ")[0]).toList();
		int skipped = 0;
		for (int place = 0; skipped < 2; place++) {
			GuideStep step = move.step(shown.get(place)).orElseThrow();
			untilFocused(step);
			if (step.optional()) {
				GuidePage.skip();
				skipped++;
				untilFocused(move.step(shown.get(place + 1)).orElseThrow());
			} else {
				GuidePage.perform();
			}
		}
	}

	/** As somebody does who sees the guide: its links are made a moment later. */
	private static void begin() {
		WindowEvents.until("the steps have links", () -> !GuidePage.steps().isEmpty());
		WindowEvents.handleAll();
		GuidePage.click("Click to Begin");
	}

	private static void untilFocused(GuideStep step) {
		WindowEvents.until("the link of " + step.key() + " has the focus",
				() -> step.key().equals(GuidePage.focused()));
	}

	@Test
	void atItsEndTheGuideSaysThatThePhoneIsDone() throws Exception {
		NoBrowser.ofWorkbench(PlatformUI.getWorkbench()).install(true);
		SignInPage.use("microsoft.com/devicelogin");
		open();
		GuidePage.click("Click to Begin");
		for (GuideStep step : GUIDE.steps()) {
			if (step.action() == StepAction.COPY_PAIRING_CODE) {
				typeTheCode();
			}
			assertEquals(step.key(), GuidePage.step());
			if (step.action() == StepAction.CHECK_PHONE) {
				GuidePage.skip();
			} else {
				GuidePage.perform();
			}
			WindowEvents.until("the step is done: " + step.key(),
					() -> step == GUIDE.steps().getLast() || !step.key().equals(GuidePage.step()));
		}
		NoBrowser.ofWorkbench(PlatformUI.getWorkbench()).install(false);
		WindowEvents.until("the guide has an end", () -> GuidePage.has("Click to return to introduction"));
		WindowEvents.handleAll();
		assertTrue(GuidePage.isEndInSight(), "what it ends with stays, below its last step");
		assertEquals("VVX 600, Signed in", Labels.detail(phone));
		assertTrue(phone.isLockCodeSet());
		// All but the check: no phone is asked before somebody has switched that on.
		assertEquals(GUIDE.steps().size() - 1, done());
		// The link of the last step stays in sight, with the focus.
		assertEquals(GUIDE.steps().getLast().key(), GuidePage.perform());
		WindowEvents.handleAll();
		assertEquals(1, phone.getSignIns().size(), "no other sign-in begins");
		assertEquals(GUIDE.steps().size() - 1, done());
		assertTrue(GuidePage.isEndInSight(), "it has ended all the same");
	}

	/** By what the tenant says; what is not known leaves nothing out. */
	@Test
	void aStepThatIsSettledIsNotInTheSheet() {
		Guide move = Guides.named("vvx-to-teams").orElseThrow();
		phone.setFirmware("5.9.7.3480");
		phone.setAccountKind(AccountKind.USER);
		GuideCommand.open(move, phone);
		GuidePage.until("Move Reception to Teams – Contoso");
		GuidePage.click("Click to Begin");
		assertEquals("prepared", GuidePage.step(), "the model and the firmware are known to do");
		Dialogs.answer("Record the Answer", StepAnswersTest::tick);
		GuidePage.perform();
		WindowEvents.until("the step is noted", () -> done() == 1);
		GuidePage.close();
		phone.setFirmware("5.4.0");
		GuideCommand.open(move, phone);
		GuidePage.until("Move Reception to Teams – Contoso");
		assertEquals("servicePlan", GuidePage.step());
		assertTrue(GuidePage.steps().stream().anyMatch(step -> step.startsWith("firmware ")));
		assertTrue(GuidePage.steps().stream().noneMatch(step -> step.startsWith("model ")));
	}

	private static void typeTheCode() {
		Display.getCurrent().timerExec(20, () -> {
			var dialog = Dialogs.await("Pairing Code of the Phone");
			Dialogs.type(dialog, "ABCD1234");
			Dialogs.press(dialog, "Copy the Code");
		});
	}
}
