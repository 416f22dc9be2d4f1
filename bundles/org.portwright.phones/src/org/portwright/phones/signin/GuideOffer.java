package org.portwright.phones.signin;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.portwright.guides.Guide;
import org.portwright.guides.Guides;
import org.portwright.guides.SignInProgress;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Phone;
import org.portwright.model.PhoneService;
import org.portwright.model.SignInMethod;
import org.portwright.model.SignInOutcome;
import org.portwright.phones.Met;
import org.portwright.phones.Need;
import org.portwright.phones.PhoneTenant;
import org.portwright.phones.Requirement;
import org.portwright.phones.SignInChoices;

/**
 * The guides that can sign a phone in. The window and the sheet both ask for it, so that they give one answer.
 *
 * @param guides   those for its model and account, the proposed one first
 * @param proposed the one that goes the way that applies, if there is one
 */
public record GuideOffer(List<Guide> guides, Optional<Guide> proposed) {

	/** Copies the list. */
	public GuideOffer {
		guides = List.copyOf(guides);
	}

	/**
	 * The guides for a phone. While no sign-in to Teams is noted, the phone is not known to be set up for the SIP
	 * Gateway, so the guide for its make is proposed, which sets it up and then pairs it; later, the pairing alone. A
	 * phone that is signed in is proposed no bulk sign-in, which would reset its password, unless that was chosen for
	 * it. For a model that the gateway does not take none is proposed.
	 *
	 * @param choices those of the phone's tenant
	 */
	public static GuideOffer of(Phone phone, PhoneTenant tenant, SignInChoices choices) {
		SignInMethod method = phone.getMethod() == SignInMethod.UNSPECIFIED && SignInChoices.isSignedIn(phone)
				&& choices.method(phone) == SignInMethod.BULK ? SignInMethod.SIP_GATEWAY : choices.method(phone);
		PhoneService service = tenant.service();
		Optional<Guide> proposed = isUnsupported(choices, phone) ? Optional.empty()
				: Optional.of(phone).filter(each -> !wasSetUp(each))
						.flatMap(each -> Guides.settingUp(each, method, service))
						.or(() -> Guides.proposed(phone, method, service));
		List<Guide> suitable = Guides.suitable(phone, method, service);
		return new GuideOffer(Stream.concat(proposed.stream(),
				suitable.stream().filter(guide -> proposed.filter(guide::equals).isEmpty())).toList(), proposed);
	}

	/** The guide of the sign-in that is under way. */
	public static Optional<Guide> underWay(Phone phone) {
		return SignInProgress.open(phone).flatMap(signIn -> Guides.of(signIn, phone));
	}

	private static boolean wasSetUp(Phone phone) {
		return phone.eIsSet(Literals.PHONE__SIGN_INS) && phone.getSignIns().stream()
				.anyMatch(signIn -> signIn.getOutcome() == SignInOutcome.SIGNED_IN && Guides.of(signIn, phone)
						.flatMap(guide -> guide.fit().service()).equals(Optional.of(PhoneService.TEAMS)));
	}

	/** Returns whether the SIP Gateway is known not to take the model of a phone. */
	private static boolean isUnsupported(SignInChoices choices, Phone phone) {
		return choices.ofPhone(phone, Need.MODEL).map(Requirement::met).equals(Optional.of(Met.NOT_MET));
	}
}
