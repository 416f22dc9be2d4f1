package org.portwright.porting.ui.internal.editor;

import java.util.List;

import org.portwright.model.ModelPackage.Literals;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.fields.FieldRows;

/** The sections on who takes part: the subscriber, the losing and the gaining provider. */
@SuppressWarnings("nls")
final class Parties {

	private Parties() {
	}

	static void losingProvider(FieldRows rows) {
		rows.text(Paths.LOSING_PROVIDER);
		rows.heading(Paths.LOSING_ADDRESS);
		rows.together(() -> {
			rows.address(Paths.LOSING_ADDRESS);
			rows.text(Paths.of(Paths.LOSING_ADDRESS, "country"));
		});
	}

	static void subscriber(FieldRows rows) {
		LetterNote.notAsked(rows, Literals.LETTER_OF_AUTHORIZATION__COMPANY_NUMBER,
				Literals.LETTER_OF_AUTHORIZATION__REGISTERED_ADDRESS);
		rows.text(Paths.SUBSCRIBER_NAME);
		rows.text(Paths.COMPANY_NUMBER);
		rows.heading(Paths.REGISTERED_ADDRESS);
		rows.together(() -> {
			rows.address(Paths.REGISTERED_ADDRESS);
			rows.text(Paths.of(Paths.REGISTERED_ADDRESS, "country"));
		});
	}

	static void site(FieldRows rows) {
		rows.about(Literals.LETTER_OF_AUTHORIZATION__SERVICE_ADDRESS);
		rows.address(Paths.SERVICE_ADDRESS);
	}

	static void mainNumber(FieldRows rows) {
		LetterNote.notAsked(rows, Literals.LETTER_OF_AUTHORIZATION__BILLING_NUMBER);
		rows.text(Paths.BILLING_NUMBER);
		rows.telling(Messages.Move_mainNumber, 3, () -> CarrierRows.mainNumber(rows));
		rows.introduction(Messages.Numbering_page);
	}

	static void authorisedPerson(FieldRows rows) {
		rows.text(Paths.AUTHORISED_PERSON);
		rows.text(Paths.AUTHORISED_POSITION);
	}

	static void gainingProvider(FieldRows rows) {
		rows.introduction(Messages.Parties_gainingHint);
		OrderTenant.addTo(rows);
		rows.heading(Paths.GAINING_CONTACT);
		contact(rows, Paths.GAINING_CONTACT);
	}

	static void contact(FieldRows rows, String contact) {
		rows.together(() -> List.of("name", "organisation", "phone", "email")
				.forEach(part -> rows.text(Paths.of(contact, part))));
	}
}
