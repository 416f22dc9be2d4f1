package org.portwright.ui;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.portwright.workspace.ModelThread;

/** The thread of the window, which is the model's there, and the way to it from a job. */
public final class WindowThread implements ModelThread {

	private final Display display;
	private final Thread thread;

	/** The thread of a display that is there still. */
	public WindowThread(Display display) {
		this.display = display;
		thread = display.getThread();
	}

	@Override
	public boolean isCurrent() {
		return Thread.currentThread() == thread;
	}

	@Override
	public void execute(@Nullable Runnable task) {
		later(display, Objects.requireNonNull(task));
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
