package org.portwright.phones.ui.internal.signin;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.portwright.guides.Guide;
import org.portwright.guides.Guides;
import org.portwright.model.Phone;
import org.portwright.model.PhoneService;
import org.portwright.model.SignInMethod;
import org.portwright.model.Tenant;
import org.portwright.phones.PhoneTenant;
import org.portwright.phones.Requirement;
import org.portwright.phones.SignInChoice;
import org.portwright.phones.SignInChoices;

/**
 * Which guides are offered for a phone, and what stands against each.
 *
 * @param guides  those for its model, the one that fits best first
 * @param choice  the way that applies to it, and why
 * @param choices what each way asks for
 */
record OfferedGuides(Phone phone, List<Guide> guides, SignInChoice choice, SignInChoices choices) {

	/** @param today the day to judge from */
	static OfferedGuides of(Phone phone, LocalDate today) {
		PhoneTenant tenant = phone.eContainer() instanceof Tenant of ? PhoneTenant.of(of) : PhoneTenant.UNKNOWN;
		var choices = new SignInChoices(tenant, today);
		SignInChoice choice = choices.of(phone);
		Comparator<Guide> unfit = Comparator.comparing(guide -> !guide.method().equals(Optional.of(choice.method())));
		List<Guide> guides = Guides.forPhone(phone.getModel()).stream()
				.sorted(unfit.thenComparing(guide -> !isForService(tenant, guide))
						.thenComparing(guide -> guide.fit().onRequest())
						.thenComparing(guide -> !guide.fit().isForAccount(phone.getAccountKind())))
				.toList();
		return new OfferedGuides(phone, guides, choice, choices);
	}

	private static boolean isForService(PhoneTenant tenant, Guide guide) {
		return tenant.service() == PhoneService.UNSPECIFIED
				|| guide.fit().service().equals(Optional.of(tenant.service()));
	}

	/** Whether a guide goes the way that applies. */
	boolean isProposed(Guide guide) {
		return guides.getFirst().equals(guide) && guide.method().equals(Optional.of(choice.method()));
	}

	/** What a guide asks for: what is missing first, then what is not known, then what is there. */
	List<Requirement> requirements(Guide guide) {
		SignInMethod method = guide.method().orElse(SignInMethod.UNSPECIFIED);
		return Stream.concat(choices.ofPhone(phone, method).stream(), choices.ofTenant(method).stream())
				.sorted(Comparator.comparing(requirement -> switch (requirement.met()) {
				case NOT_MET -> 0;
				case NOT_KNOWN -> 1;
				case MET -> 2;
				})).toList();
	}
}
