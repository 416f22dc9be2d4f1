package org.portwright.numbering.uk;

import java.util.List;

/**
 * The plan the tests judge by: the prefixes of the default rule profile.
 */
public final class Plans {

	static final List<String> BLOCKED = List.of("0843", "0844", "0845", "0870", "0871", "0872", "09");
	/** The plan. */
	public static final UkNumberPlan UK = UkNumberPlan.of(BLOCKED);

	private Plans() {
	}
}
