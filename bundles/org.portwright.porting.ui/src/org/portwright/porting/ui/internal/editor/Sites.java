package org.portwright.porting.ui.internal.editor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.Address;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Site;
import org.portwright.model.paths.Blank;
import org.portwright.model.words.Words;
import org.portwright.ui.editor.ElementDialog;
import org.portwright.ui.editor.ElementTable;
import org.portwright.ui.editor.FieldRows;
import org.portwright.workspace.operations.Assignment;

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
				.asked("site-", Messages.Sites_add, site -> ask(rows, site)).removable();
	}

	private static String line(@Nullable Address address) {
		return address == null ? ""
				: Stream.of(address.getBuilding(), address.getStreet(), address.getLocality(), address.getTown(),
						address.getCounty(), address.getPostcode()).filter(part -> part != null && !part.isBlank())
						.collect(Collectors.joining(", "));
	}

	private static Optional<List<Assignment>> ask(FieldRows rows, Optional<EObject> known) {
		var site = (Site) known.orElseGet(() -> Blank.of(Literals.SITE, ""));
		Address address = site.getAddress();
		return new ElementDialog(rows.client().getShell(), Literals.SITE, Messages.Sites_message)
				.text("name", site.getName())
				.text("address.building", address.getBuilding())
				.text("address.street", address.getStreet())
				.text("address.locality", address.getLocality())
				.text("address.town", address.getTown())
				.text("address.county", address.getCounty())
				.text("address.postcode", address.getPostcode()).ask();
	}
}
