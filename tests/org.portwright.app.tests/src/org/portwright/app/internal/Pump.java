package org.portwright.app.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;

/** Lets the window work until something holds. */
public final class Pump {

	private static final Duration LIMIT = Duration.ofSeconds(30);

	private static final int PERIOD = 20;

	private Pump() {
	}

	/** Fails when it does not hold after half a minute. */
	public static void until(BooleanSupplier condition) {
		Display display = Display.getCurrent();
		long end = System.nanoTime() + LIMIT.toNanos();
		while (!condition.getAsBoolean() && System.nanoTime() < end) {
			if (!display.readAndDispatch()) {
				display.timerExec(PERIOD, Pump::wake);
				display.sleep();
			}
		}
		assertTrue(condition.getAsBoolean());
	}

	private static void wake() {
		// The condition is asked again; not everything it may wait for is an event.
	}
}
