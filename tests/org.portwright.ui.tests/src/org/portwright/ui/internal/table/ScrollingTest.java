package org.portwright.ui.internal.table;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.ScrollBar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.portwright.workbench.testing.WindowEvents;

/** Scrolling stays smooth: 30 frames a second at the 95th percentile, in a large window and with all columns. */
@SuppressWarnings("nls")
class ScrollingTest {

	private static final double FRAME = 33;
	private static final int STEPS = 300;
	private static final int WARM_UP = 50;
	private static final int ROWS = 3;

	@Test
	void ofTenThousandNumbersOfAnOrder(TestReporter reporter) {
		try (var window = NumbersWindow.open(SyntheticNumbers.order(10_000), 10_000)) {
			assertSmooth(window, reporter);
		}
	}

	@Test
	void ofAHundredThousandNumbersOfATenant(TestReporter reporter) {
		try (var window = NumbersWindow.open(SyntheticNumbers.tenant(100_000), 100_000)) {
			assertSmooth(window, reporter);
		}
	}

	private static void assertSmooth(NumbersWindow window, TestReporter reporter) {
		double[] frames = new double[STEPS];
		for (int step = -WARM_UP; step < STEPS; step++) {
			double frame = frame(window);
			if (step >= 0) {
				frames[step] = frame;
			}
		}
		assertTrue(window.colours() > 10, "text is painted");
		Arrays.sort(frames);
		double high = frames[STEPS * 95 / 100];
		reporter.publishEntry("frame", String.format(Locale.ROOT, "median %.1f ms, 95th percentile %.1f ms",
				frames[STEPS / 2], high));
		assertTrue(high < FRAME, () -> "95th percentile of a frame: " + high + " ms");
	}

	/** How long the window is busy with one move of the scroll bar: moving, and painting what is in sight then. */
	private static double frame(NumbersWindow window) {
		var painting = new Painting(window.control());
		ScrollBar bar = window.table().control().getVerticalBar();
		bar.setSelection(bar.getSelection() + bar.getIncrement() * ROWS);
		double start = WindowWork.millis();
		bar.notifyListeners(SWT.Selection, new Event());
		double moved = WindowWork.millis() - start;
		WindowEvents.until("the rows are painted", painting::done);
		painting.end();
		return moved + painting.millis;
	}

	/** Measures the painting of a control, from before its own listeners to after them. */
	private static final class Painting implements Listener {

		private final Control control;
		private final Listener after = event -> ended();
		private double start;
		private double millis;
		private boolean painted;

		Painting(Control control) {
			this.control = control;
			control.getDisplay().addFilter(SWT.Paint, this);
			control.addListener(SWT.Paint, after);
		}

		@Override
		public void handleEvent(@Nullable Event event) {
			if (event != null && event.widget == control) {
				start = WindowWork.millis();
			}
		}

		private void ended() {
			millis += WindowWork.millis() - start;
			painted = true;
		}

		boolean done() {
			return painted;
		}

		void end() {
			control.getDisplay().removeFilter(SWT.Paint, this);
			control.removeListener(SWT.Paint, after);
		}
	}
}
