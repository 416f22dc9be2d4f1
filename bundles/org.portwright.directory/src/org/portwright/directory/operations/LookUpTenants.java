package org.portwright.directory.operations;

import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.OperationCanceledException;
import org.portwright.directory.LookupResult;
import org.portwright.directory.lookup.LookupPlace;
import org.portwright.directory.lookup.TenantLookup;
import org.portwright.workspace.work.Calculation;
import org.portwright.workspace.work.Host;

/** Looks tenants up without sign-in. Whatever went wrong with one of them is a result, too. */
public final class LookUpTenants implements Calculation<List<LookupResult>> {

	private final TenantLookup lookup;
	private final List<String> typed;
	private final LookupPlace place;

	/** @param typed domains, addresses with them, or Organisation IDs */
	public LookUpTenants(TenantLookup lookup, List<String> typed, LookupPlace place) {
		this.lookup = lookup;
		this.typed = List.copyOf(typed);
		this.place = place;
	}

	@Override
	public List<LookupResult> calculate(Host host) {
		try {
			return lookup.lookUp(typed, place, host::isCanceled);
		} catch (CancellationException e) {
			throw new OperationCanceledException();
		}
	}
}
