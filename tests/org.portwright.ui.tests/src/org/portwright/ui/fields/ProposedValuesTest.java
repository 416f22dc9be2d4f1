package org.portwright.ui.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.edit.command.AddCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portwright.model.Contact;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.paths.Blank;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.EditorWindow;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.fields.Assignment;
import org.portwright.workspace.fields.EditField;

/** What follows from other values is proposed at its field, and taken by one change that can be undone. */
@SuppressWarnings("nls")
class ProposedValuesTest {

	private final EditedEngagement engagement;
	private final EditorWindow window;

	ProposedValuesTest() throws Exception {
		engagement = new EditedEngagement();
		window = engagement.openOrder();
	}

	@AfterEach
	void close() throws Exception {
		engagement.close();
	}

	private void untilSaid(String path, String words) {
		WindowEvents.until("it is proposed", () -> window.said(path).contains(words));
	}

	private void set(String path, String value) throws Exception {
		new EditField(engagement.model(), engagement.order(), new Assignment(path, value), "Set", new Object())
				.execute(new NullProgressMonitor());
	}

	@Test
	void theNamesOfTheTenantAreProposedAndNotFilledIn() {
		untilSaid("organisationId", "The tenant has this Organisation ID.");
		untilSaid("loa.subscriberName", "The tenant is called so. Compare it with the bill.");
		assertEquals("", window.shown("organisationId"));
		assertEquals("", window.shown("loa.subscriberName"));
		window.followLink("Take \u201cContoso\u201d");
		assertEquals("Contoso", window.shown("loa.subscriberName"));
		WindowEvents.until("it is proposed no more", () -> window.said("loa.subscriberName").isEmpty());
		engagement.model().undo(engagement.order());
		assertEquals("", window.shown("loa.subscriberName"));
		untilSaid("loa.subscriberName", "The tenant is called so. Compare it with the bill.");
	}

	@Test
	void anAddressIsTakenWholeByOneChange() throws Exception {
		set("loa.serviceAddress.street", "1 Station Road");
		set("loa.serviceAddress.town", "Leeds");
		set("loa.serviceAddress.postcode", "LS1 1AA");
		set("loa.billingAddressDiffers", "true");
		window.field("loa.billingAddressDiffers");
		untilSaid("loa.billingAddress.building", "It may be the same as the service address.");
		List<String> before = List.of(window.shown("loa.billingAddress.street"));
		window.followLink("Take \u201c1 Station Road, Leeds, LS1 1AA\u201d");
		assertEquals("1 Station Road", window.shown("loa.billingAddress.street"));
		assertEquals("LS1 1AA", window.shown("loa.billingAddress.postcode"));
		assertTrue(engagement.model().undo(engagement.order()).isOK());
		assertEquals(before, List.of(window.shown("loa.billingAddress.street")));
		assertEquals("", window.shown("loa.billingAddress.postcode"));
	}

	@Test
	void theRegisteredAddressMayBeThatOfTheSite() throws Exception {
		set("loa.serviceAddress.street", "1 Station Road");
		set("loa.serviceAddress.postcode", "LS1 1AA");
		window.field("loa.registeredAddress.building");
		untilSaid("loa.registeredAddress.building", "It may be the same as the service address.");
		window.followLink("Take \u201c1 Station Road, LS1 1AA\u201d");
		assertEquals("1 Station Road", window.shown("loa.registeredAddress.street"));
		assertEquals("LS1 1AA", window.shown("loa.registeredAddress.postcode"));
		WindowEvents.until("it is proposed no more", () -> window.said("loa.registeredAddress.building").isEmpty());
		assertTrue(engagement.model().undo(engagement.order()).isOK());
		assertEquals("", window.shown("loa.registeredAddress.street"));
	}

	@Test
	void theFirstContactMayBeTheRequester() throws Exception {
		var contact = (Contact) Blank.of(Literals.CONTACT, "c1");
		contact.setName("Adele Vance");
		contact.setEmail("adele.vance@contoso.com");
		var order = (PortOrder) engagement.order().root();
		engagement.model().perform("Add", new AddCommand(engagement.model().editingDomain(), order.getLoa(),
				Literals.LETTER_OF_AUTHORIZATION__CONTACTS, contact));
		window.field("loa.requester.name");
		untilSaid("loa.requester.name", "The first contact of the customer may be who asks for the move.");
		window.followLink("Take \u201cAdele Vance, adele.vance@contoso.com\u201d");
		assertEquals("Adele Vance", window.shown("loa.requester.name"));
		assertEquals("adele.vance@contoso.com", window.shown("loa.requester.email"));
		WindowEvents.until("it is proposed no more", () -> window.said("loa.requester.name").isEmpty());
		assertTrue(engagement.model().undo(engagement.order()).isOK());
		assertEquals("", window.shown("loa.requester.name"));
	}
}
