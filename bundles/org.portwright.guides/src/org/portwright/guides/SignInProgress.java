package org.portwright.guides;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Phone;
import org.portwright.model.PhoneSignIn;
import org.portwright.model.SignInOutcome;
import org.portwright.model.SignInStep;

/**
 * How far a sign-in is in its guide. Steps that the guide does not have stay in the file: another version of it may
 * have had them.
 *
 * @param done    how many steps of the guide are done
 * @param steps   how many it has; none where there is no guide for it
 * @param outcome how the sign-in ended, or that it is open
 */
public record SignInProgress(int done, int steps, SignInOutcome outcome) {

	/** Whether a sign-in of a phone is under way, always the same object. */
	public static final Predicate<Phone> UNDER_WAY = phone -> phone.eIsSet(Literals.PHONE__SIGN_INS)
			&& phone.getSignIns().getLast().getOutcome() == SignInOutcome.OPEN;

	/** How far the latest sign-in of a phone is; empty if there was none. */
	public static Optional<SignInProgress> latest(Phone phone) {
		return latest(phone, signIn -> true).map(signIn -> {
			List<GuideStep> steps = Guides.of(signIn, phone).map(Guide::steps).orElse(List.of());
			int done = (int) steps.stream().filter(step -> isDone(signIn, step)).count();
			return new SignInProgress(done, steps.size(), signIn.getOutcome());
		});
	}

	/** Gives the sign-in that is under way; empty if there is none. */
	public static Optional<PhoneSignIn> open(Phone phone) {
		return latest(phone, signIn -> signIn.getOutcome() == SignInOutcome.OPEN);
	}

	/**
	 * The step that a sign-in of a phone is at: what follows the last that was done, since what was skipped before is
	 * over. Empty after the last one, and where there is no guide for it.
	 */
	public static Optional<GuideStep> next(PhoneSignIn signIn, Phone phone) {
		return next(signIn, phone, step -> true);
	}

	/**
	 * As {@link #next(PhoneSignIn, Phone)}.
	 *
	 * @param has whether the phone has a step; others are passed over
	 */
	public static Optional<GuideStep> next(PhoneSignIn signIn, Phone phone, Predicate<GuideStep> has) {
		List<GuideStep> steps = Guides.of(signIn, phone).map(Guide::steps).orElse(List.of());
		int from = steps.size();
		while (from > 0 && !isDone(signIn, steps.get(from - 1))) {
			from--;
		}
		return steps.stream().skip(from).filter(step -> step == steps.getLast() || has.test(step)).findFirst();
	}

	/** How many steps of a sign-in its guide does not have; it was another version of it. */
	public static int strange(PhoneSignIn signIn, Phone phone) {
		Optional<Guide> guide = Guides.of(signIn, phone);
		return (int) signIn.getSteps().stream().filter(
				done -> guide.flatMap(found -> found.step(String.valueOf(done.getKey()))).isEmpty()).count();
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
