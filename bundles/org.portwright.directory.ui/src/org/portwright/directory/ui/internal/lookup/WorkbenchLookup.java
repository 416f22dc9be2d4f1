package org.portwright.directory.ui.internal.lookup;

import java.util.List;

import org.portwright.directory.LookupResult;
import org.portwright.directory.lookup.TenantLookup;
import org.portwright.directory.operations.LookUpTenants;
import org.portwright.directory.ui.internal.network.WorkbenchNetwork;
import org.portwright.workspace.work.Calculation;
import org.portwright.workspace.work.Host;

/**
 * The look-up of one tenant by the network of the workbench.
 *
 * @param typed a domain, an address with it, or an Organisation ID
 */
public record WorkbenchLookup(String typed) implements Calculation<LookupResult> {

	@Override
	public LookupResult calculate(Host host) {
		var network = new WorkbenchNetwork();
		return new LookUpTenants(new TenantLookup(network), List.of(typed), network.place()).calculate(host)
				.getFirst();
	}
}
