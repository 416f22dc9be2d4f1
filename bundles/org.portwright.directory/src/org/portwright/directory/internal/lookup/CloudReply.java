package org.portwright.directory.internal.lookup;

import org.portwright.directory.FoundTenant;
import org.portwright.directory.LookupProblem;

/** What one cloud says when it is asked for a tenant. */
public sealed interface CloudReply {

	/** It knows it. */
	record Known(FoundTenant tenant) implements CloudReply {
	}

	/** It does not know it. */
	record Unknown() implements CloudReply {
	}

	/** It says that the tenant is another cloud's. */
	record Elsewhere(LookupProblem problem) implements CloudReply {
	}

	/** Nothing is known. */
	record Failed(LookupProblem problem) implements CloudReply {
	}
}
