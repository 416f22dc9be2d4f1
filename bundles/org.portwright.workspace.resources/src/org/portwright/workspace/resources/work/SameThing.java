package org.portwright.workspace.resources.work;

import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.jdt.annotation.Nullable;

/** Lets work for the same thing be done one after the other, and waits for nobody else. */
record SameThing(Object thing) implements ISchedulingRule {

	@Override
	public boolean contains(@Nullable ISchedulingRule rule) {
		return equals(rule);
	}

	@Override
	public boolean isConflicting(@Nullable ISchedulingRule rule) {
		return equals(rule);
	}
}
