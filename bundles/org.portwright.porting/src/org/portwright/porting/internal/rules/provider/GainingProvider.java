package org.portwright.porting.internal.rules.provider;

import org.portwright.porting.CompanyName;
import org.portwright.porting.internal.rules.fields.Value;
import org.portwright.porting.internal.rules.fields.Verdict;

/**
 * The form's "To Carrier" is the losing provider; who reads it as the destination writes Microsoft. Only whole names
 * count, since a provider may well be called something with Microsoft in it.
 */
public final class GainingProvider {

	private GainingProvider() {
	}

	/** The name is none of the gaining provider's. */
	public static Verdict isAnother(Value value) {
		String name = CompanyName.core(value.text(), value.profile());
		if (name.isEmpty()) {
			return Verdict.NOT_JUDGED;
		}
		return value.profile().gainingProviderNames().contains(name) ? Verdict.wrong(value.text()) : Verdict.FINE;
	}
}
