package org.portwright.documents;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.Address;
import org.portwright.model.Answer;
import org.portwright.model.Contact;
import org.portwright.model.LineType;
import org.portwright.model.ModelFactory;
import org.portwright.model.NumberUsage;
import org.portwright.model.PortOrder;
import org.portwright.model.PortType;
import org.portwright.model.Site;
import org.portwright.model.StayingFate;

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
		order.getLoa().setRegisteredAddress(MODEL.createAddress());
		order.getLoa().setLosingProviderAddress(MODEL.createAddress());
		order.getLoa().setGainingCarrierAddress(MODEL.createAddress());
		order.getLoa().setRequester(MODEL.createContact());
		order.setPreflight(MODEL.createPreflight());
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
		loa.setCompanyNumber("01234567");
		loa.setRegisteredAddress(address("Contoso House", "1 Sample Square", "Manchester", "M1 1AE"));
		loa.setLosingProviderAddress(address("Fabrikam House", "3 Sample Road", "Leeds", "LS1 4AB"));
		loa.setGainingCarrier("Tailspin Carrier Ltd");
		loa.setGainingCarrierAddress(address("8", "Example Wharf", "London", "E14 5AB"));
		Contact requester = contact("Nestor Wilke", "Contoso Limited", "nestor.wilke@contoso.example");
		requester.setPosition("IT Manager");
		requester.setPhone("020 7946 0998");
		loa.setRequester(requester);
		order.getPreflight().setFreeze(Answer.NO);
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

	/** @return a complete order of service numbers */
	public static PortOrder service() {
		PortOrder order = contoso();
		order.getNumbers().clear();
		order.getSites().clear();
		order.getLoa().getDdiRanges().clear();
		order.getLoa().setLineType(LineType.UNSPECIFIED);
		order.getLoa().setPortType(PortType.FULL);
		numbers(order, "+448081570000", "+448081570003", NumberUsage.VOICE_APP, null);
		numbers(order, "+448081570004", null, NumberUsage.CONFERENCE, null);
		return order;
	}

	/** @return the order, signed the day after */
	public static PortOrder signed(PortOrder order) {
		order.getLoa().getSignature().setSignatory("Megan Bowen");
		order.getLoa().getSignature().setDate(TODAY.plusDays(1));
		return order;
	}

	/** @return a complete order of 999 numbers in 60 ranges at five sites */
	public static PortOrder large() {
		PortOrder order = contoso();
		order.getNumbers().clear();
		List<String> towns = List.of("Leeds", "Bristol", "Cardiff");
		for (String town : towns) {
			site(order, town, address("The Old Tannery, 27", "High Street", town, "LS1 4AB"));
		}
		List<Long> starts = List.of(442079460000L, 441614960000L, 441134960000L);
		for (int i = 0; i < 60; i++) {
			long first = starts.get(i / 20) + i % 20 * 50;
			numbers(order, "+" + first, "+" + (first + (i < 39 ? 16 : 15)), NumberUsage.values()[1 + i % 2],
					order.getSites().get(i % 5));
		}
		return order;
	}

	/** Adds numbers of the account that do not move. */
	public static void staying(PortOrder order, String first, @Nullable String last, StayingFate fate) {
		var numbers = MODEL.createStayingNumbers();
		numbers.setFirst(first);
		numbers.setLast(last);
		numbers.setFate(fate);
		order.getLoa().getStaying().add(numbers);
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
