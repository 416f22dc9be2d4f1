package org.portwright.numbering;

import java.text.NumberFormat;

import org.eclipse.osgi.util.NLS;

/**
 * A piece of the text that looked like a number, or like several, and was not taken.
 *
 * @param numbers how many numbers it would be, 0 where that cannot be said
 */
public record NotTaken(Place place, Reason reason, long numbers) {

	/** A piece of which nobody can say how many numbers it would be. */
	public NotTaken(Place place, Reason reason) {
		this(place, reason, 0);
	}

	/** Why not and what to do, for people. */
	public String message() {
		return NLS.bind(reason.pattern(), place.text(), NumberFormat.getIntegerInstance().format(numbers));
	}
}
