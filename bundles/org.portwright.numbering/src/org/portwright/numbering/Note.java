package org.portwright.numbering;

import org.eclipse.osgi.util.NLS;
import org.portwright.numbering.internal.texts.Messages;

/** Something that was changed or left out while a number was taken. */
public record Note(Kind kind, Place place) {

	/** What was done. */
	public enum Kind {
		/** An extension behind the number was dropped: a number is ported whole. */
		EXTENSION_DROPPED,
		/** The number had lost its leading 0, as spreadsheets do. */
		LEADING_ZERO_RESTORED,
		/** The number had lost its plus sign, as spreadsheets do. */
		PLUS_RESTORED,
		/** Digits were left open with an X: all numbers that begin so were taken. */
		PLACES_OPEN,
		/** Letters that look like digits were read as digits: O for 0, l and I for 1. */
		LETTERS_READ,
		/** The number stands in the text before, alone or in a range. It was taken once. */
		REPEATED
	}

	/** What was done, for people. */
	public String message() {
		return NLS.bind(switch (kind) {
		case EXTENSION_DROPPED -> Messages.Note_extensionDropped;
		case LEADING_ZERO_RESTORED -> Messages.Note_leadingZeroRestored;
		case PLUS_RESTORED -> Messages.Note_plusRestored;
		case PLACES_OPEN -> Messages.Note_placesOpen;
		case LETTERS_READ -> Messages.Note_lettersRead;
		case REPEATED -> Messages.Note_repeated;
		}, place.text());
	}
}
