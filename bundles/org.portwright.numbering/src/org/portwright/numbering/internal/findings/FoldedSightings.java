package org.portwright.numbering.internal.findings;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.numbering.Classification;
import org.portwright.numbering.ClassifiedRange;
import org.portwright.numbering.Doubt;
import org.portwright.numbering.Doubt.Kind;
import org.portwright.numbering.NotTaken;
import org.portwright.numbering.Note;
import org.portwright.numbering.NumberProblem;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumberRanges;
import org.portwright.numbering.NumbersInText;
import org.portwright.numbering.Place;
import org.portwright.numbering.RangeInText;
import org.portwright.numbering.RangeSets;
import org.portwright.numbering.Reason;
import org.portwright.numbering.internal.findings.Findings.Sighting;
import org.portwright.numbering.internal.plan.NumberClassifier;
import org.portwright.numbering.internal.stop.StopSign;

/**
 * Sightings of numbers, folded into sorted ranges: neighbours of one class, all sure or all doubtful, become one range,
 * but never across a block of ten thousand, because the rule on suspect ranges would then report a correct list.
 */
public final class FoldedSightings {

	private static final int BLOCK = 10_000;
	private static final Comparator<Piece> BY_FIRST = (one, other) -> one.first == other.first
			? Integer.compare(one.sighting, other.sighting)
			: Long.compare(one.first, other.first);

	/**
	 * A part of what was seen. What is asked of it stands in it, for a list of a megabyte fits into no cache.
	 *
	 * @param doubt    why it may not move; {@code null} if it is sure
	 * @param sighting which one, in the order of the text
	 */
	private record Piece(long first, long last, Classification classification, @Nullable Doubt doubt, Place place,
			int sighting) {

		Piece part(NumberRange range, @Nullable Doubt because) {
			return new Piece(range.first(), range.last(), classification, because, place, sighting);
		}

		NumberRange range() {
			return new NumberRange(first, last);
		}
	}

	private final List<Sighting> taken;
	private final List<Piece> pieces;
	/** What of them stays doubtful, in the order of the text. */
	private final SortedMap<Integer, Doubt> doubtful = new TreeMap<>();
	private final List<RangeInText> ranges = new ArrayList<>();
	private final BitSet repeated = new BitSet();
	private @Nullable Piece begun;
	private long last;
	private int latest;
	private List<Place> places = new ArrayList<>();
	private final List<Doubt> doubts = new ArrayList<>();

	private FoldedSightings(List<Sighting> taken) {
		this.taken = taken;
		pieces = new ArrayList<>(taken.size());
	}

	/**
	 * Folds and sorts what was found in a text.
	 *
	 * @param taken   what of it is taken unless the text takes it back, in the order of the text
	 * @param refused what is not
	 */
	public static NumbersInText fold(List<Sighting> taken, List<NotTaken> refused, Findings findings, Doubts doubts,
			NumberClassifier classifier, StopSign stop) {
		List<NotTaken> notTaken = new ArrayList<>(refused);
		FoldedSightings folder = new FoldedSightings(taken);
		for (int sighting = 0; sighting < taken.size(); sighting++) {
			stop.pass();
			folder.split(sighting, classifier, doubts);
		}
		folder.pieces.sort(stop.passing(BY_FIRST));
		for (Piece piece : folder.without(NumberRanges.fold(findings.withdrawn()), notTaken, stop)) {
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
		notes.sort(stop.passing((one, other) -> Integer.compare(one.place().offset(), other.place().offset())));
		notTaken.sort(stop.passing((one, other) -> Integer.compare(one.place().offset(), other.place().offset())));
		return new NumbersInText(List.copyOf(folder.ranges), List.copyOf(notTaken), List.copyOf(notes),
				List.copyOf(folder.doubtful.values()));
	}

	private void split(int sighting, NumberClassifier classifier, Doubts doubts) {
		NumberRange range = taken.get(sighting).range();
		Place place = taken.get(sighting).place();
		if (range.count() == 1) {
			split(new Piece(range.first(), range.first(), classifier.classify(range.first()), null, place, sighting),
					doubts);
			return;
		}
		for (ClassifiedRange part : classifier.classify(range)) {
			long from = part.range().first();
			while (from <= part.range().last()) {
				long to = Math.min(part.range().last(), from - from % BLOCK + BLOCK - 1);
				split(new Piece(from, to, part.classification(), null, place, sighting), doubts);
				from = to + 1;
			}
		}
	}

	/** Splits a piece into what is doubtful of it and what is sure elsewhere. */
	private void split(Piece piece, Doubts doubts) {
		if (piece.classification.problem() == NumberProblem.INVALID) {
			pieces.add(piece.part(piece.range(), new Doubt(Kind.UNKNOWN, piece.place, piece.place)));
			return;
		}
		@Nullable
		Doubt doubt = doubts.of(piece.sighting);
		if (doubt == null) {
			pieces.add(piece);
			return;
		}
		List<NumberRange> whole = List.of(piece.range());
		List<NumberRange> sure = doubts.sureIn(piece.range());
		RangeSets.minus(whole, sure).forEach(range -> pieces.add(piece.part(range, doubt)));
		RangeSets.common(whole, sure).forEach(range -> pieces.add(piece.part(range, null)));
	}

	/**
	 * Returns the sorted pieces without the numbers that the text takes back.
	 *
	 * @param notTaken gets those of which nothing is left
	 */
	private List<Piece> without(List<NumberRange> withdrawn, List<NotTaken> notTaken, StopSign stop) {
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
			if (from == to) {
				rest.add(piece);
				continue;
			}
			List<NumberRange> left = RangeSets.minus(List.of(piece.range()), withdrawn.subList(from, to));
			left.forEach(range -> rest.add(piece.part(range, piece.doubt)));
			if (left.isEmpty()) {
				notTaken.add(new NotTaken(piece.place, Reason.TAKEN_BACK));
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
			latest = -1;
		} else if (piece.first <= last) {
			repeated.set(piece.sighting);
		}
		last = Math.max(last, piece.last);
		if (latest != piece.sighting) {
			latest = piece.sighting;
			places.add(piece.place);
			@Nullable
			Doubt doubt = piece.doubt;
			if (doubt != null) {
				doubts.add(doubt);
				doubtful.put(piece.sighting, doubt);
			}
		}
	}

	/** Neighbours with doubts of different kinds are asked about one by one; those that overlap cannot be. */
	private boolean continues(Piece open, Piece piece) {
		return piece.first <= last + 1 && piece.first / BLOCK == open.first / BLOCK
				&& piece.classification.equals(open.classification)
				&& (piece.first <= last ? (piece.doubt == null) == (open.doubt == null)
						: kind(piece) == kind(open));
	}

	private static @Nullable Kind kind(Piece piece) {
		@Nullable
		Doubt doubt = piece.doubt;
		return doubt == null ? null : doubt.kind();
	}

	private void close() {
		Piece open = begun;
		if (open != null) {
			ranges.add(new RangeInText(new NumberRange(open.first, last), open.classification, List.copyOf(places),
					List.copyOf(doubts)));
			places = new ArrayList<>();
			doubts.clear();
			begun = null;
		}
	}
}
