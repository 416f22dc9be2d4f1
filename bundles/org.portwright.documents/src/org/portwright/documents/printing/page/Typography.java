package org.portwright.documents.printing.page;

/** What the layout of text must know about fonts. */
public interface Typography {

	/**
	 * Makes a text that can be printed, character by character: white space becomes a space or a line break, and what
	 * no font can print becomes a visible replacement. Nothing is dropped.
	 *
	 * @return a text whose every character other than {@code '\n'} has a glyph
	 */
	String printable(String raw);

	/**
	 * The width of a character at size 1, in points.
	 *
	 * @param codePoint a character of a printable text
	 */
	float advance(int codePoint, Weight weight);

	/**
	 * The width of a text, in points.
	 *
	 * @param text a printable text without line breaks
	 */
	default float width(String text, Style style) {
		float width = 0;
		for (int i = 0; i < text.length();) {
			int codePoint = text.codePointAt(i);
			width += advance(codePoint, style.weight());
			i += Character.charCount(codePoint);
		}
		return width * style.size();
	}
}
