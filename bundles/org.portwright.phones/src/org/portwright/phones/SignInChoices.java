package org.portwright.phones;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.portwright.model.AccountKind;
import org.portwright.model.Answer;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Phone;
import org.portwright.model.PhoneService;
import org.portwright.model.SignInMethod;
import org.portwright.model.SignInOutcome;
import org.portwright.model.text.Typed;
import org.portwright.phones.internal.texts.Messages;

/**
 * Which sign-in applies to each phone of one tenant: what the tenant itself has to have is looked at once. It belongs
 * to one thread.
 */
public final class SignInChoices {

	/** {@link #isSignedIn}, always the same object. */
	public static final Predicate<Phone> SIGNED_IN = SignInChoices::isSignedIn;

	private static final Set<Answer> YES = EnumSet.of(Answer.YES, Answer.SETTLED);

	private final PhoneTenant tenant;
	private final TenantNeeds needs;
	private final Map<SignInMethod, List<Requirement>> ofTenant = new EnumMap<>(SignInMethod.class);

	/** @param today the day to judge from */
	public SignInChoices(PhoneTenant tenant, LocalDate today) {
		this.tenant = tenant;
		needs = new TenantNeeds(tenant, today);
	}

	/** Which sign-in applies to a phone. */
	public SignInChoice of(Phone phone) {
		SignInMethod method = method(phone);
		List<Requirement> all = new ArrayList<>(ofPhone(phone));
		if (PhoneModels.known().isTeamsPhone(phone.getModel(), method)) {
			// It signs in to Teams itself, so that nothing else of the gateway matters.
			all.removeIf(requirement -> requirement.need() != Need.MODEL);
		} else {
			all.addAll(ofTenant(method, phone));
		}
		return new SignInChoice(method, isCertain(phone), reason(phone, method), all);
	}

	/** The way that was chosen for a phone, or else the one that is proposed. */
	public SignInMethod method(Phone phone) {
		if (phone.getMethod() != SignInMethod.UNSPECIFIED) {
			return phone.getMethod();
		}
		if (tenant.service() == PhoneService.SKYPE_FOR_BUSINESS) {
			return SignInMethod.WEB_SIGN_IN;
		}
		return phone.getAccountKind() == AccountKind.COMMON_AREA && phone.getMfa() != Answer.YES
				&& YES.contains(tenant.bulkSignIn()) ? SignInMethod.BULK : SignInMethod.SIP_GATEWAY;
	}

	/** Whether that was chosen, or follows from what was said. */
	public boolean isCertain(Phone phone) {
		return phone.getMethod() != SignInMethod.UNSPECIFIED || tenant.service() != PhoneService.UNSPECIFIED;
	}

	private String reason(Phone phone, SignInMethod method) {
		if (phone.getMethod() != SignInMethod.UNSPECIFIED) {
			return Messages.SignInChoice_chosen;
		}
		if (method == SignInMethod.WEB_SIGN_IN) {
			return Messages.SignInChoice_webSignIn;
		}
		if (method == SignInMethod.BULK) {
			return Messages.SignInChoice_bulk;
		}
		return tenant.service() == PhoneService.TEAMS ? Messages.SignInChoice_sipGateway
				: Messages.SignInChoice_serviceNotKnown;
	}

	/** What the sign-in of a phone asks of the phone and its account. */
	public List<Requirement> ofPhone(Phone phone) {
		return ofPhone(phone, method(phone));
	}

	/** What a way to sign in asks of a phone and its account, whichever way is chosen or proposed. */
	public List<Requirement> ofPhone(Phone phone, SignInMethod method) {
		var asked = new PhoneNeeds(phone, method, tenant);
		return PhoneNeeds.of(method).stream().map(asked::of).toList();
	}

	/** One of the things that the sign-in of a phone asks of the phone and its account; empty if it does not ask it. */
	public Optional<Requirement> ofPhone(Phone phone, Need need) {
		SignInMethod method = method(phone);
		return PhoneNeeds.of(method).contains(need)
				? Optional.of(new PhoneNeeds(phone, method, tenant).of(need))
				: Optional.empty();
	}

	/** What a way to sign in asks of the tenant. */
	public List<Requirement> ofTenant(SignInMethod method) {
		return ofTenant.computeIfAbsent(method, needs::of);
	}

	/** What a way to sign in asks of the tenant, with the name of the calling policy that a phone's account has. */
	public List<Requirement> ofTenant(SignInMethod method, Phone phone) {
		if (Typed.blank(phone.getCallingPolicy())) {
			return ofTenant(method);
		}
		var account = new AccountWords(phone, tenant);
		return ofTenant(method).stream().map(each -> each.need() != Need.CALLING_POLICY ? each
				: new Requirement(each.need(), each.met(), account.withCallingPolicy(each.words()), each.path(),
						each.source()))
				.toList();
	}

	/** Whether the last sign-in of a phone ended well: then nothing stands against it. */
	public static boolean isSignedIn(Phone phone) {
		// A list that was never asked for does not exist yet; asking would make a hundred thousand.
		return phone.eIsSet(Literals.PHONE__SIGN_INS)
				&& phone.getSignIns().getLast().getOutcome() == SignInOutcome.SIGNED_IN;
	}
}
