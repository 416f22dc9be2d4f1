package org.portwright.phones.ui.internal.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portwright.guides.Guide;
import org.portwright.guides.GuideStep;
import org.portwright.guides.Guides;
import org.portwright.guides.SignInProgress;
import org.portwright.model.Answer;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Phone;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.phones.signin.FittingSteps;
import org.portwright.phones.ui.internal.pairing.PhoneAtHand;
import org.portwright.phones.ui.internal.pairing.PhonePlace;
import org.portwright.ui.guides.GuideCommand;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.GuidePage;
import org.portwright.workbench.testing.WindowEvents;

/** What the user found out in a step of a guide, and which steps were skipped. */
@SuppressWarnings("nls")
@ExtendWith(ActiveWindow.class)
class StepAnswersTest {

	private static final Guide PAIRING = Guides.named("sip-gateway-pairing").orElseThrow();

	private final EditedEngagement engagement;
	private final Phone phone = (Phone) Blank.of(Literals.PHONE, "64167f000001");
	private boolean answered;

	StepAnswersTest() throws Exception {
		engagement = new EditedEngagement();
	}

	@BeforeEach
	void makeThePhone() {
		phone.setName("Reception");
		phone.setModel("VVX 600");
		tenant().getPhones().add(phone);
	}

	@AfterEach
	void close() throws Exception {
		GuidePage.close();
		engagement.close();
	}

	private Tenant tenant() {
		return (Tenant) engagement.tenant().root();
	}

	private int done() {
		return SignInProgress.latest(phone).map(SignInProgress::done).orElse(0);
	}

	private void open() {
		GuideCommand.open(PAIRING, phone);
		GuidePage.until("Pair Reception with Teams – Contoso");
	}

	/** The user says what was found; a step that is done says nothing by itself. */
	@Test
	void whatAStepFoundIsRecordedAndNotAskedAgain() {
		open();
		GuidePage.click("Click to Begin");
		assertEquals("prepared", GuidePage.step());
		assertEquals("Record the answer…", GuidePage.words());
		Dialogs.answer("Record the Answer", "Cancel");
		GuidePage.perform();
		WindowEvents.handleAll();
		assertEquals("prepared", GuidePage.step(), "it is not done");
		assertEquals(0, done());
		Dialogs.answer("Record the Answer", dialog -> {
			assertTrue(Dialogs.text(dialog).contains("Without an answer the step stays open."), Dialogs.text(dialog));
			Dialogs.press(dialog, "Record Answer");
			answered = true;
		});
		GuidePage.perform();
		WindowEvents.until("the dialog was answered", () -> answered);
		WindowEvents.handleAll();
		assertEquals("prepared", GuidePage.step(), "nothing was answered");
		assertEquals(0, done());
		Dialogs.answer("Record the Answer", StepAnswersTest::tick);
		GuidePage.perform();
		WindowEvents.until("the step is noted", () -> done() == 1);
		assertEquals(Answer.UNANSWERED, phone.getLicensed(), "nothing follows from a step that is done");
		GuidePage.skip();
		assertEquals("callingPolicy", GuidePage.step());
		Dialogs.answer("Record the Answer", dialog -> {
			assertTrue(Dialogs.text(dialog).contains("The commands are in the clipboard"), Dialogs.text(dialog));
			choose(dialog, "SIP devices may call?", "Yes");
			assertTrue(Dialogs.text(dialog).contains("the next guide asks again"), "a yes alone is asked again");
			assertTrue(dialog.getDefaultButton().isEnabled(), "it can be recorded all the same");
			choose(dialog, "SIP devices may call?", "Yes, and settled");
			assertFalse(Dialogs.text(dialog).contains("the next guide asks again"), "that needs no day");
			choose(dialog, "SIP devices may call?", "Yes");
			((Text) Dialogs.labelled(dialog, "Allowed since:")).setText("soon");
			assertFalse(dialog.getDefaultButton().isEnabled(), "no day");
			((Text) Dialogs.labelled(dialog, "Allowed since:")).setText("31 December 2099");
			assertFalse(dialog.getDefaultButton().isEnabled(), "a day to come");
			assertTrue(Dialogs.text(dialog).contains("is in the future: today is"), Dialogs.text(dialog));
			((Text) Dialogs.labelled(dialog, "Allowed since:")).setText("2026-11-02");
			choose(dialog, "Calls may be redirected?", "Yes");
			Dialogs.press(dialog, "Record Answer");
		});
		GuidePage.perform();
		WindowEvents.until("the step is noted", () -> done() == 2);
		assertEquals(Answer.YES, tenant().getPhoneAccess().getSipDevicesCalling());
		assertEquals(LocalDate.of(2026, 11, 2), tenant().getPhoneAccess().getSipDevicesCallingSince());
		var other = (Phone) Blank.of(Literals.PHONE, "64167f000002");
		tenant().getPhones().add(other);
		assertTrue(FittingSteps.shown(PAIRING, other, LocalDate.of(2026, 12, 1)).stream().map(GuideStep::key)
				.noneMatch("callingPolicy"::equals), "the next phone is not asked");
		engagement.model().undo(engagement.tenant());
		engagement.model().undo(engagement.tenant());
		assertTrue(tenant().getPhoneAccess() == null
				|| tenant().getPhoneAccess().getSipDevicesCalling() == Answer.UNANSWERED);
	}

	/** Two Enters do not tick it: neither a no, nor a day whose 24 hours are not over. */
	@Test
	void anAnswerThatStandsAgainstTheSignInLeavesItsStepOpen() {
		open();
		GuidePage.click("Click to Begin");
		Dialogs.answer("Record the Answer", dialog -> {
			choose(dialog, "Account licensed for calling?", "No");
			assertTrue(Dialogs.text(dialog).contains("The account has no licence to call."), Dialogs.text(dialog));
			assertTrue(Dialogs.text(dialog).contains("the step stays open"), Dialogs.text(dialog));
			Dialogs.press(dialog, "Record Answer");
		});
		GuidePage.perform();
		WindowEvents.until("it is recorded", () -> phone.getLicensed() == Answer.NO);
		WindowEvents.handleAll();
		assertEquals("prepared", GuidePage.step());
		assertEquals(0, done());
		Dialogs.answer("Record the Answer", dialog -> {
			assertTrue(Dialogs.text(dialog).contains("the step stays open"), "what is recorded is told at once");
			tick(dialog);
		});
		GuidePage.perform();
		WindowEvents.until("the user said so", () -> done() == 1);
	}

	/** Nothing is known, or it stands against the sign-in, but the user says that the step is done. */
	static void tick(Shell dialog) {
		Dialogs.controls(dialog).stream()
				.filter(each -> each instanceof Button button && button.getText().contains("all the same"))
				.forEach(each -> ((Button) each).setSelection(true));
		Dialogs.press(dialog, "Tick the step all the same");
		assertFalse(Dialogs.text(dialog).contains("the step stays open"), Dialogs.text(dialog));
		Dialogs.press(dialog, "Record Answer");
	}

	private static void choose(Shell dialog, String label, String answer) {
		var combo = (Combo) Dialogs.labelled(dialog, label);
		combo.select(combo.indexOf(answer));
		combo.notifyListeners(SWT.Selection, new Event());
	}

	/** Whatever is recorded afterwards. */
	@Test
	void theStepsOfTheSheetAreToldToTheView() {
		open();
		var place = new PhonePlace(engagement.tenantFile(), phone.getId());
		Guide sheet = PhoneAtHand.ofWindow().sheet(place).orElseThrow();
		WindowEvents.until("the steps have links", () -> GuidePage.steps().size() == sheet.steps().size());
	}

	/** The phone's view shows the next step then; the file has nothing of it. */
	@Test
	void aStepThatIsSkippedIsToldToTheView() {
		open();
		WindowEvents.until("the steps have links", () -> !GuidePage.steps().isEmpty());
		WindowEvents.handleAll();
		GuidePage.click("Click to Begin");
		GuidePage.skip();
		var place = new PhonePlace(engagement.tenantFile(), phone.getId());
		WindowEvents.until("the view knows it", () -> PhoneAtHand.ofWindow().skipped(place).isPresent());
		assertEquals("prepared", PhoneAtHand.ofWindow().skipped(place).orElseThrow());
		assertEquals(0, done());
	}
}
