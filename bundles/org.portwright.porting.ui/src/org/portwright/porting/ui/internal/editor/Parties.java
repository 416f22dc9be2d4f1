package org.portwright.porting.ui.internal.editor;

import org.portwright.ui.editor.FieldRows;

/** The sections on who takes part: the subscriber, the losing and the gaining provider. */
@SuppressWarnings("nls")
final class Parties {

	private Parties() {
	}

	static void subscriber(FieldRows rows) {
		rows.text(Paths.SUBSCRIBER_NAME);
		rows.heading(Paths.SERVICE_ADDRESS);
		rows.address(Paths.SERVICE_ADDRESS);
		rows.check(Paths.BILLING_ADDRESS_DIFFERS);
		rows.whenever(() -> Boolean.parseBoolean(rows.edited().text(Paths.BILLING_ADDRESS_DIFFERS)), () -> {
			rows.heading(Paths.BILLING_ADDRESS);
			rows.address(Paths.BILLING_ADDRESS);
			rows.text(Paths.of(Paths.BILLING_ADDRESS, "country"));
		});
	}

	static void authorisedPerson(FieldRows rows) {
		rows.text(Paths.AUTHORISED_PERSON);
		rows.text(Paths.AUTHORISED_POSITION);
	}

	static void losingProvider(FieldRows rows) {
		rows.text(Paths.LOSING_PROVIDER);
		rows.text(Paths.ACCOUNT_NUMBER);
		rows.heading(Paths.LOSING_CONTACT);
		contact(rows, Paths.LOSING_CONTACT);
	}

	static void gainingProvider(FieldRows rows) {
		rows.introduction(Messages.Parties_gainingHint);
		OrderTenant.addTo(rows);
		rows.heading(Paths.GAINING_CONTACT);
		contact(rows, Paths.GAINING_CONTACT);
	}

	private static void contact(FieldRows rows, String contact) {
		rows.text(Paths.of(contact, "name"));
		rows.text(Paths.of(contact, "organisation"));
		rows.text(Paths.of(contact, "phone"));
		rows.text(Paths.of(contact, "email"));
	}
}
