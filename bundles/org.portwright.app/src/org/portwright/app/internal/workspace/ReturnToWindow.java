package org.portwright.app.internal.workspace;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/** Runs something when the focus comes from another program, but not when it goes from a dialog to the window. */
final class ReturnToWindow implements Listener {

	private final Display display;
	private final Runnable action;
	private boolean away;

	ReturnToWindow(Display display, Runnable action) {
		this.display = display;
		this.action = action;
		display.addFilter(SWT.Deactivate, this);
	}

	@Override
	public void handleEvent(@Nullable Event event) {
		if (event == null || !(event.widget instanceof Shell)) {
			return;
		}
		if (event.type == SWT.Activate) {
			if (away) {
				away = false;
				action.run();
			}
		} else {
			// Which shell is active next is known only after this event.
			display.asyncExec(() -> away = away || display.getActiveShell() == null);
		}
	}
}
