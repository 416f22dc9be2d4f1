package org.portwright.ui;

import org.eclipse.swt.widgets.Control;

/**
 * When a tool tip may come up. On GTK one that comes up beside a dialog, since the mouse still rests where it was,
 * takes the dialog's keys: neither Enter nor Escape nor Tab does anything in it. So tips come while their window is
 * active, and at once when that was seen: within a delay of their own a dialog may have opened.
 */
public final class TipsAtOnce {

	/** The delay of a tip after the mouse came to rest, in milliseconds. */
	public static final int DELAY = 0;

	private TipsAtOnce() {
	}

	/** Whether a tip of a control may come up now. */
	public static boolean mayComeUp(Control control) {
		return control.getDisplay().getActiveShell() == control.getShell();
	}
}
