package org.portwright.workbench.testing;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;

/** Lets the window do its work while a test, which runs on its thread, waits for something. */
public final class WindowEvents {

	private static final Duration PATIENCE = Duration.ofSeconds(60);
	private static final int LOOK_MILLIS = 10;

	private WindowEvents() {
	}

	/** Handles events until something is so. The condition handles none itself: it would be woken by its own alarm. */
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
				display.timerExec(LOOK_MILLIS, alarm);
				display.sleep();
			}
		}
	}

	/** Handles events until something is so and stays so with all that was still to be handled. */
	public static void untilSettled(String what, BooleanSupplier condition) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		do {
			if (System.nanoTime() > end) {
				fail("waited in vain until it stays so that " + what); //$NON-NLS-1$
			}
			until(what, condition);
			handleAll();
		} while (!condition.getAsBoolean());
	}

	/** Handles all events that there are. */
	public static void handleAll() {
		Display display = Display.getCurrent();
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (display.readAndDispatch()) {
			if (System.nanoTime() > end) {
				fail("the events come to no end"); //$NON-NLS-1$
			}
		}
	}
}
