package org.portwright.porting.ui.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.editor.FormPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portwright.model.Contact;
import org.portwright.model.ContactRole;
import org.portwright.model.Identified;
import org.portwright.model.LineTechnology;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.PortedNumbers;
import org.portwright.model.StayingNumbers;
import org.portwright.model.paths.Blank;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.EditorWindow;
import org.portwright.workbench.testing.WindowEvents;

/** What Microsoft's form asks for is on the page of the letter, what carriers ask beyond it on one of its own. */
@SuppressWarnings("nls")
class LetterPagesTest {

	private static final String NOT_ASKED = "(080 and 03) does not ask for";

	private final EditedEngagement engagement;

	LetterPagesTest() throws Exception {
		engagement = new EditedEngagement();
	}

	@AfterEach
	void close() throws Exception {
		engagement.close();
	}

	private PortOrder order() {
		return (PortOrder) engagement.order().root();
	}

	private void add(Identified owner, EReference list, Identified element) {
		Command command = new AddCommand(engagement.model().editingDomain(), owner, list, element);
		engagement.model().perform("Add", command);
	}

	private static String pageOf(EditorWindow window, String path) {
		window.field(path);
		return ((FormPage) window.editor().getActivePageInstance()).getId();
	}

	@Test
	void eachFieldIsWhereItIsAskedFor() throws Exception {
		EditorWindow window = engagement.openOrder();
		for (String path : List.of("loa.losingProvider", "loa.losingProviderAddress.street", "loa.gainingCarrier",
				"loa.subscriberName", "loa.companyNumber", "loa.registeredAddress.postcode", "loa.requester.position",
				"loa.serviceAddress.postcode", "loa.billingNumber", "loa.authorisedPerson", "loa.requestedDate")) {
			assertEquals(LoaPage.ID, pageOf(window, path), path);
		}
		for (String path : List.of("loa.accountNumber", "loa.cupid", "loa.losingNetwork", "loa.rangeHolder",
				"loa.lineType", "loa.portType", "loa.losingProviderContact.phone", "loa.billingAddressDiffers")) {
			assertEquals(CarrierPage.ID, pageOf(window, path), path);
		}
		assertTrue(window.says("not by Microsoft\u2019s form"));
	}

	@Test
	void theFieldsOfTheFormAreKept() throws Exception {
		EditorWindow window = engagement.openOrder();
		window.fill("loa.companyNumber", "01234567");
		window.fill("loa.registeredAddress.town", "Leeds");
		window.fill("loa.losingProviderAddress.town", "Reading");
		window.fill("loa.requester.position", "Office manager");
		assertEquals("01234567", order().getLoa().getCompanyNumber());
		assertEquals("Leeds", order().getLoa().getRegisteredAddress().getTown());
		assertEquals("Reading", order().getLoa().getLosingProviderAddress().getTown());
		assertEquals("Office manager", order().getLoa().getRequester().getPosition());
	}

	@Test
	void theKnownCarrierIsToBeCheckedUntilAnotherIsWritten() throws Exception {
		EditorWindow window = engagement.openOrder();
		assertTrue(window.says("Colt Telecommunications, Beaufort House") && window.says("To be checked: it is"));
		window.fill("loa.gainingCarrier", "Northwind Carriers");
		assertFalse(window.says("To be checked: it is"));
		assertTrue(window.says("the one of this order: Northwind Carriers."));
	}

	@Test
	void theRequesterOfAnOlderFileShows() throws Exception {
		EditorWindow window = engagement.openOrder();
		Contact contact = (Contact) Blank.of(Literals.CONTACT, "c1");
		contact.setRole(ContactRole.REQUESTER);
		contact.setName("Grace Example");
		add(order().getLoa(), Literals.LETTER_OF_AUTHORIZATION__CONTACTS, contact);
		WindowEvents.until("it shows", () -> window.says("it is a contact: Grace Example."));
		window.fill("loa.requester.name", "Ada Example");
		assertFalse(window.says("it is a contact: Grace Example."));
	}

	@Test
	void theLetterForServiceNumbersSaysWhatItDoesNotAskFor() throws Exception {
		EditorWindow window = engagement.openOrder();
		WindowEvents.until("it is checked", () -> window.message().contains("still needed"));
		assertFalse(window.says(NOT_ASKED));
		PortedNumbers numbers = (PortedNumbers) Blank.of(Literals.PORTED_NUMBERS, "n1");
		numbers.setFirst("+448081570000");
		add(order(), Literals.PORT_ORDER__NUMBERS, numbers);
		WindowEvents.until("it says so", () -> window.says(NOT_ASKED + ": Requester"));
		assertTrue(window.says(NOT_ASKED + ": Main number on the bill"));
		window.field("loa.lineType");
		assertTrue(window.says(NOT_ASKED + ": Line type"));
		assertTrue(window.says("asks for this itself: Account number"));
		engagement.model().undo(engagement.order());
		WindowEvents.until("it is over", () -> !window.says(NOT_ASKED));
	}

	@Test
	void theTechnologyIsAskedAndTheMigrationUnlessTheLineIsOnIp() throws Exception {
		EditorWindow window = engagement.openOrder();
		assertEquals(LoaPage.ID, pageOf(window, "loa.lineTechnology"));
		Control migration = window.field("loa.migrationDate").control();
		assertTrue(migration.isVisible());
		window.choose("loa.lineTechnology", LineTechnology.ISDN2_VALUE);
		assertEquals(LineTechnology.ISDN2, order().getLoa().getLineTechnology());
		window.fill("loa.migrationDate", "13/1/2027");
		assertEquals(LocalDate.of(2027, 1, 13), order().getLoa().getMigrationDate());
		window.fill("loa.migrationDate", "");
		window.choose("loa.lineTechnology", LineTechnology.IP_VALUE);
		WindowEvents.until("no day is asked for", () -> !migration.isVisible());
	}

	@Test
	void onlyAPartialPortHasNumbersThatStay() throws Exception {
		EditorWindow window = engagement.openOrder();
		window.choose("loa.portType", 2);
		StayingNumbers staying = (StayingNumbers) Blank.of(Literals.STAYING_NUMBERS, "s1");
		staying.setFirst("+442079460080");
		add(order().getLoa(), Literals.LETTER_OF_AUTHORIZATION__STAYING, staying);
		window.editor().reveal("loa.staying[s1].fate");
		assertEquals(CarrierPage.ID, ((FormPage) window.editor().getActivePageInstance()).getId());
	}
}
