package org.portwright.numbering.uk.written;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.portwright.numbering.Doubt;
import org.portwright.numbering.NotTaken;
import org.portwright.numbering.Note;
import org.portwright.numbering.NumberProblem;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumberRanges;
import org.portwright.numbering.NumbersInText;
import org.portwright.numbering.Place;
import org.portwright.numbering.RangeInText;
import org.portwright.numbering.RangeSets;

/**
 * How well a text was read.
 *
 * @param faults what is wrong, for people
 */
record Reading(Mark mark, List<String> faults) {

	/** How well. */
	enum Mark {
		/** All that is to be taken is, and nothing else; what must be named is. */
		RIGHT,
		/** Nothing else is taken; what is not taken is named, more of it than need be. */
		NAMED,
		/** A number was taken that is none, and its place is remarked on. */
		DOUBTED,
		/** A number was taken that is none, or one or what must be named went by without a word. */
		WRONG
	}

	static Reading of(WrittenText written, NumbersInText read) {
		List<NumberRange> valid = read.ranges().stream().filter(range -> isNumber(range))
				.map(RangeInText::range).toList();
		List<NumberRange> wanted = NumberRanges.fold(written.take());
		List<NumberRange> invented = RangeSets.minus(NumberRanges.fold(valid), wanted);
		List<NumberRange> missed = RangeSets.minus(wanted, NumberRanges.fold(valid));
		List<Place> named = named(read);
		List<String> faults = new ArrayList<>();
		invented.forEach(range -> faults.add("took " + range.firstE164() + "-" + range.lastE164()));
		missed.forEach(range -> faults.add("missed " + range.firstE164() + "-" + range.lastE164()));
		List<String> silent = written.named().stream().filter(piece -> !touches(written.text(), piece, named)).toList();
		silent.forEach(piece -> faults.add("did not name " + piece));
		List<Place> remarked = Stream.of(named.stream(), read.notes().stream().map(Note::place),
				read.doubts().stream().map(Doubt::place)).flatMap(places -> places).toList();
		List<String> unnoted = written.noted().stream().filter(piece -> !touches(written.text(), piece, remarked))
				.toList();
		unnoted.forEach(piece -> faults.add("did not remark on " + piece));
		return new Reading(mark(written, read, invented, missed, silent, unnoted, remarked), faults);
	}

	private static Mark mark(WrittenText written, NumbersInText read, List<NumberRange> invented,
			List<NumberRange> missed, List<String> silent, List<String> unnoted, List<Place> remarked) {
		if (!invented.isEmpty()) {
			boolean doubted = read.ranges().stream()
					.filter(range -> invented.stream().anyMatch(range.range()::overlaps))
					.allMatch(range -> range.places().stream()
							.anyMatch(place -> remarked.stream().anyMatch(other -> overlap(place, other))));
			return written.open() ? Mark.RIGHT : doubted ? Mark.DOUBTED : Mark.WRONG;
		}
		if (missed.isEmpty() && silent.isEmpty()) {
			return unnoted.isEmpty() ? Mark.RIGHT : Mark.NAMED;
		}
		if (written.open()) {
			return Mark.RIGHT;
		}
		boolean said = remarked.stream().anyMatch(place -> written.named().stream()
				.noneMatch(piece -> touches(written.text(), piece, List.of(place))));
		return silent.isEmpty() && (missed.isEmpty() || said) ? Mark.NAMED : Mark.WRONG;
	}

	/** A range of what can be no number to port is taken to be told so, with its place. */
	private static boolean isNumber(RangeInText range) {
		NumberProblem problem = range.classification().problem();
		return problem == null || problem == NumberProblem.BLOCKED || problem == NumberProblem.UNCONFIRMED;
	}

	/** What is not taken, and what is taken only to be told that it is no number. */
	private static List<Place> named(NumbersInText read) {
		return Stream.concat(read.notTaken().stream().map(NotTaken::place),
				read.ranges().stream().filter(range -> !isNumber(range))
						.flatMap(range -> range.places().stream()))
				.toList();
	}

	private static boolean touches(String text, String piece, List<Place> places) {
		for (int at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
			Place found = new Place(piece, at);
			if (places.stream().anyMatch(place -> overlap(place, found))) {
				return true;
			}
		}
		return false;
	}

	private static boolean overlap(Place one, Place other) {
		return one.offset() < other.end() && other.offset() < one.end();
	}
}
