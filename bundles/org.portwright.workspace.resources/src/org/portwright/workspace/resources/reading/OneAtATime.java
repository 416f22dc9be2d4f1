package org.portwright.workspace.resources.reading;

import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.jdt.annotation.Nullable;

/** Lets jobs of one kind run one after the other, and waits for nobody else. */
final class OneAtATime implements ISchedulingRule {

	@Override
	public boolean contains(@Nullable ISchedulingRule rule) {
		return rule == this;
	}

	@Override
	public boolean isConflicting(@Nullable ISchedulingRule rule) {
		return rule == this;
	}
}
