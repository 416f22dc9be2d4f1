package org.portwright.porting.addresses;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.osgi.util.NLS;
import org.portwright.porting.internal.texts.Messages;

/**
 * What a text says of an address.
 *
 * @param fields   what each field is to hold; none where the text says nothing of it
 * @param leftOut  what of the text is in no field
 * @param question what the user has to look at, in words; empty if all is certain
 */
public record ReadAddress(Map<EAttribute, String> fields, List<LeftOut> leftOut, Optional<String> question) {

	/**
	 * A line that stood among those of an address and is no part of it.
	 *
	 * @param reason why, as half a sentence
	 */
	public record LeftOut(String text, String reason) {

		/** Says it to people. */
		public String message() {
			return NLS.bind(Messages.LeftOut_message, text, reason);
		}
	}

	/** What a field is to hold; empty where the text says nothing of it. */
	public String text(EAttribute field) {
		return Objects.requireNonNullElse(fields.get(field), ""); //$NON-NLS-1$
	}
}
