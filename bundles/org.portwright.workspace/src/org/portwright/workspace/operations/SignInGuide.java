package org.portwright.workspace.operations;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.portwright.model.Phone;
import org.portwright.model.PhoneSignIn;
import org.portwright.model.SignInOutcome;
import org.portwright.model.SignInStep;

/** The steps of the guide that signs a Polycom VVX in with MFA, as they are recorded at the phone. */
@SuppressWarnings("nls")
public final class SignInGuide {

	/** The step at which the lock code is set. */
	public static final String LOCK_CODE = "lockCode";

	/** The keys of the steps, in their order. They stand in files: none is ever renamed. */
	public static final List<String> STEPS = List.of("signIn", "home", "choices", "webSignIn", "pairingCode",
			"signInPage", "codeAccepted", "continue", "account", "password", "mfaCode", "accepted", "signingIn",
			"service", "certificate", LOCK_CODE, "lockCodeAgain", "lockCodeHint", "skip", "ready");

	/** The step that ends the guide. */
	public static final String LAST = STEPS.getLast();

	private SignInGuide() {
	}

	/**
	 * How far the latest sign-in of a phone is.
	 *
	 * @param done    how many steps are done
	 * @param of      how many there are
	 * @param outcome how it ended, or that it is open
	 */
	public record Progress(int done, int of, SignInOutcome outcome) {
	}

	/** Gives how far the latest sign-in of a phone is; empty if there was none. */
	public static Optional<Progress> progress(Phone phone) {
		return latest(phone, signIn -> true).map(signIn -> new Progress(
				(int) STEPS.stream().filter(step -> isDone(signIn, step)).count(), STEPS.size(), signIn.getOutcome()));
	}

	/** Gives the sign-in that is under way; empty if there is none. */
	public static Optional<PhoneSignIn> open(Phone phone) {
		return latest(phone, signIn -> signIn.getOutcome() == SignInOutcome.OPEN);
	}

	/** Whether a step was done in a sign-in. */
	public static boolean isDone(PhoneSignIn signIn, String step) {
		return signIn.getSteps().stream().map(SignInStep::getKey).anyMatch(step::equals);
	}

	private static Optional<PhoneSignIn> latest(Phone phone, Predicate<PhoneSignIn> wanted) {
		return phone.getSignIns().isEmpty() ? Optional.empty()
				: Optional.of(phone.getSignIns().getLast()).filter(wanted);
	}
}
