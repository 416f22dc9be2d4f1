package org.portwright.numbering.uk.oracle;

import java.util.List;

import org.portwright.numbering.NumberRange;

/**
 * A text that was made from known numbers.
 *
 * @param text   the text to read
 * @param shape  how the numbers are written in it, for messages
 * @param pieces where which numbers are written, in the order of the text; no two overlap
 */
public record WrittenNumbers(String text, String shape, List<Piece> pieces) {

	/**
	 * One number, range, block or list in the text.
	 *
	 * @param start   where it begins in the text, in UTF-16 code units
	 * @param end     where it ends, exclusive
	 * @param numbers the numbers that a person understands by it
	 */
	public record Piece(int start, int end, List<NumberRange> numbers) {
	}
}
