package org.portwright.numbering;

import org.eclipse.osgi.util.NLS;

/** A piece of the text that looked like a number, or like several, and was not taken. */
public record NotTaken(Place place, Reason reason) {

	/** Why not and what to do, for people. */
	public String message() {
		return NLS.bind(reason.pattern(), place.text());
	}
}
