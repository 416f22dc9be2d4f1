package org.portwright.porting.ui.internal.editor;

import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Site;
import org.portwright.model.words.Words;
import org.portwright.porting.addresses.AddressFields;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.fields.ElementTable;
import org.portwright.ui.fields.FieldRows;

/** The section with the places that numbers belong to. */
@SuppressWarnings("nls")
final class Sites {

	private Sites() {
	}

	static void rows(FieldRows rows) {
		rows.introduction(Messages.Sites_introduction);
		new ElementTable(rows, Paths.SITES)
				.column(Literals.SITE__NAME, 2)
				.column(Words.of(Literals.SITE__ADDRESS), 3, site -> AddressFields.line(((Site) site).getAddress()))
				.column(Words.of(Literals.SITE__EMERGENCY_ADDRESS), 2,
						site -> Words.of(((Site) site).getEmergencyAddress()))
				.asked("site-", Messages.Sites_add, Messages.Sites_message,
						dialog -> dialog.fields("name").address("address").fields("emergencyAddress", "locationId"))
				.removable();
	}
}
