package org.portwright.phones.ui.internal.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.e4.ui.model.application.ui.MUILabel;
import org.eclipse.e4.ui.model.application.ui.menu.MDirectToolItem;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portwright.guides.Guide;
import org.portwright.guides.Guides;
import org.portwright.guides.PhoneScreen;
import org.portwright.model.Answer;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Phone;
import org.portwright.model.SignInOutcome;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.phones.signin.FinishSignIn;
import org.portwright.phones.signin.RecordStep;
import org.portwright.phones.ui.internal.pairing.PairingCodes;
import org.portwright.phones.ui.internal.pairing.PhoneAtHand;
import org.portwright.phones.ui.internal.pairing.PhonePlace;
import org.portwright.ui.TextClipboard;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.EmptyWorkspace;
import org.portwright.workbench.testing.WindowEvents;

/** The view shows the screen of the phone in view at the step where its sign-in is, and follows what is noted. */
@SuppressWarnings("nls")
@ExtendWith(ActiveWindow.class)
class PhoneViewTest {

	private static final Guide GUIDE = Guides.named("polycom-vvx-mfa").orElseThrow();

	private final EditedEngagement engagement;
	private final PairingCodes codes = PairingCodes.ofWindow();

	PhoneViewTest() throws Exception {
		engagement = new EditedEngagement();
	}

	@BeforeEach
	void makeThePhones() {
		Tenant tenant = (Tenant) engagement.tenant().root();
		tenant.getPhones().add(phone("reception", "Reception"));
		tenant.getPhones().add(phone("kitchen", "Kitchen"));
	}

	private static Phone phone(String id, String name) {
		var phone = (Phone) Blank.of(Literals.PHONE, id);
		phone.setName(name);
		phone.setNumber("+442079460101");
		return phone;
	}

	@AfterEach
	void close() throws Exception {
		codes.forget(place("reception"));
		codes.forget(place("kitchen"));
		EmptyWorkspace.page().hideView(EmptyWorkspace.page().findView(PhoneView.ID));
		engagement.close();
	}

	private PhonePlace place(String id) {
		return new PhonePlace(engagement.tenantFile(), id);
	}

	private Phone at(String id) {
		return place(id).phone(engagement.engagementFiles()).orElseThrow();
	}

	private static PhoneView show() throws Exception {
		return Objects.requireNonNull(Adapters.adapt(EmptyWorkspace.page().showView(PhoneView.ID), PhoneView.class));
	}

	private void record(String phone, String step) {
		new RecordStep(engagement.model(), at(phone), GUIDE, GUIDE.step(step).orElseThrow(),
				engagement.engagementFiles().recorder()).execute(new NullProgressMonitor());
		WindowEvents.handleAll();
	}

	private static PhoneScreen screen(PhoneView view) {
		return view.shown().canvas().picture().screen();
	}

	@Test
	void withoutASignInItSaysWhatToDo() throws Exception {
		assertFalse(show().isFilled());
	}

	@Test
	void itFollowsTheStepsAndTheirUndo() throws Exception {
		record("reception", "home");
		PhoneView view = show();
		assertEquals(PhoneScreen.HOME, screen(view));
		assertEquals("Step 2 of 22: Press Sign In", view.shown().step());
		record("reception", "webSignIn");
		assertEquals(PhoneScreen.CODE, screen(view));
		assertEquals("Step 5 of 22: Note the pairing code", view.shown().step());
		engagement.model().undo(engagement.tenant());
		WindowEvents.handleAll();
		assertEquals(PhoneScreen.HOME, screen(view));
		record("reception", "ready");
		assertEquals(PhoneScreen.SIGNED_IN, screen(view));
		assertEquals("Signed in", view.shown().step());
		assertEquals("020 7946 0101", view.shown().canvas().picture().number());
	}

	@Test
	void aCodeIsAwaitedWhereThereIsOneUntilThePhoneIsSignedIn() {
		assertTrue(awaitsCode("reception"));
		record("reception", "home");
		assertTrue(awaitsCode("reception"));
		record("reception", "ready");
		assertFalse(awaitsCode("reception"));
		Guide elsewhere = Guides.named("common-area-phone-remote").orElseThrow();
		new RecordStep(engagement.model(), at("kitchen"), elsewhere, elsewhere.steps().getFirst(),
				engagement.engagementFiles().recorder()).execute(new NullProgressMonitor());
		assertFalse(awaitsCode("kitchen"));
	}

	private boolean awaitsCode(String id) {
		return PhoneStep.of(at(id), engagement.engagementFiles().problems().now().today(), Optional.empty(),
				Optional.empty()).awaitsCode();
	}

	/** What is skipped is in no file, and over all the same. */
	@Test
	void afterAStepThatIsSkippedItShowsTheNext() throws Exception {
		record("reception", "home");
		PhoneView view = show();
		assertEquals("Step 2 of 22: Press Sign In", view.shown().step());
		PhoneAtHand.ofWindow().skip(place("reception"), "signIn");
		assertEquals("Step 3 of 22: See the three ways to sign in", view.shown().step());
		PhoneAtHand.ofWindow().skip(place("reception"), "home");
		assertEquals("Step 2 of 22: Press Sign In", view.shown().step(), "an earlier one leads nowhere");
		PhoneAtHand.ofWindow().skip(place("reception"), "signIn");
		record("reception", "webSignIn");
		assertEquals("Step 5 of 22: Note the pairing code", view.shown().step());
	}

	/** The sheet that is open keeps a step that an answer makes needless; the view counts as the sheet does. */
	@Test
	void itCountsTheStepsOfTheSheetThatWasOpened() throws Exception {
		Guide pairing = Guides.named("sip-gateway-pairing").orElseThrow();
		PhoneAtHand.ofWindow().open(place("reception"), pairing);
		new RecordStep(engagement.model(), at("reception"), pairing, pairing.steps().getFirst(),
				engagement.engagementFiles().recorder()).execute(new NullProgressMonitor());
		PhoneView view = show();
		String before = "Step 2 of " + pairing.steps().size() + ": Check the service plan";
		assertEquals(before, view.shown().step());
		at("reception").setServicePlan(Answer.YES);
		PhoneAtHand.ofWindow().take(place("reception"));
		assertEquals(before, view.shown().step());
		PhoneAtHand.ofWindow().open(place("reception"), pairing.having(step -> !step.key().equals("servicePlan")));
		assertEquals("Step 2 of " + (pairing.steps().size() - 1) + ": Check the calling policy", view.shown().step());
	}

	@Test
	void theCodeIsShownAndForgottenAndItsClockGoes() throws Exception {
		record("reception", "webSignIn");
		PhoneView view = show();
		assertEquals("", view.shown().canvas().picture().largeCode());
		codes.take(place("reception"), "gNCY0V19", Duration.ofMinutes(15));
		assertEquals("gNCY0V19", view.shown().canvas().picture().largeCode());
		assertTrue(view.shown().canvas().spoken().contains("g, capital N, capital C"),
				view.shown().canvas().spoken());
		codes.take(place("reception"), "SHORT", Duration.ofMillis(300));
		WindowEvents.until("the code has run out",
				() -> view.shown().canvas().picture().largeCode().isEmpty());
		assertTrue(view.shown().canvas().spoken().contains("The code has run out"), view.shown().canvas().spoken());
	}

	@Test
	void whatCanBeDoneIsInItsToolBarAndItsMenu() throws Exception {
		PhoneView view = show();
		assertEquals(List.of(), view.shown().actions().offered());
		record("reception", "signIn");
		assertEquals(List.of("Go On in the Guide", "End It…"), view.shown().actions().offered());
		record("reception", "webSignIn");
		assertEquals(List.of("Open Page", "New Code…", "Go On in the Guide", "End It…"),
				view.shown().actions().offered());
		codes.take(place("reception"), "gNCY0V19", Duration.ofMinutes(15));
		var copy = (MDirectToolItem) view.shown().actions().bar().getChildren().getFirst();
		assertTrue(copy.isEnabled() && copy.getWidget() instanceof ToolItem, "it is shown");
		((ToolItem) copy.getWidget()).notifyListeners(SWT.Selection, new Event());
		assertEquals("gNCY0V19", TextClipboard.text(Display.getCurrent()));
		assertEquals(List.of("&Copy Code", "Open &Page", "&New Code…", "&Go On in the Guide", "&End It…"),
				view.shown().actions().menu().getChildren().stream().map(MUILabel.class::cast).map(MUILabel::getLabel)
						.toList());
	}

	@Test
	void severalPhonesAreSideBySide() throws Exception {
		record("reception", "webSignIn");
		record("kitchen", "signIn");
		PhoneView view = show();
		codes.take(place("reception"), "RRRR", Duration.ofMinutes(15));
		record("reception", "pairingCode");
		assertEquals("Reception", view.shown().canvas().picture().name());
		assertEquals("RRRR", view.shown().canvas().picture().largeCode());
		assertEquals(List.of(place("reception"), place("kitchen")), view.shown().picker().places());
		PhoneAtHand.ofWindow().take(place("kitchen"));
		assertEquals("Kitchen", view.shown().canvas().picture().name());
		assertEquals("", view.shown().canvas().picture().largeCode());
		view.shown().picker().pick(0);
		assertEquals("RRRR", view.shown().canvas().picture().largeCode());
	}

	@Test
	void aPhoneThatIsRenamedOrDeletedIsFollowed() throws Exception {
		record("kitchen", "signIn");
		record("reception", "signIn");
		PhoneView view = show();
		assertEquals("Reception", view.shown().canvas().picture().name());
		engagement.model().perform("Name", SetCommand.create(engagement.model().editingDomain(), at("reception"),
				Literals.PHONE__NAME, "Front & desk"));
		WindowEvents.handleAll();
		assertEquals("Front & desk", view.shown().canvas().picture().name());
		engagement.model().perform("Delete",
				RemoveCommand.create(engagement.model().editingDomain(), at("reception")));
		WindowEvents.handleAll();
		assertEquals("Kitchen", view.shown().canvas().picture().name());
		engagement.model().close(engagement.tenant());
		WindowEvents.handleAll();
		assertFalse(view.isFilled());
	}

	@Test
	void anAttemptThatFailedIsSaid() throws Exception {
		record("reception", "webSignIn");
		PhoneView view = show();
		new FinishSignIn(engagement.model(), at("reception"), SignInOutcome.FAILED,
				engagement.engagementFiles().recorder()).execute(new NullProgressMonitor());
		WindowEvents.handleAll();
		assertEquals("Failed", view.shown().step());
		assertEquals(PhoneScreen.HOME, screen(view));
	}

	@Test
	void stepsOfAnotherVersionAreSaid() throws Exception {
		record("reception", "signIn");
		at("reception").getSignIns().getFirst().getSteps().getFirst().setKey("wave");
		PhoneView view = show();
		assertTrue(view.shown().step().endsWith(
				"Steps of another version of the guide: 1. They stay in the file and are not counted."),
				view.shown().step());
		at("reception").getSignIns().getFirst().setGuide("of-tomorrow");
		PhoneAtHand.ofWindow().take(place("reception"));
		assertTrue(view.shown().step().startsWith("This sign-in goes by a guide that this version"),
				view.shown().step());
		assertEquals(Optional.of(1), Optional.of(at("reception").getSignIns().getFirst().getSteps().size()));
	}
}
