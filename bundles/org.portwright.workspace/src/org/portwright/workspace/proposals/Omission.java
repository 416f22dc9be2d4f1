package org.portwright.workspace.proposals;

/**
 * A part of a source that a reader did not take, with its place. It says nothing of a secret but that there is one.
 *
 * @param line counted from 1
 * @param part what people call the part, such as a column; empty for the whole row
 * @param why  the reason, in a sentence
 */
public record Omission(int line, String part, Kind kind, String why) {

	/** How much was not taken. */
	public enum Kind {
		/** The row is of no object, or of none that can be told from others: nothing of it was taken. */
		REFUSED,
		/** One value of the row was not taken, the rest was. */
		LEFT_OUT,
		/** A column or a line of text that says nothing of the objects. */
		NOT_READ,
		/** A column or a part of a line that has passwords, PINs or codes: it is never read. */
		SECRET
	}
}
