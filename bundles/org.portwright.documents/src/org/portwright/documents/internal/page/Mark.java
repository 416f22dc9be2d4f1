package org.portwright.documents.internal.page;

/**
 * Something drawn on a sheet. Places are in points from the sheet's top left corner, downwards.
 */
public sealed interface Mark {

	/**
	 * A line of text.
	 *
	 * @param x        its left end
	 * @param baseline its baseline
	 * @param text     a printable text without line breaks
	 * @param style    how it is set
	 */
	record Text(float x, float baseline, String text, Style style) implements Mark {
	}

	/**
	 * A large text that rises from the lower left to the upper right, centred on the sheet: a picture, not to be read
	 * with the text.
	 *
	 * @param text  a printable text without line breaks
	 * @param style how it is set
	 * @param width its width in points
	 */
	record Diagonal(String text, Style style, float width) implements Mark {
	}

	/**
	 * A horizontal line.
	 *
	 * @param x         its left end
	 * @param y         its height on the sheet
	 * @param width     its length
	 * @param thickness its thickness
	 * @param ink       its colour
	 */
	record Rule(float x, float y, float width, float thickness, Ink ink) implements Mark {
	}

	/**
	 * A frame.
	 *
	 * @param x         its left side
	 * @param y         its top
	 * @param width     its width
	 * @param height    its height
	 * @param thickness of its line
	 * @param ink       its colour
	 */
	record Frame(float x, float y, float width, float height, float thickness, Ink ink) implements Mark {
	}

	/**
	 * A field of the form, filled in with a PDF reader.
	 *
	 * @param name    its name in the form's data
	 * @param tooltip what to enter, also read by screen readers
	 * @param x       its left side
	 * @param y       its top
	 * @param width   its width
	 * @param height  its height
	 * @param lines   its value
	 * @param style   how the value is set
	 */
	record Input(String name, String tooltip, float x, float y, float width, float height, InputValue value,
			Style style) implements Mark {
	}
}
