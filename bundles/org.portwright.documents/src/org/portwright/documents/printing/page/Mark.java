package org.portwright.documents.printing.page;

import java.util.List;

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

	/** A filled rectangle. */
	record Area(float x, float y, float width, float height, Ink ink) implements Mark {
	}

	/** A straight line in any direction. */
	record Stroke(float fromX, float fromY, float toX, float toY, float thickness, Ink ink) implements Mark {
	}

	/**
	 * A polygon.
	 *
	 * @param corners the places of its corners, x and y in turn
	 * @param hollow  whether it is white with a line around
	 */
	record Polygon(List<Float> corners, boolean hollow, Ink ink) implements Mark {

		/** Copies the list. */
		public Polygon {
			corners = List.copyOf(corners);
		}
	}
}
