package org.portwright.numbering;

import org.eclipse.osgi.util.NLS;

/**
 * A number that was taken and may not be the customer's, by where it stands or what is said of it. A number that stands
 * without any doubt elsewhere in the text is not doubtful.
 *
 * @param place one of the places of a {@link ReadRange}
 */
public record Doubt(Kind kind, Place place) {

	/** Why it is doubtful. */
	public enum Kind {
		/** The text says that it is not the customer's, or may not be: <i>we have never had that one</i>. */
		DENIED,
		/** The text says that somebody is reached there: <i>ring me on</i>. */
		CONTACT,
		/** It stands in a signature. */
		SIGNATURE,
		/** It stands in an older mail, below one with numbers of its own. */
		QUOTATION
	}

	/** Why, and what to do, for people. */
	public String message() {
		return NLS.bind(switch (kind) {
		case DENIED -> Messages.Doubt_denied;
		case CONTACT -> Messages.Doubt_contact;
		case SIGNATURE -> Messages.Doubt_signature;
		case QUOTATION -> Messages.Doubt_quotation;
		}, place.text());
	}
}
