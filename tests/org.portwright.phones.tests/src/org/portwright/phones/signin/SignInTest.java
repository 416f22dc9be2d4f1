package org.portwright.phones.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.edit.command.AddCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.guides.Guide;
import org.portwright.guides.GuideStep;
import org.portwright.guides.Guides;
import org.portwright.guides.SignInProgress;
import org.portwright.model.AccountKind;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage;
import org.portwright.model.Phone;
import org.portwright.model.PhoneSignIn;
import org.portwright.model.SignInMethod;
import org.portwright.model.SignInOutcome;
import org.portwright.model.SignInStep;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.operations.SaveFiles;
import org.portwright.workspace.records.Recorder;
import org.portwright.workspace.testing.ModelFolder;
import org.portwright.workspace.work.OperationException;

class SignInTest {

	private static final Recorder RECORDER = new Recorder("Ada", () -> Instant.EPOCH);

	private static final Guide GUIDE = Guides.signingIn(SignInMethod.WEB_SIGN_IN, null, AccountKind.USER)
			.orElseThrow();
	private static final int STEPS = GUIDE.steps().size();

	private final ModelFolder folder;
	private final Phone phone = (Phone) Blank.of(ModelPackage.Literals.PHONE, "64167f000001");
	private final Tenant tenant = Blank.tenant();

	SignInTest(@TempDir Path path) {
		folder = new ModelFolder(path);
	}

	@BeforeEach
	void makeTheTenant() throws Exception {
		tenant.getPhones().add(phone);
		folder.model.perform("tenant", folder.model.make(folder.file("contoso.tenant"), tenant));
		folder.run(new SaveFiles(folder.model, folder.model.files()));
	}

	private ModelFile file() {
		return folder.model.fileOf(tenant).orElseThrow();
	}

	private boolean record(String step) throws OperationException {
		return folder.run(new RecordStep(folder.model, phone, GUIDE, GUIDE.step(step).orElseThrow(), RECORDER));
	}

	@Test
	void aStepStandsInASignInOnce() throws Exception {
		assertEquals(Optional.empty(), SignInProgress.latest(phone));
		assertTrue(record("signIn"));
		assertTrue(record("webSignIn"));
		assertFalse(record("signIn"));
		assertEquals(new SignInProgress(2, STEPS, SignInOutcome.OPEN), SignInProgress.latest(phone).orElseThrow());
		assertEquals(SignInMethod.WEB_SIGN_IN, phone.getSignIns().getFirst().getMethod());
		assertEquals("Ada", phone.getSignIns().getFirst().getBy());
		folder.run(new SaveFiles(folder.model, List.of(file())));
		assertTrue(folder.text(file()).contains("key=\"webSignIn\""));
	}

	@Test
	void whatWasStartedGoesOn() throws Exception {
		folder.run(new StartSignIn(folder.model, phone, SignInMethod.SIP_GATEWAY, RECORDER));
		folder.run(new StartSignIn(folder.model, phone, SignInMethod.WEB_SIGN_IN, RECORDER));
		assertEquals(1, phone.getSignIns().size());
		assertEquals(SignInMethod.SIP_GATEWAY, phone.getSignIns().getFirst().getMethod());
		record("signIn");
		assertEquals(1, phone.getSignIns().size(), "nothing was done in it, so it takes the guide");
		assertEquals(SignInMethod.WEB_SIGN_IN, phone.getSignIns().getFirst().getMethod());
		assertEquals(GUIDE.id(), phone.getSignIns().getFirst().getGuide());
	}

	@Test
	void aStepOfAnotherGuideIsAnotherAttempt() throws Exception {
		record("signIn");
		Guide pairing = Guides.named("sip-gateway-pairing").orElseThrow();
		folder.run(new RecordStep(folder.model, phone, pairing, pairing.step("pressSignIn").orElseThrow(), RECORDER));
		assertEquals(List.of(GUIDE.id(), pairing.id()),
				phone.getSignIns().stream().map(PhoneSignIn::getGuide).toList());
		assertEquals(List.of(SignInOutcome.ABANDONED, SignInOutcome.OPEN),
				phone.getSignIns().stream().map(PhoneSignIn::getOutcome).toList());
		assertEquals(new SignInProgress(1, pairing.steps().size(), SignInOutcome.OPEN),
				SignInProgress.latest(phone).orElseThrow());
		folder.model.undo(file());
		assertEquals(List.of(SignInOutcome.OPEN),
				phone.getSignIns().stream().map(PhoneSignIn::getOutcome).toList());
	}

	/** Two guides of one method are told apart. */
	@Test
	void theGuideOfASignInIsTheOneThatItNames() throws Exception {
		Guide move = Guides.named("vvx-to-teams").orElseThrow();
		phone.setModel("VVX 600");
		folder.run(new RecordStep(folder.model, phone, move, move.step("model").orElseThrow(), RECORDER));
		assertEquals(SignInMethod.SIP_GATEWAY, phone.getSignIns().getFirst().getMethod());
		assertEquals(Optional.of(move), Guides.of(phone.getSignIns().getFirst(), phone));
		assertEquals(move.step("firmware"), SignInProgress.next(phone.getSignIns().getFirst(), phone));
	}

	@Test
	void theNextStepIsAfterTheLastThatWasDone() throws Exception {
		record("choices");
		PhoneSignIn signIn = phone.getSignIns().getFirst();
		assertEquals(GUIDE.step("webSignIn"), SignInProgress.next(signIn, phone));
		record("signIn");
		assertEquals(GUIDE.step("webSignIn"), SignInProgress.next(signIn, phone), "what was skipped is over");
		record(GUIDE.steps().getLast().key());
		assertEquals(Optional.empty(), SignInProgress.next(signIn, phone));
	}

	/** A guide of a newer version is neither counted nor lost. */
	@Test
	void aGuideThatIsNotKnownLeavesItsStepsAlone() throws Exception {
		record("signIn");
		PhoneSignIn signIn = phone.getSignIns().getFirst();
		signIn.setGuide("guide-of-tomorrow");
		assertEquals(new SignInProgress(0, 0, SignInOutcome.OPEN), SignInProgress.latest(phone).orElseThrow());
		assertEquals(Optional.empty(), SignInProgress.next(signIn, phone));
		assertEquals(1, SignInProgress.strange(signIn, phone));
		record("choices");
		assertEquals(2, phone.getSignIns().size());
		assertEquals(SignInOutcome.ABANDONED, signIn.getOutcome());
		assertEquals("guide-of-tomorrow", signIn.getGuide());
		assertEquals(1, signIn.getSteps().size());
	}

	@Test
	void whyASignInFailedIsNoted() throws Exception {
		record("signIn");
		folder.run(new FinishSignIn(folder.model, phone, SignInOutcome.FAILED, " No second factor at hand ", RECORDER));
		PhoneSignIn signIn = phone.getSignIns().getFirst();
		assertEquals(SignInOutcome.FAILED, signIn.getOutcome());
		assertEquals("No second factor at hand", signIn.getNote());
		assertEquals(Instant.EPOCH, signIn.getEnded());
		folder.model.undo(file());
		assertEquals(SignInOutcome.OPEN, signIn.getOutcome());
	}

	@Test
	void aNoteCanBeSavedWhateverWasPastedIntoIt() throws Exception {
		record("signIn");
		folder.run(new FinishSignIn(folder.model, phone, SignInOutcome.FAILED, "No factor\r\nat\u000b hand\u0000",
				RECORDER));
		assertEquals("No factor\nat hand", phone.getSignIns().getFirst().getNote());
	}

	@Test
	void thatALockCodeIsSetIsNotedAndUndone() throws Exception {
		record("signIn");
		record(GUIDE.steps().stream().filter(step -> step.effect().equals(Optional.of(GuideStep.Effect.LOCK_CODE_SET)))
				.findFirst()
				.orElseThrow().key());
		assertTrue(phone.isLockCodeSet());
		folder.model.undo(file());
		assertFalse(phone.isLockCodeSet());
		assertEquals(1, SignInProgress.latest(phone).orElseThrow().done());
		folder.model.undo(file());
		assertEquals(Optional.empty(), SignInProgress.latest(phone));
		assertFalse(file().isDirty());
	}

	@Test
	void aSignInEndsOnceAndTheNextIsAnother() throws Exception {
		assertThrows(OperationException.class,
				() -> folder.run(new FinishSignIn(folder.model, phone, SignInOutcome.ABANDONED, RECORDER)));
		record("signIn");
		record(GUIDE.steps().getLast().key());
		assertEquals(new SignInProgress(2, STEPS, SignInOutcome.SIGNED_IN), SignInProgress.latest(phone).orElseThrow());
		assertEquals(Instant.EPOCH, phone.getSignIns().getFirst().getEnded());
		record("signIn");
		assertEquals(2, phone.getSignIns().size());
		folder.run(new FinishSignIn(folder.model, phone, SignInOutcome.ABANDONED, RECORDER));
		assertEquals(SignInOutcome.ABANDONED, SignInProgress.latest(phone).orElseThrow().outcome());
	}

	@Test
	void theLastStepAloneIsASignInThatHasEnded() throws Exception {
		record(GUIDE.steps().getLast().key());
		assertEquals(new SignInProgress(1, STEPS, SignInOutcome.SIGNED_IN), SignInProgress.latest(phone).orElseThrow());
		folder.model.undo(file());
		assertEquals(Optional.empty(), SignInProgress.latest(phone));
	}

	/** As another version of a guide may have left them. */
	@Test
	void stepsThatNoGuideHasStayAndAreNotCounted() throws Exception {
		for (GuideStep step : GUIDE.steps().subList(0, STEPS - 1)) {
			record(step.key());
		}
		SignInStep other = ModelFactory.eINSTANCE.createSignInStep();
		other.setId("step-other");
		other.setKey("wave");
		folder.model.perform("other", AddCommand.create(folder.model.editingDomain(), phone.getSignIns().getFirst(),
				ModelPackage.Literals.PHONE_SIGN_IN__STEPS, other));
		assertEquals(STEPS - 1, SignInProgress.latest(phone).orElseThrow().done());
		assertEquals(1, SignInProgress.strange(phone.getSignIns().getFirst(), phone));
		record(GUIDE.steps().getLast().key());
		assertEquals(new SignInProgress(STEPS, STEPS, SignInOutcome.SIGNED_IN),
				SignInProgress.latest(phone).orElseThrow());
		folder.run(new SaveFiles(folder.model, List.of(file())));
		assertTrue(folder.text(file()).contains("key=\"wave\""));
	}

	@Test
	void aMethodThatNoGuideHasIsCountedInNone() throws Exception {
		folder.run(new StartSignIn(folder.model, phone, SignInMethod.VIA_PC, RECORDER));
		assertEquals(new SignInProgress(0, 0, SignInOutcome.OPEN), SignInProgress.latest(phone).orElseThrow());
	}
}
