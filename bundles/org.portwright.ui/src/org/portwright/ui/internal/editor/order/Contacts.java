package org.portwright.ui.internal.editor.order;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.Contact;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.paths.Blank;
import org.portwright.ui.internal.editor.ElementDialog;
import org.portwright.ui.internal.editor.ElementTable;
import org.portwright.ui.internal.editor.FieldRows;
import org.portwright.workspace.operations.Assignment;

/** The table of the customer's contacts. */
@SuppressWarnings("nls")
final class Contacts {

	private Contacts() {
	}

	static void rows(FieldRows rows) {
		new ElementTable(rows, Paths.CONTACTS)
				.column(Messages.Parties_contactName, 2, contact -> text(((Contact) contact).getName()))
				.column(Messages.Parties_contactPhone, 2, contact -> text(((Contact) contact).getPhone()))
				.column(Messages.Parties_contactEmail, 3, contact -> text(((Contact) contact).getEmail()))
				.asked("contact-", Messages.Contacts_add, contact -> ask(rows, contact)).removable();
	}

	private static String text(@Nullable String value) {
		return value == null ? "" : value;
	}

	private static Optional<List<Assignment>> ask(FieldRows rows, Optional<EObject> known) {
		var contact = (Contact) known.orElseGet(() -> Blank.of(Literals.CONTACT, ""));
		return new ElementDialog(rows.client().getShell(), Messages.Contacts_title, Messages.Contacts_message)
				.text("name", Messages.Parties_contactName, contact.getName())
				.text("organisation", Messages.Parties_contactOrganisation, contact.getOrganisation())
				.text("phone", Messages.Parties_contactPhone, contact.getPhone())
				.text("email", Messages.Parties_contactEmail, contact.getEmail()).ask();
	}
}
