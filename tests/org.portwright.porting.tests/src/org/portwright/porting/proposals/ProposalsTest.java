package org.portwright.porting.proposals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.portwright.model.Contact;
import org.portwright.model.Domain;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Nation;
import org.portwright.model.PortOrder;
import org.portwright.model.SignatureMethod;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.porting.Edit.SetField;
import org.portwright.porting.Problem;
import org.portwright.porting.Severity;

@SuppressWarnings("nls")
class ProposalsTest {

	private static final Problem FORM = new Problem("FORM_ENTRY_EMPTY", Severity.INFO, "", "loa.requester.name", "", "",
			1, List.of(), List.of(), true, false, Optional.empty(), List.of());

	private final PortOrder order = Blank.order();

	private List<String> paths(Problem... problems) {
		return Proposals.of(order, List.of(problems)).stream().map(Proposal::path).toList();
	}

	private Proposal only(Problem... problems) {
		List<Proposal> all = Proposals.of(order, List.of(problems));
		assertEquals(1, all.size(), all::toString);
		return all.getFirst();
	}

	@Test
	void aBlankOrderProposesNothing() {
		assertEquals(List.of(), paths(FORM));
	}

	@Test
	void theTenantProposesItsNamesAsFarAsTheOrderHasNone() {
		Tenant tenant = Blank.tenant();
		tenant.setName("Contoso");
		tenant.setOrganisationId("5d3f2b8e-7c41-4f6a-9b0d-2e8c1a6f4b73");
		Domain initial = ModelFactory.eINSTANCE.createDomain();
		initial.setId("contoso.onmicrosoft.com");
		initial.setInitial(true);
		tenant.getDomains().add(initial);
		order.setTenant(tenant);
		assertEquals(List.of("organisationId", "initialDomain", "loa.subscriberName"), paths());
		order.setOrganisationId("other");
		order.getLoa().setSubscriberName("Contoso Ltd");
		Proposal domain = only();
		assertEquals("contoso.onmicrosoft.com", domain.value());
		assertEquals(List.of(new SetField("initialDomain", "contoso.onmicrosoft.com")), domain.edits());
	}

	@Test
	void theBillingAddressFollowsFromTheServiceAddressOnceItDiffers() {
		order.getLoa().getServiceAddress().setStreet(" 1 Station Road ");
		order.getLoa().getServiceAddress().setPostcode("LS1 1AA");
		assertEquals(List.of(), paths());
		order.getLoa().setBillingAddressDiffers(true);
		Proposal address = only();
		assertEquals("1 Station Road, LS1 1AA", address.value());
		assertEquals("loa.billingAddress.building", address.path());
		assertEquals(List.of(new SetField("loa.billingAddress.street", "1 Station Road"),
				new SetField("loa.billingAddress.postcode", "LS1 1AA")), address.edits());
		order.getLoa().getBillingAddress().setTown("Leeds");
		assertEquals(List.of(), paths(), "somebody has begun");
	}

	@Test
	void theNationFollowsFromThePostcodeWhereItIsAnother() {
		order.getLoa().getServiceAddress().setPostcode("eh1 1aa");
		Proposal nation = only();
		assertEquals("Scotland", nation.value());
		assertEquals(List.of(new SetField("siteNation", "scotland")), nation.edits());
		assertTrue(nation.why().contains("EH"), nation.why());
		order.setSiteNation(Nation.SCOTLAND);
		assertEquals(List.of(), paths());
		order.getLoa().getServiceAddress().setPostcode("BT1 1AA");
		assertEquals("Northern Ireland", only().value());
		order.getLoa().getServiceAddress().setPostcode("LS1 4AB");
		assertEquals("England or Wales", only().value());
		for (String onABorder : List.of("TD15 1AA", "DG16 5HT", "CA6 5HS", "SY10 9AA", "JE2 3AB", "EH", "")) {
			order.getLoa().getServiceAddress().setPostcode(onABorder);
			assertEquals(List.of(), paths(), onABorder);
		}
	}

	@Test
	void whatTheFormAsksForFollowsFromContactAndAddress() {
		order.getLoa().getServiceAddress().setPostcode("LS1 1AA");
		Contact contact = (Contact) Blank.of(Literals.CONTACT, "c1");
		contact.setName("Adele Vance");
		contact.setEmail("adele.vance@contoso.com");
		order.getLoa().getContacts().add(contact);
		assertEquals(List.of(), paths(), "the letter in force may not ask");
		assertEquals(List.of("loa.registeredAddress.building", "loa.requester.name"), paths(FORM));
		assertEquals("Adele Vance, adele.vance@contoso.com", Proposals.of(order, List.of(FORM)).getLast().value());
	}

	@Test
	void whoIsAuthorisedSigns() {
		order.getLoa().setAuthorisedPerson("Adele Vance");
		order.getLoa().setAuthorisedPersonPosition("Managing director");
		assertEquals(List.of(), paths(), "nobody signs yet");
		order.getLoa().getSignature().setMethod(SignatureMethod.PAPER);
		assertEquals(List.of("loa.signature.signatory"), paths());
		order.getLoa().getSignature().setSignatory("adele vance");
		assertEquals("Managing director", only().value());
		order.getLoa().getSignature().setSignatory("Alex Wilber");
		assertEquals(List.of(), paths(), "it is the position of somebody else");
	}
}
