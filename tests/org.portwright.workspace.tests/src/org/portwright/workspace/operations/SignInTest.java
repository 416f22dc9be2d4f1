package org.portwright.workspace.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.model.ModelPackage;
import org.portwright.model.Phone;
import org.portwright.model.SignInMethod;
import org.portwright.model.SignInOutcome;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.workspace.ModelFile;

class SignInTest {

	private static final Recorder RECORDER = new Recorder("Ada", () -> Instant.EPOCH);

	private final OrderFolder folder;
	private final Phone phone = (Phone) Blank.of(ModelPackage.Literals.PHONE, "64167f000001");
	private final Tenant tenant = Blank.tenant();

	SignInTest(@TempDir Path path) {
		folder = new OrderFolder(path);
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
		return folder.run(new RecordStep(folder.model, phone, step, RECORDER));
	}

	@Test
	void aStepStandsInASignInOnce() throws Exception {
		assertEquals(Optional.empty(), SignInGuide.progress(phone));
		assertTrue(record("signIn"));
		assertTrue(record("webSignIn"));
		assertFalse(record("signIn"));
		assertEquals(new SignInGuide.Progress(2, 20, SignInOutcome.OPEN), SignInGuide.progress(phone).orElseThrow());
		assertEquals(SignInMethod.WEB_SIGN_IN, phone.getSignIns().getFirst().getMethod());
		assertEquals("Ada", phone.getSignIns().getFirst().getBy());
		folder.run(new SaveFiles(folder.model, List.of(file())));
		assertTrue(folder.text(file()).contains("key=\"webSignIn\""));
	}

	@Test
	void whatWasStartedGoesOn() throws Exception {
		folder.run(new StartSignIn(folder.model, phone, SignInMethod.SIP_GATEWAY, RECORDER));
		folder.run(new StartSignIn(folder.model, phone, SignInMethod.WEB_SIGN_IN, RECORDER));
		record("signIn");
		assertEquals(1, phone.getSignIns().size());
		assertEquals(SignInMethod.SIP_GATEWAY, phone.getSignIns().getFirst().getMethod());
	}

	@Test
	void thatALockCodeIsSetIsNotedAndUndone() throws Exception {
		record("signIn");
		record(SignInGuide.LOCK_CODE);
		assertTrue(phone.isLockCodeSet());
		folder.model.undo(file());
		assertFalse(phone.isLockCodeSet());
		assertEquals(1, SignInGuide.progress(phone).orElseThrow().done());
		folder.model.undo(file());
		assertEquals(Optional.empty(), SignInGuide.progress(phone));
		assertFalse(file().isDirty());
	}

	@Test
	void aSignInEndsOnceAndTheNextIsAnother() throws Exception {
		assertThrows(OperationException.class,
				() -> folder.run(new FinishSignIn(folder.model, phone, SignInOutcome.ABANDONED, RECORDER)));
		record("signIn");
		folder.run(new FinishSignIn(folder.model, phone, SignInOutcome.SIGNED_IN, RECORDER));
		assertEquals(new SignInGuide.Progress(2, 20, SignInOutcome.SIGNED_IN),
				SignInGuide.progress(phone).orElseThrow());
		assertEquals(Instant.EPOCH, phone.getSignIns().getFirst().getEnded());
		record("signIn");
		assertEquals(2, phone.getSignIns().size());
		folder.run(new FinishSignIn(folder.model, phone, SignInOutcome.ABANDONED, RECORDER));
		assertEquals(SignInOutcome.ABANDONED, SignInGuide.progress(phone).orElseThrow().outcome());
	}

	@Test
	void noKeyIsUsedTwice() {
		assertEquals(20, SignInGuide.STEPS.stream().distinct().count());
	}
}
