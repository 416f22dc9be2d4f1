package org.portwright.porting.checks;

import java.util.List;

import org.portwright.porting.CheckedOrder;
import org.portwright.porting.CheckedTenant;
import org.portwright.porting.Rule;

/**
 * Rules that come with a capability of their own, such as desk phones, beside those of the catalogue of orders and
 * tenants. It has no state.
 */
public interface RuleSource {

	/** The rules of orders, in the order in which they judge. */
	default List<Rule<CheckedOrder>> ofOrders() {
		return List.of();
	}

	/** The rules of tenants, in the order in which they judge. */
	default List<Rule<CheckedTenant>> ofTenants() {
		return List.of();
	}
}
