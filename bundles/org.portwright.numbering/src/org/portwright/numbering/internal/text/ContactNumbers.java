package org.portwright.numbering.internal.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.portwright.numbering.Place;
import org.portwright.numbering.internal.stop.StopSign;
import org.portwright.numbering.internal.text.Findings.Sighting;

/**
 * Which numbers are where somebody is reached: those directly behind words that say so, and behind a label all of its
 * line.
 */
@SuppressWarnings("nls")
final class ContactNumbers {

	private static final int NEAREST = 60;
	private static final String LABEL = ":";
	private static final Pattern DIRECT = Pattern.compile("[ :(+]*");
	private static final Pattern GOES_ON = Pattern.compile("(?i)[ ,;&/]*(?:(?:and|or) )?");

	private final String text;
	private final List<Sighting> sightings;
	private final Map<Integer, Place> contacts = new HashMap<>();
	private int behind;

	private ContactNumbers(String text, List<Sighting> sightings) {
		this.text = text;
		this.sightings = sightings;
	}

	/**
	 * Returns the words that say so of a number, by which of the sightings it is.
	 *
	 * @param sightings in the order of the text
	 * @param words     that say so, in the order of the text
	 */
	static Map<Integer, Place> of(String text, List<Sighting> sightings, List<Place> words, StopSign stop) {
		var numbers = new ContactNumbers(text, sightings);
		for (Place place : words) {
			stop.pass();
			numbers.find(place);
		}
		return numbers.contacts;
	}

	private void find(Place words) {
		while (behind < sightings.size() && sightings.get(behind).place().offset() < words.offset()) {
			behind++;
		}
		boolean label = words.text().endsWith(LABEL);
		int end = words.end();
		for (int at = behind; at < sightings.size(); at++) {
			Place next = sightings.get(at).place();
			// Nobody is reached by a range.
			if (next.offset() < end || next.offset() - end > NEAREST || sightings.get(at).range().count() > 1
					|| !goesOn(end, next.offset(), label, at > behind)) {
				return;
			}
			contacts.put(at, words);
			end = next.end();
		}
	}

	private boolean goesOn(int from, int to, boolean label, boolean more) {
		return label ? text.substring(from, to).indexOf('\n') < 0
				: (more ? GOES_ON : DIRECT).matcher(text).region(from, to).matches();
	}
}
