package org.portwright.porting;

import org.portwright.model.Tenant;

/**
 * One tenant while it is checked.
 *
 * @param tenant the tenant; its numbers may be left out, since facts tell of them
 */
public record CheckedTenant(Tenant tenant, RuleContext context) implements Subject {

	@Override
	public Tenant root() {
		return tenant;
	}
}
