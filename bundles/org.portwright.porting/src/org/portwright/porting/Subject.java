package org.portwright.porting;

import org.portwright.model.ModelRoot;

/** What rules judge: the content of one file, complete and unchanging meanwhile, and what to judge it by. */
public sealed interface Subject permits CheckedOrder, CheckedTenant {

	/** The content; every part that exists once is there. */
	ModelRoot root();

	/** What to judge it by. */
	RuleContext context();

	/** The profile to judge it by. */
	default RuleProfile profile() {
		return context().profile();
	}
}
