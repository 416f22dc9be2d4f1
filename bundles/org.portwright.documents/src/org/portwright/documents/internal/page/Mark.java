package org.portwright.documents.internal.page;

/**
 * Something drawn on a sheet. Places are in points from the sheet's top left corner, downwards.
 */
public sealed interface Mark {

	/**
	 * A line of text.
	 *
	 * @param x    its left end
	 * @param text a printable text without line breaks
	 */
	record Text(float x, float baseline, String text, Style style) implements Mark {
	}

	/**
	 * A large text that rises from the lower left to the upper right, centred on the sheet: a picture, not to be read
	 * with the text.
	 *
	 * @param text  a printable text without line breaks
	 * @param width its width in points
	 */
	record Diagonal(String text, Style style, float width) implements Mark {
	}

	/** A horizontal line. */
	record Rule(float x, float y, float width, float thickness, Ink ink) implements Mark {
	}

	/** A frame. */
	record Frame(float x, float y, float width, float height, float thickness, Ink ink) implements Mark {
	}
}
