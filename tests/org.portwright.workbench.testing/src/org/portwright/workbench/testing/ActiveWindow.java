package org.portwright.workbench.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Gives each test the window as a user has it: active. On a display without a window manager nobody gives the focus
 * back when a dialog of the test before was closed.
 */
public final class ActiveWindow implements BeforeEachCallback {

	private static final Duration PATIENCE = Duration.ofSeconds(20);
	private static final int LOOK_MILLIS = 10;

	@Override
	public void beforeEach(@Nullable ExtensionContext context) {
		Shell window = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
		Display display = window.getDisplay();
		if (display.getActiveShell() != window) {
			activate(window);
		}
		while (display.readAndDispatch()) {
			// Until the focus has arrived.
		}
	}

	private static void activate(Shell window) {
		Display display = window.getDisplay();
		var active = new AtomicBoolean();
		Listener listener = event -> active.set(true);
		window.addListener(SWT.Activate, listener);
		window.forceActive();
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (!active.get() && System.nanoTime() < end) {
			if (!display.readAndDispatch()) {
				display.timerExec(LOOK_MILLIS, () -> {
					// Wakes this loop: nothing may come.
				});
				display.sleep();
			}
		}
		window.removeListener(SWT.Activate, listener);
		assertTrue(active.get(), "the window does not become active");
	}
}
