package org.portwright.phones;

import java.util.Map;
import java.util.Optional;

import org.portwright.model.SignInMethod;

/**
 * A model of a desk phone of which something is known.
 *
 * @param name      as its maker writes it, such as {@code VVX 600}
 * @param supports  what is documented of it, by the way to sign in; a way that is missing is not known
 * @param emergency whether its emergency calls carry its place; empty where that is not documented
 */
public record PhoneModel(String name, Map<SignInMethod, Support> supports, Optional<EmergencyCalls> emergency) {

	/**
	 * What is documented of a model and a way to sign in.
	 *
	 * @param supported whether it is documented to work; a model that is merely missing in a list is not known
	 * @param minimum   the oldest firmware that it works with; empty where that is not known
	 * @param approved  the firmware that Microsoft approved, which the SIP Gateway installs by itself; empty where that
	 *                  is not known
	 * @param teams     whether it is documented to be a phone for Teams, which signs in to Teams itself
	 * @param source    where that is written
	 * @param asOf      the day, month or year of it
	 */
	public record Support(boolean supported, Optional<Firmware> minimum, Optional<Firmware> approved, boolean teams,
			String source, String asOf) {
	}

	/** Copies the map. */
	public PhoneModel {
		supports = Map.copyOf(supports);
	}

	/** What is documented of a way to sign in; empty where nothing is. Bulk sign-in goes through the SIP Gateway. */
	public Optional<Support> support(SignInMethod method) {
		return Optional.ofNullable(
				supports.get(method == SignInMethod.BULK ? SignInMethod.SIP_GATEWAY : method));
	}
}
