package org.portwright.phones;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.portwright.model.Phone;
import org.portwright.model.SignInMethod;

/**
 * Which sign-in applies to a phone, why, and what it asks for.
 *
 * @param method       the way that was chosen for the phone, or else the one that is proposed
 * @param certain      whether it was chosen, or follows from what was said; otherwise it is proposed although something
 *                     that decides is not known
 * @param reason       why, a sentence or two for people
 * @param requirements what it asks for, the phone's own first
 */
public record SignInChoice(SignInMethod method, boolean certain, String reason, List<Requirement> requirements) {

	/** Copies the list. */
	public SignInChoice {
		requirements = List.copyOf(requirements);
	}

	/**
	 * Which sign-in applies to a phone. Who asks for many phones of one tenant asks {@link SignInChoices}.
	 *
	 * @param phone not to be changed meanwhile
	 * @param today the day to judge from
	 */
	public static SignInChoice of(Phone phone, PhoneTenant tenant, LocalDate today) {
		return new SignInChoices(tenant, today).of(phone);
	}

	/** The requirements that stand so. */
	public Stream<Requirement> all(Met met) {
		return requirements.stream().filter(requirement -> requirement.met() == met);
	}
}
