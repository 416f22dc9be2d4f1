package org.portwright.directory.ui.internal.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.model.Origin;
import org.portwright.model.Tenant;
import org.portwright.workbench.testing.EmptyWorkspace;
import org.portwright.workbench.testing.MicrosoftStandIn;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workbench.testing.WizardWindow;

/** While a domain is typed it is looked up, if that was ticked, and what was typed by hand stays. */
@SuppressWarnings("nls")
class TypedLookUpTest {

	private static final String CONTOSO = "11111111-2222-4333-8444-555555555555";
	private static final String FABRIKAM = "22222222-3333-4444-8555-666666666666";
	private static final String OTHER = "99999999-2222-4333-8444-555555555555";

	@RegisterExtension
	static final MicrosoftStandIn MICROSOFT = new MicrosoftStandIn();

	@RegisterExtension
	final EmptyWorkspace workspace = new EmptyWorkspace();

	private IFile engagement = EmptyWorkspace.project("Contoso").getFile("Contoso.tenant");

	@BeforeEach
	void makeTheEngagement() throws Exception {
		engagement = workspace.engagement("Contoso");
		MICROSOFT.takeLog();
	}

	@AfterEach
	void forgetTheTick() {
		InstanceScope.INSTANCE.getNode("org.portwright.directory.ui").remove("lookUpWhileTyping");
	}

	private WizardWindow open() {
		return new WizardWindow(new NewTenantWizard(), new StructuredSelection(engagement));
	}

	private static Button tick(WizardWindow window) {
		return window.button("Look up at Microsoft while typing");
	}

	private static void tickIt(WizardWindow window) {
		tick(window).setSelection(true);
		tick(window).notifyListeners(SWT.Selection, null);
	}

	@Test
	void whatIsFoundIsProposedAndGoesIntoTheTenant() throws Exception {
		try (WizardWindow window = open()) {
			tickIt(window);
			window.type("Customer", "Fabrikam");
			window.type("Domain", "ada@contoso.example");
			Text id = window.field("Organisation ID", Text.class);
			WindowEvents.until("the ID is proposed", () -> CONTOSO.equals(id.getText()));
			assertTrue(window.says("Contoso Ltd, region EU"));
			window.finish();
		}
		var tenant = (Tenant) workspace.model(EmptyWorkspace.project("Contoso").getFile("Fabrikam.tenant")).root();
		assertEquals(List.of(CONTOSO, "EU", "global"),
				List.of(tenant.getOrganisationId(), tenant.getRegion(), tenant.getCloud()));
		assertEquals(Origin.LOOK_UP, tenant.getProvenance().getFirst().getOrigin());
		List<String> log = MICROSOFT.takeLog();
		assertTrue(log.stream().noneMatch(line -> line.contains("ada")), log.toString());
		try (WizardWindow again = open()) {
			assertTrue(tick(again).getSelection(), "it is remembered");
		}
	}

	/** In the words of the look-up of a tenant that is there; typing the name on changes what is said. */
	@Test
	void aBrandNameThatIsNotTheCustomersIsSaid() {
		try (WizardWindow window = open()) {
			tickIt(window);
			window.type("Customer", "Fabrikam");
			window.type("Domain", "contoso.example");
			WindowEvents.until("it is warned of", () -> window
					.says("Microsoft calls this tenant \"Contoso Ltd\", but the customer here is \"Fabrikam\"."));
			window.type("Customer", "Contoso Limited");
			assertFalse(window.says("Microsoft calls this tenant"));
			assertTrue(window.says("Contoso Ltd, region EU"));
		}
	}

	@Test
	void whatWasTypedByHandStays() {
		try (WizardWindow window = open()) {
			tickIt(window);
			window.type("Organisation ID", OTHER);
			window.type("Domain", "contoso.example");
			WindowEvents.until("it is said", () -> window.says("Microsoft says " + CONTOSO));
			assertEquals(OTHER, window.field("Organisation ID", Text.class).getText());
		}
	}

	/** Microsoft does not know the other domain, a network's own page answers, or it is no domain yet. */
	@ParameterizedTest
	@ValueSource(strings = { "unknown.example", "page.fault.example", "fabrikam" })
	void anIdThatWasFilledInGoesWithItsDomain(String other) throws Exception {
		try (WizardWindow window = open()) {
			tickIt(window);
			window.type("Customer", "Fabrikam");
			Text id = contosoFilledIn(window);
			window.type("Domain", other);
			assertEquals("", id.getText());
			window.finish();
		}
		var tenant = (Tenant) workspace.model(EmptyWorkspace.project("Contoso").getFile("Fabrikam.tenant")).root();
		assertNull(tenant.getOrganisationId());
		assertEquals(List.of(other), tenant.getDomains().stream().map(domain -> domain.getId()).toList());
	}

	private static Text contosoFilledIn(WizardWindow window) {
		window.type("Domain", "contoso.example");
		Text id = window.field("Organisation ID", Text.class);
		WindowEvents.until("the ID is filled in", () -> CONTOSO.equals(id.getText()));
		return id;
	}

	@Test
	void anIdThatWasFilledInIsNotCalledTyped() {
		try (WizardWindow window = open()) {
			tickIt(window);
			Text id = contosoFilledIn(window);
			window.type("Domain", "unknown.example");
			WindowEvents.until("it is unknown", () -> window.says("knows no tenant"));
			window.type("Domain", "fabrikam.example");
			WindowEvents.until("Microsoft has answered",
					() -> window.says("Fabrikam, Inc., region NA") || window.says("What you typed stays"));
			assertFalse(window.says("What you typed stays"));
			assertEquals(FABRIKAM, id.getText());
			window.type("Domain", "contoso.example");
			WindowEvents.until("the ID of the first is filled in again", () -> CONTOSO.equals(id.getText()));
		}
	}

	@Test
	void anIdThatWasTypedStaysWhenAnotherDomainIsTyped() {
		try (WizardWindow window = open()) {
			tickIt(window);
			window.type("Organisation ID", CONTOSO);
			window.type("Domain", "contoso.example");
			WindowEvents.until("it is found", () -> window.says("Found at Microsoft"));
			window.type("Domain", "unknown.example");
			WindowEvents.until("it is unknown", () -> window.says("knows no tenant"));
			Text id = window.field("Organisation ID", Text.class);
			assertEquals(CONTOSO, id.getText());
			window.type("Organisation ID", "");
			contosoFilledIn(window);
			window.type("Organisation ID", OTHER);
			window.type("Domain", "unknown.example");
			assertEquals(OTHER, id.getText());
		}
	}

	@Test
	void anIdThatTheUserClearedIsNotTaken() throws Exception {
		try (WizardWindow window = open()) {
			tickIt(window);
			window.type("Customer", "Fabrikam");
			contosoFilledIn(window).setText("");
			window.finish();
		}
		var tenant = (Tenant) workspace.model(EmptyWorkspace.project("Contoso").getFile("Fabrikam.tenant")).root();
		assertNull(tenant.getOrganisationId());
		assertNull(tenant.getRegion());
	}

	@Test
	void nothingIsAskedUntilItIsTicked() throws Exception {
		try (WizardWindow window = open()) {
			assertFalse(tick(window).getSelection());
			window.type("Customer", "Fabrikam");
			window.type("Domain", "contoso.example");
			window.finish();
		}
		workspace.model(EmptyWorkspace.project("Contoso").getFile("Fabrikam.tenant"));
		assertEquals(List.of(), MICROSOFT.takeLog());
	}
}
