package org.portwright.ui.forms;

import org.eclipse.swt.widgets.Display;

/**
 * Knows whether somebody is typing into a page. What would move its rows meanwhile waits until the field is left, or
 * for a pause. It belongs to the window's thread.
 */
public final class TypingPause {

	/** So long nobody types who thinks about what to type next. */
	private static final int PAUSE = 1500;
	/** The mouse button that made the focus go has come up by then. */
	private static final int AFTER_LEAVING = 200;

	private final Display display;
	private final Runnable due;
	private final Runnable ended = this::end;
	private boolean typing;
	private boolean waiting;

	/** @param due what would move rows; it looks itself whether they are there still */
	public TypingPause(Display display, Runnable due) {
		this.display = display;
		this.due = due;
	}

	/** A key has changed a field. */
	public void typed() {
		typing = true;
		display.timerExec(PAUSE, ended);
	}

	/** The focus has left a field. */
	public void left() {
		if (typing) {
			display.timerExec(AFTER_LEAVING, ended);
		}
	}

	/** Does what is due, now or when the typing ends. */
	public void act() {
		if (typing) {
			waiting = true;
		} else {
			due.run();
		}
	}

	private void end() {
		typing = false;
		if (waiting) {
			waiting = false;
			due.run();
		}
	}
}
