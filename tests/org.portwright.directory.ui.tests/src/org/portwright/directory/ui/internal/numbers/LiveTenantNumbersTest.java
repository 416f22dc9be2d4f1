package org.portwright.directory.ui.internal.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.numbering.uk.NumberTextReader;
import org.portwright.porting.profiles.RuleProfiles;
import org.portwright.workbench.testing.NumbersWindow;
import org.portwright.workbench.testing.SyntheticNumbers;
import org.portwright.workbench.testing.WatchedCalls;
import org.portwright.workbench.testing.WatchedCalls.Watched;
import org.portwright.workbench.testing.WindowEvents;

/**
 * The thread of the window leaves to others what takes long with a hundred thousand numbers: it filters, sorts, reads,
 * copies and writes none of that as a whole. {@code releng/bench} measures for how long it does not react.
 */
@Tag("all")
@SuppressWarnings("nls")
class LiveTenantNumbersTest {

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
	void whileTheFilterIsTypedAndRowsAreSorted() throws Exception {
		try (var window = NumbersWindow.open(SyntheticNumbers.tenant(NUMBERS), NUMBERS, TenantNumbersContent::new)) {
			window.untilSaved();
			assertLeftToOthers(() -> {
				for (String typed : List.of("9", "99", "992", "9920", "leeds", "leeds user", "leeds user a", "")) {
					window.filter(typed);
					window.untilArranged();
				}
			});
			assertLeftToOthers(() -> {
				for (TenantColumn column : TenantColumn.values()) {
					window.clickHead(column, SWT.NONE);
				}
			});
		}
	}

	@Test
	void whileATenantIsEditedCopiedAndSaved() throws Exception {
		try (var window = NumbersWindow.open(SyntheticNumbers.tenant(NUMBERS), NUMBERS, TenantNumbersContent::new)) {
			window.untilSaved();
			assertLeftToOthers(() -> edit(window));
		}
	}

	private static void edit(NumbersWindow<?> window) {
		var model = window.engagementFiles().model();
		for (int i = 0; i < 20; i++) {
			model.perform("Rename", SetCommand.create(model.editingDomain(), window.file().root(),
					Literals.TENANT__NAME, "Contoso " + i));
			WindowEvents.handleAll();
		}
		window.untilSaved();
	}
}
