package org.portwright.porting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.portwright.model.Contact;
import org.portwright.model.ContactRole;
import org.portwright.model.LetterOfAuthorization;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.paths.Blank;

/** Who asks for the move, and which carrier it goes to, whatever version a file is of. */
class LetterPartiesTest {

	private final LetterOfAuthorization loa = Blank.order().getLoa();

	private Contact contact(ContactRole role, String name) {
		var contact = (Contact) Blank.of(Literals.CONTACT, "c" + loa.getContacts().size());
		contact.setRole(role);
		contact.setName(name);
		loa.getContacts().add(contact);
		return contact;
	}

	@Test
	void theRequesterHasAPlaceOfItsOwn() {
		assertEquals(Optional.empty(), Requester.of(loa));
		contact(ContactRole.REQUESTER, "Grace Example");
		loa.getRequester().setEmail("ada@contoso.example");
		assertSame(loa.getRequester(), Requester.of(loa).orElseThrow());
	}

	@Test
	void inAnOlderFileTheRequesterIsAContactOfThatRole() {
		loa.setRequester(null);
		contact(ContactRole.CUSTOMER, "Ada Example");
		assertEquals(Optional.empty(), Requester.of(loa));
		contact(ContactRole.REQUESTER, " ");
		Contact requester = contact(ContactRole.REQUESTER, "Grace Example");
		assertSame(requester, Requester.of(loa).orElseThrow());
	}

	@Test
	void theCarrierOfTheFormIsKnownWithItsSourceAndToBeChecked() {
		GainingCarrier carrier = GainingCarrier.of(loa);
		assertEquals(GainingCarrier.known().name(), carrier.name());
		assertEquals("Colt Telecommunications", carrier.name());
		assertEquals("EC3A 7QN", carrier.address().getPostcode());
		assertTrue(carrier.isToBeChecked() && carrier.source().contains("v.2.0") && !carrier.asOf().isEmpty());
	}

	@Test
	void anotherCarrierDoesNotGetTheAddressOfTheFirst() {
		loa.setGainingCarrier("Northwind Carriers");
		GainingCarrier carrier = GainingCarrier.of(loa);
		assertEquals("Northwind Carriers", carrier.name());
		assertNull(carrier.address().getPostcode());
		assertFalse(carrier.isToBeChecked());
		loa.setGainingCarrier(" colt  telecommunications");
		assertEquals("EC3A 7QN", GainingCarrier.of(loa).address().getPostcode());
	}

	@Test
	void anAddressOfTheOrderGoesBeforeTheKnownOne() {
		loa.getGainingCarrierAddress().setTown("Leeds");
		GainingCarrier carrier = GainingCarrier.of(loa);
		assertEquals("Leeds", carrier.address().getTown());
		assertNull(carrier.address().getPostcode());
		assertTrue(carrier.isToBeChecked());
		loa.setGainingCarrier("Northwind Carriers");
		assertFalse(GainingCarrier.of(loa).isToBeChecked());
	}

	@Test
	void aLetterThatAnotherHandWroteMayLackAllParts() {
		LetterOfAuthorization bare = ModelFactory.eINSTANCE.createLetterOfAuthorization();
		assertEquals(Optional.empty(), Requester.of(bare));
		assertTrue(GainingCarrier.of(bare).isToBeChecked());
	}
}
