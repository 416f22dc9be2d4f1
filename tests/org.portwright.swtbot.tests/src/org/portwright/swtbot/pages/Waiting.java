package org.portwright.swtbot.pages;

import java.util.function.BooleanSupplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swtbot.swt.finder.waits.DefaultCondition;

/** Waits for something, and in vain says for what and what went wrong when it was asked for last. */
final class Waiting extends DefaultCondition {

	private final String what;
	private final BooleanSupplier condition;
	private @Nullable RuntimeException last;

	Waiting(String what, BooleanSupplier condition) {
		this.what = what;
		this.condition = condition;
	}

	@Override
	public boolean test() {
		last = null;
		try {
			return condition.getAsBoolean();
		} catch (RuntimeException e) {
			// Part of the window may be on its way: it is asked again.
			last = e;
			return false;
		}
	}

	@Override
	public String getFailureMessage() {
		return "waited in vain until " + what + (last == null ? "" : "; at last " + last); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
