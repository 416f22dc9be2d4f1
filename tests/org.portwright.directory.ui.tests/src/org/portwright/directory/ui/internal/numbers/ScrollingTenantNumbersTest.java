package org.portwright.directory.ui.internal.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.portwright.workbench.testing.NumbersWindow;
import org.portwright.workbench.testing.SyntheticNumbers;
import org.portwright.workbench.testing.WatchedCalls;

/**
 * What comes into sight is painted, in a large window and with all columns, and nothing is arranged or read for it.
 * {@code releng/bench} measures how long that takes.
 */
@Tag("all")
@SuppressWarnings("nls")
class ScrollingTenantNumbersTest {

	private static final int STEPS = 100;
	private static final int ROWS = 3;

	@Test
	void ofAHundredThousandNumbersOfATenant() throws Exception {
		try (var window = NumbersWindow.open(SyntheticNumbers.tenant(100_000), 100_000, TenantNumbersContent::new)) {
			var calls = WatchedCalls.of(() -> {
				for (int step = 0; step < STEPS; step++) {
					window.scrollBy(ROWS);
				}
			});
			assertEquals("", WatchedCalls.told(calls));
			assertTrue(window.colours() > 10, "text is painted");
		}
	}
}
