package org.portwright.porting.ui.internal.numbers;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.numbering.uk.UkNumberPlan;
import org.portwright.porting.ProfileException;
import org.portwright.porting.profiles.RuleProfiles;

/** The number plans to read numbers by. The profile of an order decides which prefixes are not ported. */
final class NumberPlans {

	private NumberPlans() {
	}

	/** The plan of the profile that an order names; that of the usual one where there is no such profile. */
	static UkNumberPlan of(@Nullable String profile) {
		try {
			return RuleProfiles.of(profile).numberPlan();
		} catch (ProfileException e) {
			// The page with the profile says that there is none; the numbers are shown all the same.
			return RuleProfiles.usual().numberPlan();
		}
	}
}
