package org.portwright.ui.internal.table;

import org.portwright.model.PortOrder;
import org.portwright.numbering.UkNumberPlan;
import org.portwright.porting.ProfileException;
import org.portwright.porting.RuleProfile;
import org.portwright.porting.RuleProfiles;

/** The number plans to read numbers by. The profile of an order decides which prefixes are not ported. */
final class NumberPlans {

	private NumberPlans() {
	}

	/** The plan of the usual profile. */
	static UkNumberPlan usual() {
		return Usual.PLAN;
	}

	/** The plan of the profile that an order names; that of the usual one where there is no such profile. */
	static UkNumberPlan of(PortOrder order) {
		String profile = order.getRuleProfile();
		if (profile == null || profile.isBlank()) {
			return Usual.PLAN;
		}
		try {
			return plan(RuleProfiles.of(order));
		} catch (ProfileException e) {
			// The page with the profile says that there is none; the numbers are shown all the same.
			return Usual.PLAN;
		}
	}

	private static UkNumberPlan plan(RuleProfile profile) {
		return new UkNumberPlan(profile.blockedPrefixes());
	}

	/** Read when it is first needed. */
	private static final class Usual {

		static final UkNumberPlan PLAN = read();

		private static UkNumberPlan read() {
			try {
				return plan(RuleProfiles.named(RuleProfiles.DEFAULT));
			} catch (ProfileException e) {
				throw new IllegalStateException(e);
			}
		}
	}
}
