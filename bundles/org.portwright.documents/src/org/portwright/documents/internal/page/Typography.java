package org.portwright.documents.internal.page;

/** What the layout of text must know about fonts. */
public interface Typography {

	/**
	 * Makes a text that can be printed, character by character: white space becomes a space or a line break, and what
	 * no font can print becomes a visible replacement. Nothing is dropped.
	 *
	 * @param raw any text
	 * @return a text whose every character other than {@code '\n'} has a glyph
	 */
	String printable(String raw);

	/**
	 * @param codePoint a character of a printable text
	 * @param weight    the weight
	 * @return its width at size 1, in points
	 */
	float advance(int codePoint, Weight weight);

	/**
	 * @param text  a printable text without line breaks
	 * @param style how it is set
	 * @return its width in points
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
