package org.portwright.workspace.operations;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.portwright.guides.Guide;
import org.portwright.guides.GuideStep;
import org.portwright.guides.Guides;
import org.portwright.model.Phone;
import org.portwright.model.PhoneSignIn;
import org.portwright.model.SignInOutcome;
import org.portwright.model.SignInStep;

/**
 * How far a sign-in is in the guide of its method. Steps that the guide does not have stay in the file: another version
 * of it may have had them.
 *
 * @param done    how many steps of the guide are done
 * @param steps   how many it has; none where no guide signs in by that method
 * @param outcome how the sign-in ended, or that it is open
 */
public record SignInProgress(int done, int steps, SignInOutcome outcome) {

	/** How far the latest sign-in of a phone is; empty if there was none. */
	public static Optional<SignInProgress> latest(Phone phone) {
		return latest(phone, signIn -> true).map(signIn -> {
			List<GuideStep> steps = Guides.signingIn(signIn.getMethod(), phone.getModel()).map(Guide::steps)
					.orElse(List.of());
			int done = (int) steps.stream().filter(step -> isDone(signIn, step)).count();
			return new SignInProgress(done, steps.size(), signIn.getOutcome());
		});
	}

	/** Gives the sign-in that is under way; empty if there is none. */
	public static Optional<PhoneSignIn> open(Phone phone) {
		return latest(phone, signIn -> signIn.getOutcome() == SignInOutcome.OPEN);
	}

	/** Whether a step was done in a sign-in. */
	public static boolean isDone(PhoneSignIn signIn, GuideStep step) {
		return signIn.getSteps().stream().map(SignInStep::getKey).anyMatch(step.key()::equals);
	}

	private static Optional<PhoneSignIn> latest(Phone phone, Predicate<PhoneSignIn> wanted) {
		return phone.getSignIns().isEmpty() ? Optional.empty()
				: Optional.of(phone.getSignIns().getLast()).filter(wanted);
	}
}
