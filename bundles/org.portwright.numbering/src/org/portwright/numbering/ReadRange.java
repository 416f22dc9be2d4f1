package org.portwright.numbering;

import java.util.List;

/**
 * Numbers found in a text.
 *
 * @param places where the text names them, in the order of the numbers; at least one
 */
public record ReadRange(NumberRange range, Classification classification, List<Place> places) {

	/** The first of its places. */
	public Place place() {
		return places.getFirst();
	}

	/** A part of it, which the same places name: which of them names which number is not kept. */
	ReadRange part(NumberRange part) {
		return new ReadRange(part, classification, places);
	}
}
