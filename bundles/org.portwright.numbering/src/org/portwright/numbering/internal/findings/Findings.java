package org.portwright.numbering.internal.findings;

import java.util.ArrayList;
import java.util.List;

import org.portwright.numbering.Doubt.Kind;
import org.portwright.numbering.NotTaken;
import org.portwright.numbering.Note;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumbersInText;
import org.portwright.numbering.Place;
import org.portwright.numbering.Reason;
import org.portwright.numbering.internal.findings.Remark.Extent;
import org.portwright.numbering.internal.tokens.LetterDigits;

/**
 * What a reader has found so far, in the order of the text.
 */
public final class Findings {

	/** Numbers and where the text names them. */
	public record Sighting(NumberRange range, Place place) {
	}

	/** How many numbers the text says that there are, where those that were read with it are others. */
	record Count(Place place, long value) {
	}

	private static final int MOST_SEARCHED = 1_000;

	private final List<Sighting> sightings = new ArrayList<>();
	private final List<NumberRange> withdrawn = new ArrayList<>();
	private final List<NotTaken> notTaken = new ArrayList<>();
	private final List<Remark> remarks = new ArrayList<>();
	private final List<Note> notes = new ArrayList<>();
	private final List<Count> counts = new ArrayList<>();
	private boolean large;
	private long taken;
	private long back;

	public void take(NumberRange range, Place place) {
		sightings.add(new Sighting(range, place));
		large |= range.count() > NumbersInText.MOST_AT_ONCE;
		taken += range.count();
		if (LetterDigits.isIn(place.text())) {
			note(Note.Kind.LETTERS_READ, place);
		}
	}

	/** Takes back what was found: none of its numbers is taken, wherever else it stands. */
	public void withdraw(Findings found) {
		found.sightings.forEach(sighting -> {
			withdrawn.add(sighting.range());
			back += sighting.range().count();
			refuse(Reason.TAKEN_BACK, sighting.place());
		});
		notTaken.addAll(found.notTaken);
		notes.addAll(found.notes);
	}

	/** Takes back a number that stands elsewhere. */
	public void withdraw(long number, Place place) {
		withdrawn.add(NumberRange.of(number));
		back++;
		refuse(Reason.TAKEN_BACK, place);
	}

	/** Takes back what was found last. */
	public void withdrawLast() {
		Sighting last = sightings.removeLast();
		taken -= last.range().count();
		withdrawn.add(last.range());
		refuse(Reason.TAKEN_BACK, last.place());
	}

	public void refuse(Reason reason, Place place) {
		notTaken.add(new NotTaken(place, reason));
	}

	public void note(Note.Kind kind, Place place) {
		notes.add(new Note(kind, place));
	}

	/** Words or a mark make numbers near them doubtful. */
	public void remark(Remark remark) {
		remarks.add(remark);
	}

	/** The heading of a column makes the numbers doubtful that were taken last. */
	public void remarkFrom(int first, Kind kind, Place heading) {
		sightings.subList(first, sightings.size()).forEach(sighting -> remarks
				.add(new Remark(kind, Extent.ROW, heading, sighting.place().offset())));
	}

	/** What makes numbers doubtful, in the order of the text. */
	public List<Remark> remarks() {
		return remarks;
	}

	/** The only number among those taken last that ends with four digits; 0 if there is none or another one. */
	public long only(long ending) {
		long only = 0;
		for (Sighting sighting : sightings.subList(Math.max(0, sightings.size() - MOST_SEARCHED), sightings.size())) {
			NumberRange range = sighting.range();
			long number = range.first() - range.first() % NumbersInText.MOST_AT_ONCE + ending;
			if (range.count() <= NumbersInText.MOST_AT_ONCE && range.first() <= number && number <= range.last()) {
				if (only > 0 && only != number) {
					return 0;
				}
				only = number;
			}
		}
		return only;
	}

	/** A count contradicts the numbers that were read with it, unless some of them are taken back. */
	public void count(Place place, long value) {
		counts.add(new Count(place, value));
	}

	/** The counts that contradict the numbers that were read with them. */
	List<Count> counts() {
		return counts;
	}

	/** How many numbers were taken. */
	public long taken() {
		return taken;
	}

	/** How many numbers were taken back. */
	public long back() {
		return back;
	}

	/** Of how many pieces of the text something was said. */
	public int said() {
		return sightings.size() + notTaken.size();
	}

	/** What was taken. */
	public List<Sighting> sightings() {
		return sightings;
	}

	/** Returns whether more numbers were read at once than are taken unasked. */
	boolean areLarge() {
		return large;
	}

	/** What was taken back. */
	List<NumberRange> withdrawn() {
		return withdrawn;
	}

	/** What was not taken. */
	public List<NotTaken> notTaken() {
		return notTaken;
	}

	/** What was changed or left out. */
	List<Note> notes() {
		return notes;
	}
}
