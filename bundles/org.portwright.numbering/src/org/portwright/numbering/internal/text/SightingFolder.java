package org.portwright.numbering.internal.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.numbering.Classification;
import org.portwright.numbering.ClassifiedRange;
import org.portwright.numbering.Doubt;
import org.portwright.numbering.NotTaken;
import org.portwright.numbering.Note;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumberRanges;
import org.portwright.numbering.Place;
import org.portwright.numbering.RangeSets;
import org.portwright.numbering.ReadNumbers;
import org.portwright.numbering.ReadRange;
import org.portwright.numbering.Reason;
import org.portwright.numbering.internal.plan.NumberClassifier;
import org.portwright.numbering.internal.stop.StopSign;
import org.portwright.numbering.internal.text.Findings.Sighting;

/**
 * Makes sorted ranges of what was seen here and there: neighbours of one class become one range, but never over a block
 * of ten thousand, for which the rule on suspect ranges would blame an innocent list.
 */
final class SightingFolder {

	private static final int BLOCK = 10_000;
	private static final Comparator<Piece> BY_FIRST = Comparator.<Piece>comparingLong(piece -> piece.range.first())
			.thenComparingInt(piece -> piece.place.offset());

	private record Piece(NumberRange range, Classification classification, Place place) {
	}

	private final List<ReadRange> ranges = new ArrayList<>();
	private final List<Note> repeated = new ArrayList<>();
	private @Nullable Piece first;
	private long last;
	private List<Place> places = new ArrayList<>();

	private SightingFolder() {
	}

	/**
	 * Folds and sorts what was found in a text.
	 *
	 * @param taken   what of it is taken unless the text takes it back
	 * @param refused what is not
	 */
	static ReadNumbers fold(List<Sighting> taken, List<NotTaken> refused, Findings findings, List<Doubt> doubts,
			NumberClassifier classifier, StopSign stop) {
		List<NotTaken> notTaken = new ArrayList<>(refused);
		List<Piece> pieces = new ArrayList<>(taken.size());
		for (Sighting sighting : taken) {
			stop.pass();
			split(sighting, classifier, pieces);
		}
		pieces.sort(stop.passing(BY_FIRST));
		pieces = without(pieces, NumberRanges.fold(findings.withdrawn()), notTaken, stop);
		SightingFolder folder = new SightingFolder();
		for (Piece piece : pieces) {
			stop.pass();
			folder.add(piece);
		}
		folder.close();
		List<Note> notes = new ArrayList<>(findings.notes());
		Set<Place> large = notTaken.stream().filter(piece -> piece.numbers() > 0).map(NotTaken::place)
				.collect(Collectors.toSet());
		notes.removeIf(note -> note.kind() == Note.Kind.PLACES_OPEN && large.contains(note.place()));
		notes.addAll(folder.repeated);
		notes.sort(stop.passing(Comparator.comparingInt(note -> note.place().offset())));
		notTaken.sort(stop.passing(Comparator.comparingInt(piece -> piece.place().offset())));
		return new ReadNumbers(List.copyOf(folder.ranges), List.copyOf(notTaken), List.copyOf(notes),
				List.copyOf(doubts));
	}

	private static void split(Sighting sighting, NumberClassifier classifier, List<Piece> pieces) {
		NumberRange range = sighting.range();
		if (range.count() == 1) {
			pieces.add(new Piece(range, classifier.classify(range.first()), sighting.place()));
			return;
		}
		for (ClassifiedRange part : classifier.classify(range)) {
			long from = part.range().first();
			while (from <= part.range().last()) {
				long to = Math.min(part.range().last(), from - from % BLOCK + BLOCK - 1);
				pieces.add(new Piece(new NumberRange(from, to), part.classification(), sighting.place()));
				from = to + 1;
			}
		}
	}

	/**
	 * Sorted pieces without the numbers that the text takes back.
	 *
	 * @param notTaken gets those of which nothing is left
	 */
	private static List<Piece> without(List<Piece> pieces, List<NumberRange> withdrawn, List<NotTaken> notTaken,
			StopSign stop) {
		if (withdrawn.isEmpty()) {
			return pieces;
		}
		List<Piece> rest = new ArrayList<>(pieces.size());
		int from = 0;
		for (Piece piece : pieces) {
			stop.pass();
			while (from < withdrawn.size() && withdrawn.get(from).last() < piece.range.first()) {
				from++;
			}
			int to = from;
			while (to < withdrawn.size() && withdrawn.get(to).first() <= piece.range.last()) {
				to++;
			}
			List<NumberRange> left = RangeSets.minus(List.of(piece.range), withdrawn.subList(from, to));
			left.forEach(range -> rest.add(new Piece(range, piece.classification, piece.place)));
			if (left.isEmpty()) {
				notTaken.add(new NotTaken(piece.place, Reason.TAKEN_BACK));
			}
		}
		rest.sort(stop.passing(BY_FIRST));
		return rest;
	}

	private void add(Piece piece) {
		Piece open = first;
		if (open == null || !continues(open, piece)) {
			close();
			first = piece;
			last = piece.range.last();
			places.add(piece.place);
			return;
		}
		if (piece.range.first() <= last) {
			repeated.add(new Note(Note.Kind.REPEATED, piece.place));
		}
		last = Math.max(last, piece.range.last());
		if (!places.getLast().equals(piece.place)) {
			places.add(piece.place);
		}
	}

	private boolean continues(Piece open, Piece piece) {
		return piece.range.first() <= last + 1 && piece.range.first() / BLOCK == open.range.first() / BLOCK
				&& piece.classification.equals(open.classification);
	}

	private void close() {
		Piece open = first;
		if (open != null) {
			ranges.add(new ReadRange(new NumberRange(open.range.first(), last), open.classification,
					List.copyOf(places)));
			places = new ArrayList<>();
			first = null;
		}
	}
}
