package org.portwright.ui.internal.editor.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.Contact;
import org.portwright.model.paths.Blank;
import org.portwright.ui.internal.editor.EditedModel;
import org.portwright.ui.internal.editor.ElementDialog;
import org.portwright.ui.internal.editor.ElementTable;
import org.portwright.ui.internal.editor.FieldRows;
import org.portwright.workspace.operations.AddElement;
import org.portwright.workspace.operations.Assignment;
import org.portwright.workspace.operations.Recorder;
import org.portwright.workspace.operations.SetFields;

/** The table of the customer's contacts. */
@SuppressWarnings("nls")
final class Contacts {

	private final FieldRows rows;
	private final EditedModel edited;

	private Contacts(FieldRows rows) {
		this.rows = rows;
		edited = rows.edited();
	}

	static void rows(FieldRows rows) {
		var contacts = new Contacts(rows);
		var table = new ElementTable(rows, Paths.CONTACTS);
		table.column(Messages.Parties_contactName, 2, contact -> text(((Contact) contact).getName()))
				.column(Messages.Parties_contactPhone, 2, contact -> text(((Contact) contact).getPhone()))
				.column(Messages.Parties_contactEmail, 3, contact -> text(((Contact) contact).getEmail()))
				.button(Messages.Table_add, contacts::add)
				.button(Messages.Table_edit, contact -> true, contact -> contacts.edit(table, contact))
				.open(contact -> contacts.edit(table, contact)).removable(Messages.Table_remove);
	}

	private static String text(@Nullable String value) {
		return value == null ? "" : value;
	}

	private void add() {
		ask(null).ifPresent(fields -> edited.perform(new AddElement(edited.engagements().model(), edited.file(),
				Paths.CONTACTS, Blank.randomId("contact-"), fields, Messages.Contacts_add)));
	}

	private void edit(ElementTable table, EObject element) {
		var contact = (Contact) element;
		ask(contact).ifPresent(fields -> {
			List<Assignment> changes = new ArrayList<>();
			fields.forEach(field -> changes.add(new Assignment(Paths.of(table.path(contact), field.path()),
					field.value())));
			edited.perform(new SetFields(edited.engagements().model(), edited.engagements().problems().orders(),
					Recorder.ofProcess(), edited.file(), changes));
		});
	}

	private Optional<List<Assignment>> ask(@Nullable Contact contact) {
		return new ElementDialog(rows.client().getShell(), Messages.Contacts_title, Messages.Contacts_message)
				.text("name", Messages.Parties_contactName, contact == null ? null : contact.getName())
				.text("organisation", Messages.Parties_contactOrganisation,
						contact == null ? null : contact.getOrganisation())
				.text("phone", Messages.Parties_contactPhone, contact == null ? null : contact.getPhone())
				.text("email", Messages.Parties_contactEmail, contact == null ? null : contact.getEmail()).ask();
	}
}
