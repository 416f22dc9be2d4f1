package org.portwright.ui.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.ScrollBar;
import org.junit.jupiter.api.Test;
import org.portwright.ui.internal.counts.WatchedCalls;
import org.portwright.workbench.testing.WindowEvents;

/**
 * What comes into sight is painted, in a large window and with all columns, and nothing is arranged or read for it.
 * {@code releng/bench} measures how long that takes.
 */
@SuppressWarnings("nls")
class ScrollingTest {

	private static final int STEPS = 100;
	private static final int ROWS = 3;

	@Test
	void ofTenThousandNumbersOfAnOrder() throws Exception {
		try (var window = NumbersWindow.open(SyntheticNumbers.order(10_000), 10_000)) {
			assertPainted(window);
		}
	}

	@Test
	void ofAHundredThousandNumbersOfATenant() throws Exception {
		try (var window = NumbersWindow.open(SyntheticNumbers.tenant(100_000), 100_000)) {
			assertPainted(window);
		}
	}

	private static void assertPainted(NumbersWindow window) throws Exception {
		var calls = WatchedCalls.of(() -> {
			for (int step = 0; step < STEPS; step++) {
				scroll(window);
			}
		});
		assertEquals("", WatchedCalls.told(calls));
		assertTrue(window.colours() > 10, "text is painted");
	}

	/** Moves the scroll bar, and waits until what is in sight then is painted. */
	private static void scroll(NumbersWindow window) {
		var painted = new boolean[1];
		Listener painting = event -> painted[0] = true;
		window.control().addListener(SWT.Paint, painting);
		ScrollBar bar = window.table().control().getVerticalBar();
		bar.setSelection(bar.getSelection() + bar.getIncrement() * ROWS);
		bar.notifyListeners(SWT.Selection, new Event());
		WindowEvents.until("the rows are painted", () -> painted[0]);
		window.control().removeListener(SWT.Paint, painting);
	}
}
