package org.portwright.ui.internal;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;

/** Lets the window do its work while a test, which runs on its thread, waits for something. */
public final class WindowEvents {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private WindowEvents() {
	}

	/** Handles events until something is so. */
	public static void until(String what, BooleanSupplier condition) {
		Display display = Display.getCurrent();
		long end = System.nanoTime() + PATIENCE.toNanos();
		Runnable alarm = () -> {
			// Wakes the loop below.
		};
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > end) {
				fail("waited in vain until " + what); //$NON-NLS-1$
			}
			if (!display.readAndDispatch()) {
				display.timerExec(10, alarm);
				display.sleep();
			}
		}
	}
}
