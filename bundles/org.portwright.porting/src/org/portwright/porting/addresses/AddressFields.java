package org.portwright.porting.addresses;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.Address;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.text.Typed;

/** The fields of an address in the United Kingdom, in the order of an envelope. */
public final class AddressFields {

	/** The fields. */
	public static final List<EAttribute> ALL = List.of(Literals.ADDRESS__BUILDING, Literals.ADDRESS__STREET,
			Literals.ADDRESS__LOCALITY, Literals.ADDRESS__TOWN, Literals.ADDRESS__COUNTY, Literals.ADDRESS__POSTCODE);

	/** What the fields are called in paths. */
	public static final List<String> NAMES = ALL.stream().map(EAttribute::getName).toList();

	private AddressFields() {
	}

	/** An address in one line; empty if there is none. */
	public static String line(@Nullable Address address) {
		return address == null ? "" //$NON-NLS-1$
				: ALL.stream().map(field -> Typed.text((String) address.eGet(field))).filter(part -> !part.isEmpty())
						.collect(Collectors.joining(", ")); //$NON-NLS-1$
	}
}
