package org.portwright.ui.internal.editor.order;

import org.portwright.ui.internal.editor.FieldRows;

/** The sections on who takes part: the subscriber, the losing and the gaining provider. */
@SuppressWarnings("nls")
final class Parties {

	private Parties() {
	}

	static void subscriber(FieldRows rows) {
		rows.text(Paths.SUBSCRIBER_NAME, Messages.Parties_subscriberName);
		rows.hint(Messages.Parties_subscriberNameHint);
		rows.heading(Messages.Parties_serviceAddress);
		address(rows, Paths.SERVICE_ADDRESS);
		rows.check(Paths.BILLING_ADDRESS_DIFFERS, Messages.Parties_billingAddressDiffers);
		rows.whenever(() -> Boolean.parseBoolean(rows.edited().text(Paths.BILLING_ADDRESS_DIFFERS)), () -> {
			rows.heading(Messages.Parties_billingAddress);
			address(rows, Paths.BILLING_ADDRESS);
			rows.text(Paths.of(Paths.BILLING_ADDRESS, "country"), Messages.Parties_country,
					Messages.Parties_countryExample);
		});
	}

	private static void address(FieldRows rows, String address) {
		rows.text(Paths.of(address, "building"), Messages.Parties_building);
		rows.text(Paths.of(address, "street"), Messages.Parties_street);
		rows.text(Paths.of(address, "locality"), Messages.Parties_locality);
		rows.text(Paths.of(address, "town"), Messages.Parties_town);
		rows.text(Paths.of(address, "county"), Messages.Parties_county);
		rows.text(Paths.of(address, "postcode"), Messages.Parties_postcode);
	}

	static void authorisedPerson(FieldRows rows) {
		rows.text(Paths.AUTHORISED_PERSON, Messages.Parties_authorisedPerson);
		rows.text(Paths.AUTHORISED_POSITION, Messages.Parties_authorisedPosition);
		rows.hint(Messages.Parties_authorisedHint);
	}

	static void losingProvider(FieldRows rows) {
		rows.text(Paths.LOSING_PROVIDER, Messages.Parties_losingProvider);
		rows.hint(Messages.Parties_losingProviderHint);
		rows.text(Paths.ACCOUNT_NUMBER, Messages.Parties_accountNumber);
		rows.hint(Messages.Parties_accountNumberHint);
		rows.heading(Messages.Parties_losingContact);
		contact(rows, Paths.LOSING_CONTACT);
	}

	static void gainingProvider(FieldRows rows) {
		rows.introduction(Messages.Parties_gainingHint);
		TenantFields.addTo(rows);
		rows.heading(Messages.Parties_gainingContact);
		contact(rows, Paths.GAINING_CONTACT);
	}

	private static void contact(FieldRows rows, String contact) {
		rows.text(Paths.of(contact, "name"), Messages.Parties_contactName);
		rows.text(Paths.of(contact, "organisation"), Messages.Parties_contactOrganisation);
		rows.text(Paths.of(contact, "phone"), Messages.Parties_contactPhone);
		rows.text(Paths.of(contact, "email"), Messages.Parties_contactEmail);
	}
}
