package org.portwright.porting.ui.internal.editor;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.Address;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Site;
import org.portwright.model.words.Words;
import org.portwright.ui.editor.ElementTable;
import org.portwright.ui.editor.FieldRows;

/** The section with the places that numbers belong to. */
@SuppressWarnings("nls")
final class Sites {

	private Sites() {
	}

	static void rows(FieldRows rows) {
		rows.introduction(Messages.Sites_introduction);
		new ElementTable(rows, Paths.SITES)
				.column(Literals.SITE__NAME, 2)
				.column(Words.of(Literals.SITE__ADDRESS), 3, site -> line(((Site) site).getAddress()))
				.asked("site-", Messages.Sites_add, Messages.Sites_message,
						dialog -> dialog.fields("name", "address.building", "address.street", "address.locality",
								"address.town", "address.county", "address.postcode"))
				.removable();
	}

	private static String line(@Nullable Address address) {
		return address == null ? ""
				: Stream.of(address.getBuilding(), address.getStreet(), address.getLocality(), address.getTown(),
						address.getCounty(), address.getPostcode()).filter(part -> part != null && !part.isBlank())
						.collect(Collectors.joining(", "));
	}
}
