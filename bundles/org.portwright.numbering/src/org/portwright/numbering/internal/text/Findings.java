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
	private final List<NumberRange> withdrawn = new ArrayList<>();
	private final List<NotTaken> notTaken = new ArrayList<>();
	private final List<Place> denials = new ArrayList<>();
	private final List<Place> contacts = new ArrayList<>();
	private final List<Note> notes = new ArrayList<>();

	void take(NumberRange range, Place place) {
		sightings.add(new Sighting(range, place));
		if (LetterDigits.isIn(place.text())) {
			note(Note.Kind.LETTERS_READ, place);
		}
	}

	/** Takes back what was found: none of its numbers is taken, wherever else it stands. */
	void withdraw(Findings found) {
		found.sightings.forEach(sighting -> {
			withdrawn.add(sighting.range());
			refuse(Reason.TAKEN_BACK, sighting.place());
		});
		notTaken.addAll(found.notTaken);
		notes.addAll(found.notes);
	}

	/** Takes back a number that stands elsewhere. */
	void withdraw(long number, Place place) {
		withdrawn.add(NumberRange.of(number));
		refuse(Reason.TAKEN_BACK, place);
	}

	/** Takes back what was found last. */
	void withdrawLast() {
		Sighting last = sightings.removeLast();
		withdrawn.add(last.range());
		refuse(Reason.TAKEN_BACK, last.place());
	}

	void refuse(Reason reason, Place place) {
		notTaken.add(new NotTaken(place, reason));
	}

	void note(Note.Kind kind, Place place) {
		notes.add(new Note(kind, place));
	}

	/** Words say that a number beside them is not the customer's. */
	void deny(Place words) {
		denials.add(words);
	}

	/** Words say that somebody is reached by a number behind them. */
	void contact(Place words) {
		contacts.add(words);
	}

	/** The words that say so of numbers behind them. */
	List<Place> contacts() {
		return contacts;
	}

	/** The words by which numbers are denied. */
	List<Place> denials() {
		return denials;
	}

	/** Of how many pieces of the text something was said. */
	int said() {
		return sightings.size() + notTaken.size();
	}

	/** What was taken. */
	List<Sighting> sightings() {
		return sightings;
	}

	/** What was taken back. */
	List<NumberRange> withdrawn() {
		return withdrawn;
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
