package org.portwright.workbench.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Gives each test the window as a user has it: with the keyboard. On a display without a window manager nobody gives it
 * back when a dialog of the test before was closed, and the display may call a window active that has it not.
 */
public final class ActiveWindow implements BeforeEachCallback {

	private static final Duration PATIENCE = Duration.ofSeconds(60);
	private static final int LOOK_MILLIS = 10;

	@Override
	public void beforeEach(@Nullable ExtensionContext context) {
		Shell window = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
		long end = System.nanoTime() + PATIENCE.toNanos();
		boolean active = hasKeyboard(window);
		while (!active && System.nanoTime() < end) {
			activate(window);
			active = hasKeyboard(window);
		}
		assertTrue(active, "the window does not become active");
	}

	/** By way of another one, as a window that is called active already is not made so. */
	private static void activate(Shell window) {
		Display display = window.getDisplay();
		var other = new Shell(display, SWT.NO_TRIM);
		try {
			other.setSize(1, 1);
			other.open();
			other.forceActive();
			waitFor(display);
			window.forceActive();
			waitFor(display);
		} finally {
			other.dispose();
		}
	}

	private static void waitFor(Display display) {
		WindowEvents.handleAll();
		display.timerExec(LOOK_MILLIS, () -> {
			// Wakes the display: nothing may come.
		});
		display.sleep();
		WindowEvents.handleAll();
	}

	/** Whether it is the active one and a control that asks for the focus is told that it has it. */
	private static boolean hasKeyboard(Shell window) {
		Display display = window.getDisplay();
		@Nullable
		Control before = display.getFocusControl();
		var told = new AtomicBoolean();
		var probe = new Composite(window, SWT.NONE);
		probe.setBounds(0, 0, 1, 1);
		probe.addListener(SWT.FocusIn, event -> told.set(true));
		probe.forceFocus();
		WindowEvents.handleAll();
		if (before != null && !before.isDisposed()) {
			before.forceFocus();
		}
		probe.dispose();
		WindowEvents.handleAll();
		return told.get() && display.getActiveShell() == window;
	}
}
