package org.portwright.numbering;

/**
 * A piece of the text that was read.
 *
 * @param text   the piece as it stands there
 * @param offset where it begins, in UTF-16 code units from the beginning of the whole text
 */
public record Place(String text, int offset) {

	/** Where it ends, exclusive. */
	public int end() {
		return offset + text.length();
	}
}
