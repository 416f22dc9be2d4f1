package org.portwright.ui.fields;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.portwright.porting.addresses.AddressFields;
import org.portwright.ui.TextClipboard;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.workspace.fields.Assignment;
import org.portwright.workspace.orders.SetFields;

/**
 * The rows of an address. A whole one that is pasted into one of them, or by the button of the first, is taken apart.
 */
final class AddressRows {

	/** What the address may have above it: whose it is. */
	private static final List<String> NAMES = List.of("name", "loa.subscriberName", "loa.losingProvider"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private final FieldRows rows;
	private final String address;

	/** @param address path of the address */
	AddressRows(FieldRows rows, String address) {
		this.rows = rows;
		this.address = address;
	}

	void make() {
		String first = AddressFields.NAMES.getFirst();
		rows.text(path(first), Messages.Address_paste, shown -> paste(TextClipboard.text(rows.client().getDisplay())))
				.onAddress(this::paste);
		AddressFields.NAMES.stream().skip(1).forEach(field -> rows.text(path(field)).onAddress(this::paste));
	}

	private String path(String field) {
		return address + '.' + field;
	}

	private void paste(String text) {
		EditedModel edited = rows.edited();
		List<String> names = NAMES.stream().map(edited::text).filter(name -> !name.isEmpty()).toList();
		new PasteAddressDialog(rows.client().getShell(), text, names).ask().ifPresent(this::take);
	}

	private void take(Map<EAttribute, String> fields) {
		EditedModel edited = rows.edited();
		Stream<Assignment> assignments = fields.entrySet().stream()
				.map(field -> new Assignment(path(field.getKey().getName()), field.getValue()));
		edited.perform(new SetFields(edited.engagementFiles().model(), edited.engagementFiles().problems().now(),
				edited.engagementFiles().recorder(), edited.file(), assignments.toList())
				.called(Messages.Address_label));
	}
}
