package org.portwright.phones.rules;

import java.util.List;

import org.portwright.porting.CheckedTenant;
import org.portwright.porting.Rule;
import org.portwright.porting.checks.RuleSource;

/** The rules about the desk phones of a tenant. */
public final class PhoneRules implements RuleSource {

	@Override
	public List<Rule<CheckedTenant>> ofTenants() {
		return List.of(new PhoneMac(), PhoneNeed.model(), PhoneNeed.firmware(), PhoneNeed.account(),
				new GatewayRegion());
	}
}
