package org.portwright.phones.ui.internal.screen;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.portwright.guides.Guide;
import org.portwright.guides.GuideStep;
import org.portwright.guides.Guides;
import org.portwright.guides.PhoneScreen;
import org.portwright.guides.SignInProgress;
import org.portwright.guides.StepAction;
import org.portwright.model.Phone;
import org.portwright.model.PhoneSignIn;
import org.portwright.model.SignInOutcome;
import org.portwright.phones.signin.FittingSteps;

/**
 * How far a phone is in its sign-in, as its screen is to be shown.
 *
 * @param signIn its latest sign-in; empty if there was none
 * @param guide  the guide of that; empty where it names one that this version does not have
 * @param steps  those of the sheet that was opened, or else those of the guide that the phone has
 * @param step   the one of them that it is at; empty if none is under way
 */
record PhoneStep(Phone phone, Optional<PhoneSignIn> signIn, Optional<Guide> guide, List<GuideStep> steps,
		Optional<GuideStep> step) {

	/** Copies the list. */
	PhoneStep {
		steps = List.copyOf(steps);
	}

	/**
	 * @param today   the day to judge from which steps it has
	 * @param skipped the key of the step that was skipped last, since one was noted
	 * @param sheet   the guide that was opened last, with the steps of its sheet: they stay, whatever is recorded
	 */
	static PhoneStep of(Phone phone, LocalDate today, Optional<String> skipped, Optional<Guide> sheet) {
		Optional<PhoneSignIn> latest = phone.getSignIns().isEmpty() ? Optional.empty()
				: Optional.of(phone.getSignIns().getLast());
		Optional<Guide> guide = latest.flatMap(signIn -> Guides.of(signIn, phone));
		List<GuideStep> steps = guide
				.map(of -> sheet.filter(opened -> opened.id().equals(of.id())).map(opened -> of.steps().stream()
						.filter(step -> opened.steps().contains(step) || isDone(phone, step)).toList())
						.orElseGet(() -> FittingSteps.shown(of, phone, today)))
				.orElse(List.of());
		return new PhoneStep(phone, latest, guide, steps,
				SignInProgress.open(phone).flatMap(open -> SignInProgress.next(open, phone, steps::contains))
						.map(next -> behind(steps, next, skipped)));
	}

	private static boolean isDone(Phone phone, GuideStep step) {
		return SignInProgress.open(phone).filter(signIn -> SignInProgress.isDone(signIn, step)).isPresent();
	}

	/** The step behind the skipped one, where that is not before the next; the last step cannot be skipped. */
	private static GuideStep behind(List<GuideStep> steps, GuideStep next, Optional<String> skipped) {
		List<String> keys = steps.stream().map(GuideStep::key).toList();
		int behind = skipped.map(keys::indexOf).orElse(-1) + 1;
		return behind > steps.indexOf(next) && behind < steps.size() ? steps.get(behind) : next;
	}

	/** Whether somebody signs it in now. */
	boolean isUnderWay() {
		return SignInProgress.open(phone).isPresent();
	}

	/** The number of the step, from 1; 0 if there is none. */
	int number() {
		return step.map(at -> steps.indexOf(at) + 1).orElse(0);
	}

	/** How many steps there are in all. */
	int count() {
		return steps.size();
	}

	/** How many steps are noted that the guide does not have. */
	int strange() {
		return signIn.map(of -> SignInProgress.strange(of, phone)).orElse(0);
	}

	/** Returns whether the user still has to type a pairing code; a signed-in phone and some devices need none. */
	boolean awaitsCode() {
		return step.isEmpty() ? screen() != PhoneScreen.SIGNED_IN
				: steps.subList(steps.indexOf(step.get()), steps.size()).stream()
						.anyMatch(ahead -> ahead.action() == StepAction.COPY_PAIRING_CODE);
	}

	/** What is on the screen: what the step says, else what an earlier one left there. */
	PhoneScreen screen() {
		if (step.isEmpty()) {
			return !isUnderWay() && signIn.map(PhoneSignIn::getOutcome).equals(Optional.of(SignInOutcome.SIGNED_IN))
					? PhoneScreen.SIGNED_IN
					: PhoneScreen.HOME;
		}
		List<GuideStep> until = steps.subList(0, number());
		return until.reversed().stream().map(GuideStep::screen).flatMap(Optional::stream).findFirst()
				.orElse(PhoneScreen.HOME);
	}
}
