package org.portwright.numbering.internal.text;

import java.util.ArrayList;
import java.util.List;

import org.portwright.numbering.Note;
import org.portwright.numbering.NotTaken;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.Place;
import org.portwright.numbering.Reason;

/**
 * What a reader has found so far, in the order of the text.
 */
final class Findings {

	/** Numbers and where the text names them. */
	record Sighting(NumberRange range, Place place) {
	}

	private final List<Sighting> sightings = new ArrayList<>();
	private final List<NotTaken> notTaken = new ArrayList<>();
	private final List<Note> notes = new ArrayList<>();

	void take(NumberRange range, Place place) {
		sightings.add(new Sighting(range, place));
	}

	void refuse(Reason reason, Place place) {
		notTaken.add(new NotTaken(place, reason));
	}

	void note(Note.Kind kind, Place place) {
		notes.add(new Note(kind, place));
	}

	/** What was taken. */
	List<Sighting> sightings() {
		return sightings;
	}

	/** What was not taken. */
	List<NotTaken> notTaken() {
		return notTaken;
	}

	/** What was changed or left out. */
	List<Note> notes() {
		return notes;
	}
}
