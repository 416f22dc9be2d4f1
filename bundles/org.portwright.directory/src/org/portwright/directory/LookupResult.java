package org.portwright.directory;

import java.util.Optional;

/**
 * What came of the look-up of one domain: a tenant or a problem.
 *
 * @param asked   the domain as it is sent, or the Organisation ID; what was given where it is neither
 * @param tenant  empty if there is a problem
 * @param problem why no tenant was found
 * @param remark  what is to be said of a tenant that was found all the same, such as a brand name that could not be
 *                read; for people, and mostly empty
 */
public record LookupResult(String asked, Optional<FoundTenant> tenant, Optional<LookupProblem> problem,
		String remark) {

	/** No tenant. */
	public static LookupResult failed(String asked, LookupProblem problem) {
		return new LookupResult(asked, Optional.empty(), Optional.of(problem), ""); //$NON-NLS-1$
	}

	/** A tenant. */
	public static LookupResult found(String asked, FoundTenant tenant, String remark) {
		return new LookupResult(asked, Optional.of(tenant), Optional.empty(), remark);
	}
}
