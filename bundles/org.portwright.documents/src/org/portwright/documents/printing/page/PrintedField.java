package org.portwright.documents.printing.page;

/**
 * A field of the document: its name small above its value. Without a value there is a line to write on.
 *
 * @param value   its value, or an empty text
 * @param columns how many of the twelve columns it takes
 * @param style   how the value is set
 */
public record PrintedField(String label, String value, int columns, Style style) {

	/** A field with an ordinary value. */
	public PrintedField(String label, String value, int columns) {
		this(label, value, columns, Style.VALUE);
	}
}
