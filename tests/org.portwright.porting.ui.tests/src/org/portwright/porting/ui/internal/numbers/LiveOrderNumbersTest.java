package org.portwright.porting.ui.internal.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.portwright.model.paths.Blank;
import org.portwright.numbering.uk.NumberTextReader;
import org.portwright.porting.profiles.RuleProfiles;
import org.portwright.workbench.testing.NumbersWindow;
import org.portwright.workbench.testing.SyntheticNumbers;
import org.portwright.workbench.testing.WatchedCalls;
import org.portwright.workbench.testing.WatchedCalls.Watched;

/**
 * The thread of the window leaves to others what takes long with many numbers: it filters, sorts, reads, copies and
 * writes none of that as a whole. {@code releng/bench} measures for how long it does not react.
 */
@Tag("all")
@SuppressWarnings("nls")
class LiveOrderNumbersTest {

	private static final int NUMBERS = 100_000;

	private static void assertLeftToOthers(Watched deed) throws Exception {
		assertEquals("", WatchedCalls.told(WatchedCalls.of(deed)));
	}

	@Test
	void itWouldBeNoticedIfItWereNot() throws Exception {
		assertEquals(Set.of("whole text"), WatchedCalls
				.of(() -> NumberTextReader.read("020 7946 0000", RuleProfiles.usual().numberPlan())).keySet());
	}

	@Test
	void whileAHundredThousandNumbersArePasted() throws Exception {
		var text = new StringBuilder();
		for (int i = 0; i < NUMBERS; i++) {
			// Every other number of the reserved thousand, again and again: 500 entries.
			text.append(String.format("020 7946 0%03d%n", i * 2 % 1000));
		}
		var clipboard = new Clipboard(Display.getCurrent());
		clipboard.setContents(new Object[] { text.toString() }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
		try (var window = NumbersWindow.open(Blank.order(), 0, OrderNumbersContent::new)) {
			window.untilChecked();
			assertLeftToOthers(() -> {
				window.content().editing().paste();
				window.untilRows(500);
				window.engagementFiles().model().undo(window.file());
				window.untilRows(0);
			});
		}
	}

	@Test
	void whileTenThousandEntriesAreUsedOtherwiseRemovedAndBroughtBack() throws Exception {
		try (var window = NumbersWindow.open(SyntheticNumbers.order(10_000), 10_000, OrderNumbersContent::new)) {
			window.untilChecked();
			assertLeftToOthers(() -> {
				window.selectAll();
				window.content().editing().remove();
				window.untilRows(0);
				window.engagementFiles().model().undo(window.file());
				window.untilRows(10_000);
			});
		}
	}
}
