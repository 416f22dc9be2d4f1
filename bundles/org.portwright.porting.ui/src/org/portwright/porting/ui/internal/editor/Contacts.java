package org.portwright.porting.ui.internal.editor;

import org.portwright.model.ModelPackage.Literals;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.fields.ElementTable;
import org.portwright.ui.fields.FieldRows;

/** The table of the customer's contacts. */
@SuppressWarnings("nls")
final class Contacts {

	private Contacts() {
	}

	static void rows(FieldRows rows) {
		rows.about(Literals.LETTER_OF_AUTHORIZATION__CONTACTS);
		new ElementTable(rows, Paths.CONTACTS)
				.column(Literals.CONTACT__NAME, 2).column(Literals.CONTACT__PHONE, 2)
				.column(Literals.CONTACT__EMAIL, 3)
				.asked("contact-", Messages.Contacts_add, Messages.Contacts_message,
						dialog -> dialog.fields("name", "organisation", "phone", "email"))
				.removable();
	}
}
