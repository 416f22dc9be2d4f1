package org.portwright.phones.lists;

import java.util.Optional;

/**
 * A column of a list.
 *
 * @param index   counted from 0
 * @param heading for people; empty where it has none
 * @param field   what it says of phones; empty where it was not read
 * @param reading by what it was read, or why it was not
 */
public record ListColumn(int index, String heading, Optional<PhoneField> field, Reading reading) {

	/** By what a column was read, or why it was not. */
	public enum Reading {
		/** Read: its heading says its field. */
		HEADING,
		/** Read: its cells say its field, as its heading does not. */
		CELLS,
		/** Not read: it has passwords, PINs or codes. */
		SECRET,
		/** Not read: an earlier column has its field. */
		REPEATED,
		/** Not read: its heading may mean several fields, and its cells do not say which. */
		UNCERTAIN,
		/** Not read: its heading means something that is not kept of phones. */
		NOT_KEPT,
		/** Not read: its heading is not known. */
		UNKNOWN,
		/** Not read: it has no heading. */
		NO_HEADING
	}

	/** Returns whether its cells say what it is, as its heading does not. */
	public boolean byContent() {
		return reading == Reading.CELLS;
	}
}
