package org.portwright.porting.ui.internal.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.portwright.model.Contact;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.paths.Blank;
import org.portwright.ui.editor.ElementDialog;
import org.portwright.ui.editor.ElementTable;
import org.portwright.ui.editor.FieldRows;
import org.portwright.workspace.operations.Assignment;

/** The table of the customer's contacts. */
@SuppressWarnings("nls")
final class Contacts {

	private Contacts() {
	}

	static void rows(FieldRows rows) {
		new ElementTable(rows, Paths.CONTACTS)
				.column(Literals.CONTACT__NAME, 2).column(Literals.CONTACT__PHONE, 2)
				.column(Literals.CONTACT__EMAIL, 3)
				.asked("contact-", Messages.Contacts_add, contact -> ask(rows, contact)).removable();
	}

	private static Optional<List<Assignment>> ask(FieldRows rows, Optional<EObject> known) {
		var contact = (Contact) known.orElseGet(() -> Blank.of(Literals.CONTACT, ""));
		return new ElementDialog(rows.client().getShell(), Literals.CONTACT, Messages.Contacts_message)
				.text("name", contact.getName())
				.text("organisation", contact.getOrganisation())
				.text("phone", contact.getPhone())
				.text("email", contact.getEmail()).ask();
	}
}
