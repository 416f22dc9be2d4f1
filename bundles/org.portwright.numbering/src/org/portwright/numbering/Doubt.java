package org.portwright.numbering;

import org.eclipse.osgi.util.NLS;
import org.portwright.numbering.internal.texts.Messages;

/**
 * Numbers that were read and may not be ones that move. A number that stands without any doubt elsewhere in the text is
 * not doubtful.
 *
 * @param place   one of the places of a {@link RangeInText}
 * @param because the words that make it doubtful; the place itself where there are none
 */
public record Doubt(Kind kind, Place place, Place because) {

	/** Why it is doubtful. */
	public enum Kind {
		/** The text says that it is not the customer's, or may not be: <i>we have never had that one</i>. */
		DENIED,
		/** The text says that the customer gives it up, or a mark says so: <i>we no longer need</i>, an empty box. */
		UNWANTED,
		/** The text leaves open whether it moves: <i>ask Derek</i>, <i>only those with a star</i>. */
		UNDECIDED,
		/** It belongs to another number: <i>forwards to</i>, <i>replaces</i>, <i>was</i>. */
		RELATED,
		/** It is an example of how numbers are written. */
		EXAMPLE,
		/** It is, or may be, the number of an order, an invoice or another paper. */
		REFERENCE,
		/** The text says that a person is reached there: <i>ring me on</i>. */
		CONTACT,
		/** It stands in a signature. */
		SIGNATURE,
		/** It stands in an older mail, below one with numbers of its own. */
		QUOTATION,
		/** It stands where the page that was sent does not show it. */
		HIDDEN,
		/** The number plan does not know it. */
		UNKNOWN
	}

	/** Returns why, and what to do, for people. */
	public String message() {
		return NLS.bind(switch (kind) {
		case DENIED -> Messages.Doubt_denied;
		case UNWANTED -> Messages.Doubt_unwanted;
		case UNDECIDED -> Messages.Doubt_undecided;
		case RELATED -> Messages.Doubt_related;
		case EXAMPLE -> Messages.Doubt_example;
		case REFERENCE -> Messages.Doubt_reference;
		case CONTACT -> Messages.Doubt_contact;
		case SIGNATURE -> Messages.Doubt_signature;
		case QUOTATION -> Messages.Doubt_quotation;
		case HIDDEN -> Messages.Doubt_hidden;
		case UNKNOWN -> Messages.Doubt_unknown;
		}, place.text(), because.text());
	}
}
