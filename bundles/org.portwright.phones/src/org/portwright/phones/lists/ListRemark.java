package org.portwright.phones.lists;

/**
 * What is to be known of how a list was read, with its place.
 *
 * @param line   the line of the text, counted from 1
 * @param column what the column is called; empty where it is about the whole row
 */
public record ListRemark(int line, String column, Kind kind, String text) {

	/** What became of it. */
	public enum Kind {
		/** The row is no phone, or none that can be told from others: nothing of it was taken. */
		REFUSED,
		/** One value of the row was not taken, the rest was. */
		LEFT_OUT,
		/** A column or a line of text that says nothing of phones. */
		NOT_READ,
		/** A column or a part of a line that has passwords, PINs or codes: it is never read. */
		SECRET
	}
}
