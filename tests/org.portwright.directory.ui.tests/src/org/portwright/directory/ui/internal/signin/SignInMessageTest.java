package org.portwright.directory.ui.internal.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.portwright.directory.ui.internal.network.WorkbenchNetwork;
import org.portwright.model.Domain;
import org.portwright.model.ModelFactory;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workbench.testing.EmptyWorkspace;
import org.portwright.workbench.testing.MicrosoftStandIn;
import org.portwright.workbench.testing.NoBrowser;
import org.portwright.workbench.testing.StatusWords;
import org.portwright.workbench.testing.WindowEvents;

/** The message at the foot of the window after a sign-in. */
@SuppressWarnings("nls")
@ExtendWith(ActiveWindow.class)
class SignInMessageTest {

	@RegisterExtension
	static final MicrosoftStandIn MICROSOFT = new MicrosoftStandIn();

	@RegisterExtension
	final EmptyWorkspace workspace = new EmptyWorkspace();

	@RegisterExtension
	final StatusWords foot = new StatusWords();

	@AfterEach
	void asBefore() throws Exception {
		NoBrowser.ofWorkbench(PlatformUI.getWorkbench()).install(false);
	}

	private String signInTo(TenantFile tenant) throws Exception {
		TenantFile.browseAt(MICROSOFT);
		new TenantSignIn(TenantFile.window(), TenantFile.files()).ask(tenant.file(), signedIn -> {
			// It is said at the foot of the window.
		});
		Dialogs.press(Dialogs.await("Sign In to " + tenant.tenant().getName()), "Sign In in the Browser");
		WindowEvents.until("it is said", () -> !foot.words().isEmpty());
		tenant.forget();
		return foot.words();
	}

	@Test
	void itNamesTheTenantOfTheFile() throws Exception {
		assertEquals("Signed in to Contoso as anna@contoso.example.",
				signInTo(TenantFile.of(workspace, "Contoso", TenantFile.CONTOSO).accepted()));
	}

	/** The account may be of another tenant than the file is about. */
	@Test
	void itNamesNoTenantThatTheFileDoesNotIdentify() throws Exception {
		TenantFile northwind = TenantFile.of(workspace, "Northwind", TenantFile.CONTOSO);
		Domain domain = ModelFactory.eINSTANCE.createDomain();
		domain.setId("contoso.example");
		northwind.tenant().getDomains().add(domain);
		northwind.tenant().setOrganisationId(null);
		WorkbenchNetwork.clientIds().accept(TenantFile.CLIENT, domain.getId());
		assertEquals("Signed in as anna@contoso.example.", signInTo(northwind));
	}
}
