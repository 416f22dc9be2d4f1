package org.portwright.ui.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.model.Tenant;
import org.portwright.workbench.testing.EmptyWorkspace;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workbench.testing.WizardWindow;
import org.portwright.workspace.resources.places.EngagementProjects;

/** The wizard of new engagements, with what orders and tenants put into it. */
@SuppressWarnings("nls")
class NewEngagementWizardTest {

	@RegisterExtension
	final EmptyWorkspace workspace = new EmptyWorkspace();

	private IFile engagement(String customer) {
		try (var window = new WizardWindow(new NewEngagementWizard(), StructuredSelection.EMPTY)) {
			window.type("Customer", customer);
			window.button("Draft").setSelection(false);
			window.finish();
		}
		return EmptyWorkspace.project(customer).getFile(customer + ".tenant");
	}

	@Test
	void anEngagementNeedsItsNameAlone() {
		try (var window = new WizardWindow(new NewEngagementWizard(), StructuredSelection.EMPTY)) {
			assertFalse(window.canFinish());
			window.type("Customer", "Contoso: Ltd.");
			assertEquals("Contoso- Ltd", window.field("Engagement", Text.class).getText());
			window.button("Draft").setSelection(false);
			window.finish();
			assertFalse(window.isOpen());
		}
		assertTrue(EngagementProjects.isEngagement(EmptyWorkspace.project("Contoso- Ltd")));
		IFile file = EmptyWorkspace.project("Contoso- Ltd").getFile("Contoso- Ltd.tenant");
		assertTrue(file.exists());
		assertEquals("Contoso: Ltd.", ((Tenant) workspace.model(file).root()).getName());
		assertFalse(workspace.model(file).isDirty());
		assertEquals(file.getName(), EmptyWorkspace.page().getActiveEditor().getEditorInput().getName());
	}

	@Test
	void whatIsKnownOfTheTenantIsKeptAlsoWhenTheRulesObject() {
		try (var window = new WizardWindow(new NewEngagementWizard(), StructuredSelection.EMPTY)) {
			window.type("Customer", "Contoso");
			window.type("Domain", "contoso.onmicrosoft.com");
			window.type("Organisation ID", "a3gbd34b-14bd-5304-c380-774f60aa533b");
			assertTrue(window.says("a3gbd34b"));
			assertTrue(window.canFinish());
			window.button("Draft").setSelection(false);
			window.finish();
		}
		var tenant = (Tenant) workspace.model(EmptyWorkspace.project("Contoso").getFile("Contoso.tenant")).root();
		assertTrue(tenant.getDomains().getFirst().isInitial());
		assertEquals("a3gbd34b-14bd-5304-c380-774f60aa533b", tenant.getOrganisationId());
	}

	@Test
	void whatIsPastedIsOneLine() {
		try (var window = new WizardWindow(new NewEngagementWizard(), StructuredSelection.EMPTY)) {
			window.type("Customer", "VanArsdel\nInteriors\u00A0");
			assertEquals("VanArsdel Interiors", window.field("Customer", Text.class).getText());
		}
	}

	@Test
	void aNameIsTakenOnce() {
		engagement("Contoso");
		try (var window = new WizardWindow(new NewEngagementWizard(), StructuredSelection.EMPTY)) {
			window.type("Customer", "contoso");
			assertFalse(window.canFinish());
			assertTrue(window.says("There is an engagement"));
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void aProjectOfTheCustomersNameIsLeftAlone(boolean open) throws Exception {
		IFile theirs = EmptyWorkspace.foreign("Contoso", "Contoso.tenant", "of a flat");
		if (!open) {
			theirs.getProject().close(null);
		}
		try (var window = new WizardWindow(new NewEngagementWizard(), StructuredSelection.EMPTY)) {
			window.type("Customer", "Contoso");
			assertFalse(window.canFinish());
			assertTrue(window.says("There is an engagement or project 'Contoso' already."));
			window.type("Engagement", "Contoso moves");
			window.button("Draft").setSelection(false);
			window.finish();
			assertFalse(window.isOpen());
		}
		assertTrue(EmptyWorkspace.project("Contoso moves").getFile("Contoso.tenant").exists());
		assertEquals(open, theirs.getProject().isOpen());
		assertFalse(EngagementProjects.isEngagement(theirs.getProject()));
		assertEquals("of a flat", Files.readString(theirs.getLocation().toPath()));
	}

	@Test
	void aFolderOfTheCustomersNameIsLeftAlone() throws Exception {
		Path folder = Files.createDirectory(EmptyWorkspace.project("Contoso").getWorkspace().getRoot().getLocation()
				.append("Contoso").toPath());
		try (var window = new WizardWindow(new NewEngagementWizard(), StructuredSelection.EMPTY)) {
			window.type("Customer", "Contoso");
			window.button("Draft").setSelection(false);
			window.finish();
			assertTrue(window.isOpen());
			assertTrue(window.says("The workspace has a folder 'Contoso' already."));
			assertFalse(EmptyWorkspace.project("Contoso").exists());
		} finally {
			// It has nothing in it, or this fails.
			Files.delete(folder);
		}
	}

	@Test
	void aLetterFollowsTheEngagement() {
		try (var window = new WizardWindow(new NewEngagementWizard(), StructuredSelection.EMPTY)) {
			window.type("Customer", "Contoso");
			// The next wizard waits for its user inside of the event that opens it: it is closed by another event.
			window.finish();
			PlatformUI.getWorkbench().getDisplay()
					.asyncExec(() -> WizardWindow.shells("New Letter of Authorization").forEach(shell -> {
						letters++;
						shell.close();
					}));
			WindowEvents.until("the letter is offered", () -> letters > 0);
		}
		assertEquals(1, letters);
	}

	private int letters;
}
