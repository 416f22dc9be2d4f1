package org.portwright.phones.signin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.guides.Guide;
import org.portwright.guides.GuideStep;
import org.portwright.guides.Guides;
import org.portwright.guides.SignInProgress;
import org.portwright.guides.StepFit;
import org.portwright.model.Phone;
import org.portwright.model.PhoneSignIn;
import org.portwright.model.SignInMethod;
import org.portwright.model.Tenant;
import org.portwright.phones.EmergencyCalls;
import org.portwright.phones.Met;
import org.portwright.phones.PhoneTenant;
import org.portwright.phones.Requirement;
import org.portwright.phones.SignInChoices;

/**
 * Which steps of a guide a phone has: those for its model and its account, less those of which all that they are about
 * is known to be there. It belongs to one thread.
 */
public final class FittingSteps {

	private final Supplier<SignInChoices> judging;
	private @Nullable SignInChoices choices;

	/** @param choices those of the tenant of the phones */
	public FittingSteps(SignInChoices choices) {
		this(() -> choices);
	}

	private FittingSteps(Supplier<SignInChoices> judging) {
		this.judging = judging;
	}

	/**
	 * The steps that a phone has now, as a condition that looks at its tenant only where a step asks for it. What is
	 * noted in the sign-in that is under way stays.
	 *
	 * @param today the day to judge from
	 */
	public static Predicate<GuideStep> of(Guide guide, Phone phone, LocalDate today) {
		var fitting = new FittingSteps(() -> choices(phone, today));
		return step -> fitting.isShown(guide, step, phone, SignInProgress.open(phone));
	}

	/** The steps that its sheet has, in their order: as {@link #of}, and always the last. */
	public static List<GuideStep> shown(Guide guide, Phone phone, LocalDate today) {
		return new FittingSteps(() -> choices(phone, today)).shown(guide, phone, SignInProgress.open(phone));
	}

	/** The steps that the sheet of a sign-in of a phone has, in their order: what is noted there, and what fits. */
	List<GuideStep> shown(Guide guide, Phone phone, Optional<PhoneSignIn> signIn) {
		return guide.steps().stream()
				.filter(step -> step == guide.steps().getLast() || isShown(guide, step, phone, signIn)).toList();
	}

	/** How far the latest sign-in of a phone is in the steps that its sheet has; empty if there was none. */
	public Optional<SignInProgress> progress(Phone phone) {
		if (phone.getSignIns().isEmpty()) {
			return Optional.empty();
		}
		PhoneSignIn latest = phone.getSignIns().getLast();
		List<GuideStep> steps = Guides.of(latest, phone).map(guide -> shown(guide, phone, Optional.of(latest)))
				.orElse(List.of());
		int done = (int) steps.stream().filter(step -> SignInProgress.isDone(latest, step)).count();
		return Optional.of(new SignInProgress(done, steps.size(), latest.getOutcome()));
	}

	private boolean isShown(Guide guide, GuideStep step, Phone phone, Optional<PhoneSignIn> signIn) {
		return step.fit().equals(StepFit.ALWAYS)
				|| signIn.filter(noted -> SignInProgress.isDone(noted, step)).isPresent()
				|| has(guide, step, phone);
	}

	private static SignInChoices choices(Phone phone, LocalDate today) {
		return new SignInChoices(
				phone.eContainer() instanceof Tenant tenant ? PhoneTenant.of(tenant) : PhoneTenant.UNKNOWN, today);
	}

	/** Whether a phone has a step, whatever is noted. */
	public boolean has(Guide guide, GuideStep step, Phone phone) {
		StepFit fit = step.fit();
		return fit.isForModel(phone.getModel()) && fit.isForAccount(phone.getAccountKind())
				&& (fit.location().isEmpty() || fit.isForLocation(location(phone)))
				&& (fit.unlessMet().isEmpty() || !met(guide, phone).containsAll(fit.unlessMet()));
	}

	private static Optional<StepFit.Location> location(Phone phone) {
		return EmergencyCalls.of(phone.getModel())
				.map(calls -> calls.dynamic() ? StepFit.Location.DYNAMIC : StepFit.Location.REGISTERED);
	}

	/** What a common area phone needs is known for each way, and only bulk sign-in asks for all of it. */
	private Set<String> met(Guide guide, Phone phone) {
		@Nullable
		SignInChoices before = choices;
		SignInChoices known = before == null ? judging.get() : before;
		choices = known;
		Stream<SignInMethod> methods = Stream.concat(guide.method().stream(), Stream.of(SignInMethod.BULK));
		return methods.flatMap(method -> Stream.of(known.ofPhone(phone, method), known.ofTenant(method, phone)))
				.flatMap(List::stream).filter(requirement -> requirement.met() == Met.MET).map(Requirement::need)
				.map(Enum::name).collect(Collectors.toSet());
	}
}
