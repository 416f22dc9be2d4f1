package org.portwright.porting.facts;

import java.util.Set;

/**
 * What a rule may read beside the file that it judges. A rule that reads none of a kind need not run when it changes.
 */
public enum Fact {
	/** The day to judge from. */
	TODAY,
	/** The holidays that are known. */
	HOLIDAYS,
	/** Whether a draft is about to be submitted. */
	SUBMISSION,
	/** The references to other files that lead nowhere. */
	REFERENCES,
	/** The numbers of the open orders of the engagement. */
	NUMBERS_IN_ORDERS,
	/** The losing accounts of the open orders of the engagement, and which order follows which. */
	ACCOUNTS,
	/** Which orders of the engagement follow each other in a circle. */
	CIRCLES,
	/** Who the tenants of the engagement are. */
	IDENTITIES,
	/** The numbers that the order's tenant holds. */
	NUMBERS_HELD;

	/** Those that come from the other files of the engagement. */
	public static final Set<Fact> OF_OTHERS = Set.of(NUMBERS_IN_ORDERS, ACCOUNTS, CIRCLES, IDENTITIES, NUMBERS_HELD);
}
