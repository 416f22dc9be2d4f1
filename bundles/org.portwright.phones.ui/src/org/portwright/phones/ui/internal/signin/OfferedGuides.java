package org.portwright.phones.ui.internal.signin;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.portwright.guides.Guide;
import org.portwright.guides.Guides;
import org.portwright.model.Phone;
import org.portwright.model.PhoneAccess;
import org.portwright.model.PhoneService;
import org.portwright.model.SignInMethod;
import org.portwright.model.Tenant;

/** Which guides are offered for a phone. */
final class OfferedGuides {

	private OfferedGuides() {
	}

	/** Those for its model, the ones that fit best first. */
	static List<Guide> of(Phone phone) {
		Comparator<Guide> unfit = Comparator.comparing(guide -> !isChosen(phone, guide));
		return Guides.forPhone(phone.getModel()).stream()
				.sorted(unfit.thenComparing(guide -> !isForService(phone, guide))
						.thenComparing(guide -> !guide.fit().isForAccount(phone.getAccountKind()))
						.thenComparing(guide -> guide.fit().onRequest()))
				.toList();
	}

	/** By the way that somebody chose for the phone. */
	private static boolean isChosen(Phone phone, Guide guide) {
		return phone.getMethod() == SignInMethod.UNSPECIFIED || guide.method().equals(Optional.of(phone.getMethod()));
	}

	private static boolean isForService(Phone phone, Guide guide) {
		PhoneService service = Optional.ofNullable(phone.eContainer()).filter(Tenant.class::isInstance)
				.map(tenant -> ((Tenant) tenant).getPhoneAccess()).map(PhoneAccess::getService)
				.orElse(PhoneService.UNSPECIFIED);
		return service == PhoneService.UNSPECIFIED || guide.fit().service().equals(Optional.of(service));
	}
}
