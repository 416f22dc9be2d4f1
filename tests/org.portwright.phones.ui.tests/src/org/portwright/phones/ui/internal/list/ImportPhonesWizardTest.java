package org.portwright.phones.ui.internal.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.portwright.model.Phone;
import org.portwright.model.Tenant;
import org.portwright.workbench.testing.EmptyWorkspace;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workbench.testing.WizardWindow;
import org.portwright.workspace.resources.EngagementFiles;

/** A list of phones comes into a tenant that is not open. */
@SuppressWarnings("nls")
class ImportPhonesWizardTest {

	private static final String LIST = "Name,MAC,UPN\nReception,64:16:7f:00:00:01,anna@contoso.com\n"
			+ "Broken,64167f00000G,\nLobby,64:16:7f:00:00:02,lobby@contoso.com\n";

	@RegisterExtension
	final EmptyWorkspace workspace = new EmptyWorkspace();

	private static List<Phone> phones(IFile file) {
		EngagementFiles files = PlatformUI.getWorkbench().getService(EngagementFiles.class);
		return files.opened(file).map(open -> ((Tenant) open.root()).getPhones()).map(List::copyOf).orElse(List.of());
	}

	private static List<String> names(IFile file) {
		return phones(file).stream().map(Phone::getName).toList();
	}

	private static void paste(WizardWindow window, String list) {
		window.field("Tenant", Text.class).setText(list);
	}

	@Test
	void theTenantThatIsSelectedTakesThem() throws Exception {
		IFile other = workspace.engagement("Fabrikam");
		IFile tenant = workspace.engagement("Contoso");
		try (var window = new WizardWindow(new ImportPhonesWizard(), new StructuredSelection(tenant))) {
			assertFalse(window.canFinish());
			paste(window, LIST);
			WindowEvents.until("the list is read", window::canFinish);
			assertTrue(window.says("2 phones in the list, 1 row refused."));
			window.finish();
			assertFalse(window.isOpen());
		}
		assertEquals(List.of("Reception", "Lobby"), names(tenant));
		assertEquals(List.of(), phones(other));
		EngagementFiles files = PlatformUI.getWorkbench().getService(EngagementFiles.class);
		assertTrue(files.model().undo(files.opened(tenant).orElseThrow()).isOK());
		assertEquals(List.of(), phones(tenant));
	}

	@Test
	void anotherTenantIsComparedAnew() throws Exception {
		IFile contoso = workspace.engagement("Contoso");
		IFile fabrikam = workspace.engagement("Fabrikam");
		for (int time = 0; time < 2; time++) {
			try (var window = new WizardWindow(new ImportPhonesWizard(), new StructuredSelection(contoso))) {
				paste(window, LIST);
				if (time == 0) {
					WindowEvents.until("the list is read", window::canFinish);
					window.finish();
				} else {
					WindowEvents.until("the tenant has them",
							() -> window.says("The tenant has all of it already."));
					assertFalse(window.canFinish(), "nothing would be taken");
					Combo tenants = window.field("Tenant", Combo.class);
					tenants.select(1 - tenants.getSelectionIndex());
					tenants.notifyListeners(SWT.Selection, new Event());
					WindowEvents.until("the other has none", window::canFinish);
					window.finish();
				}
			}
		}
		assertEquals(List.of("Reception", "Lobby"), names(fabrikam));
		assertEquals(List.of("Reception", "Lobby"), names(contoso));
	}

	@Test
	void withoutATenantItSaysWhatToDo() {
		try (var window = new WizardWindow(new ImportPhonesWizard(), StructuredSelection.EMPTY)) {
			assertTrue(window.says("Make one first"));
			paste(window, LIST);
			WindowEvents.until("nothing happens any more", () -> true);
			assertFalse(window.canFinish());
		}
	}

	@Test
	void itIsFoundByItsCommandAndInTheMenuFile() {
		var command = PlatformUI.getWorkbench().getService(ICommandService.class)
				.getCommand("org.portwright.ui.importPhones");
		assertTrue(command.isDefined() && command.isHandled() && command.isEnabled());
		assertEquals("Phones into a Tenant", PlatformUI.getWorkbench().getImportWizardRegistry()
				.findWizard("org.portwright.ui.wizards.importPhones").getLabel());
	}
}
