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
import org.portwright.phones.signin.GuideOffer;

/**
 * Which guides are offered for a phone, and what stands against each.
 *
 * @param guides   those for its model and account, the proposed one first
 * @param proposed the one of them that goes the way that applies, if there is one
 * @param choice   the way that applies to it, and why
 * @param choices  what each way asks for
 */
record OfferedGuides(Phone phone, List<Guide> guides, Optional<Guide> proposed, SignInChoice choice,
		SignInChoices choices) {

	/** @param today the day to judge from */
	static OfferedGuides of(Phone phone, LocalDate today) {
		PhoneTenant tenant = phone.eContainer() instanceof Tenant of ? PhoneTenant.of(of) : PhoneTenant.UNKNOWN;
		var choices = new SignInChoices(tenant, today);
		SignInChoice choice = choices.of(phone);
		GuideOffer offer = GuideOffer.of(phone, tenant, choices);
		return new OfferedGuides(phone, offer.guides(), offer.proposed(), choice, choices);
	}

	/** Whether a guide goes the way that applies. */
	boolean isProposed(Guide guide) {
		return proposed.filter(guide::equals).isPresent();
	}

	/** The guide that pairs a phone which is set up for the SIP Gateway, where one is offered. */
	Optional<Guide> pairing() {
		return Guides.proposed(phone, SignInMethod.SIP_GATEWAY, PhoneService.TEAMS).filter(guides::contains);
	}

	/** What a guide asks for: what is missing first, then what is not known, then what is there. */
	List<Requirement> requirements(Guide guide) {
		SignInMethod method = guide.method().orElse(SignInMethod.UNSPECIFIED);
		return Stream.concat(choices.ofPhone(phone, method).stream(), choices.ofTenant(method, phone).stream())
				.sorted(Comparator.comparing(requirement -> switch (requirement.met()) {
				case NOT_MET -> 0;
				case NOT_KNOWN -> 1;
				case MET -> 2;
				})).toList();
	}
}
