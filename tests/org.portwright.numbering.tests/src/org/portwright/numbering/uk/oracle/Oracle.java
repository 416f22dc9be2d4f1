package org.portwright.numbering.uk.oracle;

import java.util.List;
import java.util.stream.Stream;

import org.portwright.numbering.Doubt;
import org.portwright.numbering.NotTaken;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumberRanges;
import org.portwright.numbering.NumbersInText;
import org.portwright.numbering.Place;
import org.portwright.numbering.RangeInText;
import org.portwright.numbering.RangeSets;
import org.portwright.numbering.uk.NumberTextReader;
import org.portwright.numbering.uk.Plans;
import org.portwright.numbering.uk.oracle.WrittenNumbers.Piece;

/**
 * The judge of what is read out of a text whose numbers are known. Two results are right: the same numbers, or fewer,
 * and each piece of which one is missing is named. A number that is not meant is never right.
 */
@SuppressWarnings("nls")
final class Oracle {

	/** What became of the numbers of a text. */
	enum Outcome {
		/** Exactly these were taken. */
		SAME,
		/** Some are missing, and where they are written is named. */
		NAMED,
		/** Some are missing, and nothing is said. */
		LOST,
		/** A number was taken that the text does not say. */
		INVENTED;

		boolean isRight() {
			return this == SAME || this == NAMED;
		}
	}

	private Oracle() {
	}

	/** Reads the text and judges. */
	static Outcome judge(WrittenNumbers written) {
		return judge(written, NumberTextReader.read(written.text(), Plans.UK));
	}

	/** Judges what was read out of the text. */
	static Outcome judge(WrittenNumbers written, NumbersInText read) {
		List<NumberRange> meant = meant(written);
		List<NumberRange> taken = taken(read);
		if (!RangeSets.minus(taken, meant).isEmpty()) {
			return Outcome.INVENTED;
		}
		if (taken.equals(meant)) {
			return Outcome.SAME;
		}
		List<Place> named = Stream.concat(read.notTaken().stream().map(NotTaken::place),
				read.doubts().stream().map(Doubt::place)).toList();
		boolean said = written.pieces().stream()
				.filter(piece -> !RangeSets.minus(NumberRanges.fold(piece.numbers()), taken).isEmpty())
				.allMatch(piece -> named.stream().anyMatch(place -> overlap(piece, place)));
		return said ? Outcome.NAMED : Outcome.LOST;
	}

	/** Describes text, meant numbers and those that are read, for a message. */
	static String describe(WrittenNumbers written) {
		NumbersInText read = NumberTextReader.read(written.text(), Plans.UK);
		return judge(written, read) + " [" + written.shape() + "]\n  text  "
				+ written.text().replace("\r", "\\r").replace("\n", "\\n").replace("\t", "\\t") + "\n  meant "
				+ text(meant(written))
				+ "\n  got   " + text(taken(read)) + "\n  named "
				+ read.notTaken().stream().map(piece -> piece.reason() + "[" + piece.place().text() + "]").toList()
				+ " "
				+ read.doubts().stream().map(doubt -> doubt.kind() + "[" + doubt.place().text() + "]").toList();
	}

	private static List<NumberRange> meant(WrittenNumbers written) {
		return NumberRanges.fold(written.pieces().stream().flatMap(piece -> piece.numbers().stream()).toList());
	}

	private static List<NumberRange> taken(NumbersInText read) {
		return NumberRanges.fold(read.ranges().stream().map(RangeInText::range).toList());
	}

	private static boolean overlap(Piece piece, Place place) {
		return place.offset() < piece.end() && piece.start() < place.end();
	}

	private static String text(List<NumberRange> ranges) {
		return ranges.stream().map(range -> range.firstE164() + "-" + Long.toString(range.last()).substring(8)
				+ " (" + range.count() + ")").toList().toString();
	}
}
