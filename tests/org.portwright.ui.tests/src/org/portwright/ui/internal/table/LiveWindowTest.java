package org.portwright.ui.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.paths.Blank;
import org.portwright.ui.internal.counts.WatchedCalls;
import org.portwright.ui.internal.counts.WatchedCalls.Watched;
import org.portwright.workbench.testing.WindowEvents;

/**
 * The thread of the window leaves to others what takes long with a hundred thousand numbers: it filters, sorts, reads,
 * copies and writes none of that as a whole. {@code releng/bench} measures for how long it does not react.
 */
@SuppressWarnings("nls")
class LiveWindowTest {

	private static final int NUMBERS = 100_000;

	private static void assertLeftToOthers(Watched deed) throws Exception {
		assertEquals("", WatchedCalls.told(WatchedCalls.of(deed)));
	}

	@Test
	void itWouldBeNoticedIfItWereNot() throws Exception {
		assertEquals(Set.of("whole list"), WatchedCalls.of(() -> Arrangement.of(OrderRows.NONE, NumberFilter.of(""),
				Optional.empty(), Set.of(), () -> false)).keySet());
	}

	@Test
	void whileTheFilterIsTypedAndRowsAreSorted() throws Exception {
		try (var window = NumbersWindow.open(SyntheticNumbers.tenant(NUMBERS), NUMBERS)) {
			untilSaved(window);
			assertLeftToOthers(() -> {
				for (String typed : List.of("9", "99", "992", "9920", "leeds", "leeds user", "leeds user a", "")) {
					window.panel().type(typed);
					WindowEvents.until("the rows are filtered", () -> window.table().isArranged());
				}
			});
			assertLeftToOthers(() -> {
				for (TenantColumn column : TenantColumn.values()) {
					window.table().sort().turn(column.ordinal());
					WindowEvents.until("the rows are sorted", () -> window.table().isArranged());
				}
			});
		}
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
		try (var window = NumbersWindow.open(Blank.order(), 0)) {
			untilChecked(window);
			assertLeftToOthers(() -> {
				window.order().editing().paste();
				window.untilRows(500);
				window.engagementFiles().model().undo(window.file());
				window.untilRows(0);
			});
		}
	}

	@Test
	void whileATenantIsEditedCopiedAndSaved() throws Exception {
		try (var window = NumbersWindow.open(SyntheticNumbers.tenant(NUMBERS), NUMBERS)) {
			untilSaved(window);
			assertLeftToOthers(() -> edit(window));
		}
	}

	private static void edit(NumbersWindow window) {
		var model = window.engagementFiles().model();
		for (int i = 0; i < 20; i++) {
			model.perform("Rename", SetCommand.create(model.editingDomain(), window.file().root(),
					Literals.TENANT__NAME, "Contoso " + i));
			WindowEvents.handleAll();
		}
		untilSaved(window);
	}

	/** What is made in the window is mirrored once, before it is checked for the first time. */
	private static void untilChecked(NumbersWindow window) {
		WindowEvents.until("it is checked",
				() -> window.engagementFiles().problems().of(window.file()).isPresent());
	}

	private static void untilSaved(NumbersWindow window) {
		WindowEvents.until("it is saved", () -> !window.file().isDirty());
	}

	@Test
	void whileTenThousandEntriesAreUsedOtherwiseRemovedAndBroughtBack() throws Exception {
		try (var window = NumbersWindow.open(SyntheticNumbers.order(10_000), 10_000)) {
			untilChecked(window);
			assertLeftToOthers(() -> {
				window.table().selectAll();
				window.order().editing().remove();
				window.untilRows(0);
				window.engagementFiles().model().undo(window.file());
				window.untilRows(10_000);
			});
		}
	}
}
