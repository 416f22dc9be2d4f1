package org.portwright.directory.ui.internal.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PhoneNumber;
import org.portwright.model.Tenant;
import org.portwright.ui.table.NumberRows;
import org.portwright.ui.table.RowAction;
import org.portwright.workbench.testing.NumbersWindow;
import org.portwright.workbench.testing.SyntheticNumbers;
import org.portwright.workbench.testing.WindowEvents;

@SuppressWarnings("nls")
class TenantNumbersTest {

	private final Tenant tenant = SyntheticNumbers.tenant(3);

	private List<String> ids() {
		return tenant.getPhoneNumbers().stream().map(PhoneNumber::getId).toList();
	}

	@Test
	void selectedNumbersAreRemovedAndComeBackAtOnce() {
		List<String> before = ids();
		try (var window = NumbersWindow.open(tenant, 3, TenantNumbersContent::new)) {
			window.select(1);
			window.content().remove();
			window.untilRows(2);
			assertEquals(List.of(before.get(0), before.get(2)), ids());
			assertTrue(window.engagementFiles().model().undo(window.file()).isOK());
			window.untilRows(3);
			assertEquals(before, ids());
		}
	}

	@Test
	void withoutASelectionNothingIsRemoved() {
		try (var window = NumbersWindow.open(tenant, 3, TenantNumbersContent::new)) {
			window.content().remove();
			assertEquals(3, ids().size());
		}
	}

	@Test
	void theRowsAreNotMadeAnewForWhatTheyDoNotShow() {
		try (var window = NumbersWindow.open(tenant, 3, TenantNumbersContent::new)) {
			NumberRows rows = window.table().shown().rows();
			window.set(Literals.TENANT__NAME, "Fabrikam");
			assertSame(rows, window.table().shown().rows());
			window.set(Literals.TENANT__ORGANISATION_ID, "a problem");
			WindowEvents.until("the tenant has a problem",
					() -> window.engagementFiles().problems().of(window.file()).filter(found -> !found.open().isEmpty())
							.isPresent());
			WindowEvents.handleAll();
			assertSame(rows, window.table().shown().rows());
			var commands = window.engagementFiles().model();
			commands.perform("Set", SetCommand.create(commands.editingDomain(), tenant.getPhoneNumbers().get(1),
					Literals.PHONE_NUMBER__CITY, "Leeds"));
			WindowEvents.until("the city is shown", () -> window.text(1, TenantColumn.CITY).equals("Leeds"));
		}
	}

	@Test
	void theMenuHasWhatTheKeysDo() {
		try (var window = NumbersWindow.open(tenant, 3, TenantNumbersContent::new)) {
			assertEquals(List.of("Copy", "Remove", "Select All",
					"Sort By[Number, Type, Provided as, Can be used for, Assignment, City, Port-in status, Source, Assigned to, Gone since, As in the File]"),
					window.menu());
			window.select(0);
			RowAction.copy(window.table(), TenantColumn.values().length).act().run();
			var clipboard = new Clipboard(Display.getCurrent());
			String copied = String.valueOf(clipboard.getContents(TextTransfer.getInstance()));
			clipboard.dispose();
			assertTrue(copied.startsWith(window.text(0, TenantColumn.NUMBER) + "\tGeographic"), copied);
		}
	}
}
