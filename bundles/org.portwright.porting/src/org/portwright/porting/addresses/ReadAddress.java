package org.portwright.porting.addresses;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;

/**
 * What a text says of an address.
 *
 * @param fields   what each field is to hold; none where the text says nothing of it
 * @param leftOut  what of the text is in no field
 * @param question what the user has to look at, in words; empty if all is certain
 */
public record ReadAddress(Map<EAttribute, String> fields, List<LeftOut> leftOut, Optional<String> question) {

	/** What a field is to hold; empty where the text says nothing of it. */
	public String text(EAttribute field) {
		return Objects.requireNonNullElse(fields.get(field), ""); //$NON-NLS-1$
	}
}
