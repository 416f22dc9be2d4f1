package org.portwright.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/** The way from a job to the thread of the window. */
public final class WindowThread {

	private WindowThread() {
	}

	/**
	 * Runs a task on the window's thread later, or never if the window is gone by then: a job may have an answer still,
	 * and nobody waits for it any more.
	 */
	public static void later(Display display, Runnable task) {
		try {
			if (!display.isDisposed()) {
				display.asyncExec(task);
			}
		} catch (SWTException e) {
			// No look before can exclude it.
			if (e.code != SWT.ERROR_DEVICE_DISPOSED) {
				throw e;
			}
		}
	}
}
