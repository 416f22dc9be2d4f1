package org.portwright.phones.ui.internal.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.portwright.model.ModelFactory;
import org.portwright.model.Phone;
import org.portwright.model.PhoneSignIn;
import org.portwright.model.SignInOutcome;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.phones.operations.PhoneSelection;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.NumbersWindow;
import org.portwright.workbench.testing.WindowEvents;

/** The phones that are signed in already, of which a list would reset the passwords. */
@SuppressWarnings("nls")
class BulkSignInDialogTest {

	private final Tenant tenant = Blank.tenant();

	private Phone add(String name, String mac) {
		Phone phone = ModelFactory.eINSTANCE.createPhone();
		phone.setId(mac.replace("-", ""));
		phone.setName(name);
		phone.setMac(mac);
		phone.setAccount(name + "@contoso.com");
		tenant.getPhones().add(phone);
		return phone;
	}

	/** Also where a list of more than a hundred phones has several files. */
	@Test
	void aListThatIsThereIsNotReplacedByTheNext() throws Exception {
		try (var engagement = new EditedEngagement()) {
			var files = new PhoneFiles(engagement.engagementFiles(), engagement.tenant());
			assertEquals("contoso-bulk.csv", String.valueOf(files.unused("bulk", "csv").getFileName()));
			engagement.file("contoso-bulk.csv", "sent");
			assertEquals("contoso-bulk-2.csv", String.valueOf(files.unused("bulk", "csv").getFileName()));
			engagement.file("contoso-bulk-2.csv", "sent");
			assertEquals("contoso-bulk-3.csv", String.valueOf(files.unused("bulk", "csv").getFileName()));
			assertEquals("contoso-bulk.csv", String.valueOf(files.proposed("bulk", "csv").getFileName()));
		}
	}

	private static Table phones(Shell dialog) {
		return Dialogs.controls(dialog).stream().filter(Table.class::isInstance).map(Table.class::cast)
				.filter(table -> table.getColumn(0).getText().equals("Name")).findFirst().orElseThrow();
	}

	private static boolean says(Shell dialog, String beginning) {
		return Dialogs.controls(dialog).stream().filter(Text.class::isInstance).map(Text.class::cast)
				.anyMatch(text -> text.getText().startsWith(beginning));
	}

	@Test
	void whoIsSignedInIsTickedByNobodyButTheUser() {
		add("lobby", "64-16-7f-00-00-02");
		PhoneSignIn ended = ModelFactory.eINSTANCE.createPhoneSignIn();
		ended.setOutcome(SignInOutcome.SIGNED_IN);
		add("kitchen", "64-16-7f-00-00-03").getSignIns().add(ended);
		try (var window = NumbersWindow.open(tenant, 2, PhonesContent::new)) {
			var dialog = new BulkSignInDialog(Display.getCurrent().getActiveShell(), window.engagementFiles(),
					window.file(), PhoneSelection.all());
			dialog.setBlockOnOpen(false);
			dialog.open();
			Shell shell = Dialogs.await("Lists for Microsoft");
			WindowEvents.until("the lists are checked",
					() -> says(shell, "1 phone is in the list for the bulk sign-in, 1 is left out."));
			Table phones = phones(shell);
			assertTrue(phones.getItem(0).getChecked());
			assertEquals("", phones.getItem(0).getText(2));
			assertFalse(phones.getItem(1).getChecked());
			assertEquals("Signed in", phones.getItem(1).getText(2));
			phones.getItem(1).setChecked(true);
			var event = new Event();
			event.item = phones.getItem(1);
			event.detail = SWT.CHECK;
			phones.notifyListeners(SWT.Selection, event);
			WindowEvents.until("it is in the list, and said",
					() -> dialog.rows().stream().map(row -> row.subList(0, 2))
							.anyMatch(List.of("Is signed in", "kitchen")::equals));
			assertFalse(dialog.isUsed());
			dialog.close();
		}
	}
}
