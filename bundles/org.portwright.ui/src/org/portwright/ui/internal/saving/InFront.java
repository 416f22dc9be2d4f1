package org.portwright.ui.internal.saving;

import java.util.function.BooleanSupplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * Keeps what wants the user's attention until one of our windows is in front: nobody likes to be torn from elsewhere.
 */
final class InFront {

	private final Display display;
	private final BooleanSupplier active;

	InFront(Display display) {
		this(display, () -> display.getActiveShell() != null);
	}

	/** @param active tells whether one of our windows is in front */
	InFront(Display display, BooleanSupplier active) {
		this.display = display;
		this.active = active;
	}

	/** Runs something now, or a moment after one of our windows has come to the front. */
	void run(Runnable action) {
		if (active.getAsBoolean()) {
			action.run();
			return;
		}
		display.addFilter(SWT.Activate, new Listener() {

			@Override
			public void handleEvent(@Nullable Event event) {
				display.removeFilter(SWT.Activate, this);
				display.asyncExec(action);
			}
		});
	}
}
