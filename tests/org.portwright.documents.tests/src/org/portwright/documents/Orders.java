package org.portwright.documents;

import java.time.LocalDate;
import java.time.LocalTime;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.Address;
import org.portwright.model.Contact;
import org.portwright.model.LineType;
import org.portwright.model.ModelFactory;
import org.portwright.model.NumberUsage;
import org.portwright.model.PortOrder;
import org.portwright.model.PortType;
import org.portwright.model.Site;

/** Orders to make documents of. */
public final class Orders {

	/** The day of the tests. */
	public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

	private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

	private Orders() {
	}

	/** @return an order with nothing in it but its parts */
	public static PortOrder blank() {
		PortOrder order = MODEL.createPortOrder();
		order.setLoa(MODEL.createLetterOfAuthorization());
		order.getLoa().setServiceAddress(MODEL.createAddress());
		order.getLoa().setBillingAddress(MODEL.createAddress());
		order.getLoa().setLosingProviderContact(MODEL.createContact());
		order.getLoa().setGainingProviderContact(MODEL.createContact());
		order.getLoa().setSignature(MODEL.createSignature());
		return order;
	}

	/** @return a complete order of three ranges at two sites */
	public static PortOrder contoso() {
		PortOrder order = blank();
		order.setName("London and Manchester");
		order.setOrganisationId("5f0c1a2b-7d3e-4f60-9a1b-2c3d4e5f6071");
		order.setInitialDomain("contoso.onmicrosoft.com");
		var loa = order.getLoa();
		loa.setSubscriberName("Contoso Limited");
		loa.setServiceAddress(address("12", "Example Street", "London", "EC1A 1BB"));
		loa.setBillingAddressDiffers(true);
		loa.setBillingAddress(address("Contoso House", "1 Sample Square", "Manchester", "M1 1AE"));
		loa.setLosingProvider("Fabrikam Telecom plc");
		loa.setLosingNetwork("Northwind Networks Ltd");
		loa.setCupid("012");
		loa.setAccountNumber("GB01234567");
		loa.setLosingProviderContact(contact("Porting desk", "Fabrikam Telecom plc", "porting@fabrikam.example"));
		loa.setGainingProviderContact(contact("Alex Wilber", "Adatum Consulting", "porting@adatum.example"));
		loa.getContacts().add(contact("Lee Gu", "Contoso Limited", "lee.gu@contoso.example"));
		loa.setBillingNumber("+442079460000");
		loa.setReplacementBillingNumber("+442079460900");
		loa.setPortType(PortType.PARTIAL);
		loa.setLineType(LineType.MULTI_LINE);
		loa.setRequestedDate(LocalDate.of(2027, 1, 26));
		loa.setRequestedTime(LocalTime.of(10, 0));
		loa.setAuthorisedPerson("Megan Bowen");
		loa.setAuthorisedPersonPosition("Operations Director");
		var ddi = MODEL.createDdiRange();
		ddi.setFirst("+442079460000");
		ddi.setLast("+442079460199");
		loa.getDdiRanges().add(ddi);
		Site london = site(order, "London", address("12", "Example Street", "London", "EC1A 1BB"));
		Site manchester = site(order, "Manchester",
				address("Contoso House", "1 Sample Square", "Manchester", "M1 1AE"));
		numbers(order, "+442079460000", "+442079460099", NumberUsage.USER, london);
		numbers(order, "+442079460200", "+442079460202", NumberUsage.VOICE_APP, london);
		numbers(order, "+441614960000", "+441614960009", NumberUsage.USER, manchester);
		return order;
	}

	/**
	 * @param count how many numbers
	 * @return a complete order with that many single numbers, no two of them adjacent
	 */
	public static PortOrder scattered(int count) {
		PortOrder order = contoso();
		order.getNumbers().clear();
		for (int i = 0; i < count; i++) {
			numbers(order, "+" + (442079460000L + 2 * i), null, NumberUsage.USER, null);
		}
		return order;
	}

	/** Adds numbers to an order. */
	public static void numbers(PortOrder order, String first, @Nullable String last, NumberUsage usage,
			@Nullable Site site) {
		var numbers = MODEL.createPortedNumbers();
		numbers.setFirst(first);
		numbers.setLast(last);
		numbers.setUsage(usage);
		numbers.setSite(site);
		order.getNumbers().add(numbers);
	}

	private static Site site(PortOrder order, String name, Address address) {
		Site site = MODEL.createSite();
		site.setName(name);
		site.setAddress(address);
		order.getSites().add(site);
		return site;
	}

	private static Address address(String building, String street, String town, String postcode) {
		Address address = MODEL.createAddress();
		address.setBuilding(building);
		address.setStreet(street);
		address.setTown(town);
		address.setPostcode(postcode);
		return address;
	}

	private static Contact contact(String name, String organisation, String email) {
		Contact contact = MODEL.createContact();
		contact.setName(name);
		contact.setOrganisation(organisation);
		contact.setPhone("020 7946 0999");
		contact.setEmail(email);
		return contact;
	}
}
