package org.portwright.numbering.internal.text;

import java.util.ArrayList;
import java.util.BitSet;
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
	private static final Comparator<Piece> BY_FIRST = (one, other) -> one.first == other.first
			? Integer.compare(one.sighting, other.sighting)
			: Long.compare(one.first, other.first);

	/**
	 * A part of what was seen. What it is sorted by stands in it, for a list of a megabyte fits into no cache.
	 *
	 * @param sighting which one, in the order of the text
	 */
	private record Piece(long first, long last, Classification classification, int sighting) {
	}

	private final List<Sighting> taken;
	private final List<ReadRange> ranges = new ArrayList<>();
	private final BitSet repeated = new BitSet();
	private @Nullable Piece begun;
	private long last;
	private int latest;
	private List<Place> places = new ArrayList<>();

	private SightingFolder(List<Sighting> taken) {
		this.taken = taken;
	}

	/**
	 * Folds and sorts what was found in a text.
	 *
	 * @param taken   what of it is taken unless the text takes it back, in the order of the text
	 * @param refused what is not
	 */
	static ReadNumbers fold(List<Sighting> taken, List<NotTaken> refused, Findings findings, List<Doubt> doubts,
			NumberClassifier classifier, StopSign stop) {
		List<NotTaken> notTaken = new ArrayList<>(refused);
		List<Piece> pieces = new ArrayList<>(taken.size());
		for (int sighting = 0; sighting < taken.size(); sighting++) {
			stop.pass();
			split(taken.get(sighting).range(), sighting, classifier, pieces);
		}
		pieces.sort(stop.passing(BY_FIRST));
		SightingFolder folder = new SightingFolder(taken);
		for (Piece piece : folder.without(pieces, NumberRanges.fold(findings.withdrawn()), notTaken, stop)) {
			stop.pass();
			folder.add(piece);
		}
		folder.close();
		List<Note> notes = new ArrayList<>(findings.notes());
		Set<Place> large = notTaken.stream().filter(piece -> piece.numbers() > 0).map(NotTaken::place)
				.collect(Collectors.toSet());
		notes.removeIf(note -> note.kind() == Note.Kind.PLACES_OPEN && large.contains(note.place()));
		folder.repeated.stream()
				.forEach(sighting -> notes.add(new Note(Note.Kind.REPEATED, taken.get(sighting).place())));
		notes.sort(stop.passing(Comparator.comparingInt(note -> note.place().offset())));
		notTaken.sort(stop.passing(Comparator.comparingInt(piece -> piece.place().offset())));
		return new ReadNumbers(List.copyOf(folder.ranges), List.copyOf(notTaken), List.copyOf(notes),
				List.copyOf(doubts));
	}

	private static void split(NumberRange range, int sighting, NumberClassifier classifier, List<Piece> pieces) {
		if (range.count() == 1) {
			pieces.add(new Piece(range.first(), range.first(), classifier.classify(range.first()), sighting));
			return;
		}
		for (ClassifiedRange part : classifier.classify(range)) {
			long from = part.range().first();
			while (from <= part.range().last()) {
				long to = Math.min(part.range().last(), from - from % BLOCK + BLOCK - 1);
				pieces.add(new Piece(from, to, part.classification(), sighting));
				from = to + 1;
			}
		}
	}

	/**
	 * Sorted pieces without the numbers that the text takes back.
	 *
	 * @param notTaken gets those of which nothing is left
	 */
	private List<Piece> without(List<Piece> pieces, List<NumberRange> withdrawn, List<NotTaken> notTaken,
			StopSign stop) {
		if (withdrawn.isEmpty()) {
			return pieces;
		}
		List<Piece> rest = new ArrayList<>(pieces.size());
		int from = 0;
		for (Piece piece : pieces) {
			stop.pass();
			while (from < withdrawn.size() && withdrawn.get(from).last() < piece.first) {
				from++;
			}
			int to = from;
			while (to < withdrawn.size() && withdrawn.get(to).first() <= piece.last) {
				to++;
			}
			List<NumberRange> left = RangeSets.minus(List.of(new NumberRange(piece.first, piece.last)),
					withdrawn.subList(from, to));
			left.forEach(range -> rest
					.add(new Piece(range.first(), range.last(), piece.classification, piece.sighting)));
			if (left.isEmpty()) {
				notTaken.add(new NotTaken(place(piece), Reason.TAKEN_BACK));
			}
		}
		rest.sort(stop.passing(BY_FIRST));
		return rest;
	}

	private void add(Piece piece) {
		Piece open = begun;
		if (open == null || !continues(open, piece)) {
			close();
			begun = piece;
			last = piece.last;
			latest = piece.sighting;
			places.add(place(piece));
			return;
		}
		if (piece.first <= last) {
			repeated.set(piece.sighting);
		}
		last = Math.max(last, piece.last);
		if (latest != piece.sighting) {
			latest = piece.sighting;
			places.add(place(piece));
		}
	}

	private Place place(Piece piece) {
		return taken.get(piece.sighting).place();
	}

	private boolean continues(Piece open, Piece piece) {
		return piece.first <= last + 1 && piece.first / BLOCK == open.first / BLOCK
				&& piece.classification.equals(open.classification);
	}

	private void close() {
		Piece open = begun;
		if (open != null) {
			ranges.add(new ReadRange(new NumberRange(open.first, last), open.classification,
					List.copyOf(places)));
			places = new ArrayList<>();
			begun = null;
		}
	}
}
