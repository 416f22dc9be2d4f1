package org.portwright.numbering.uk.written;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.portwright.numbering.NotTaken;
import org.portwright.numbering.Note;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumberRanges;
import org.portwright.numbering.NumbersInText;
import org.portwright.numbering.Place;
import org.portwright.numbering.RangeInText;
import org.portwright.numbering.Reason;
import org.portwright.numbering.uk.NumberTextReader;
import org.portwright.numbering.uk.Plans;

/**
 * What holds for every text: nothing that could be part of a number goes by without a word, nothing is taken whose
 * digits stand nowhere, each place is a piece of the text, and what stands around a list and has neither digits nor
 * words about numbers changes nothing of what is taken.
 */
@SuppressWarnings("nls")
final class Law {

	private static final Pattern BEGINS = Pattern.compile("[^\\p{L}]{1,10}");

	/**
	 * What no reader of a page sees: scripts, styles and comments that are closed, what stands between quotes in a tag,
	 * and a link that leads nowhere.
	 */
	private static final Pattern UNSEEN = Pattern.compile("<(script|style)\\b[^<>]*>.*?</\\1\\s*>|<!--.*?-->"
			+ "|<(?!a\\s)[a-z]+\\d?(?:\\s+[a-z-]+\\s*=\\s*(?:\"[^\"<]*\"|'[^'<]*'))+\\s*/?>"
			+ "|<a\\s(?![^<>]*\\shref)(?:[^<>\"']|\"[^\"<]*\"|'[^'<]*')*>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	/** The address of a link up to somewhere in it. */
	private static final Pattern IN_ADDRESS = Pattern.compile("(?is).*\\shref\\s*=\\s*\"[^\"]*");

	/** What begins may go on as {@code 020 7960 (08:00}, with two digits before a colon. */
	private static final Pattern BEGINS_TAKEN_BACK = Pattern.compile("\\D{1,60}(?:\\d\\d?:)?");

	private Law() {
	}

	/** In what a text breaks it, for people. */
	static List<String> broken(String text) {
		return broken(text, NumberTextReader.read(text, Plans.UK));
	}

	/** In what a text breaks it that was read already, for people. */
	static List<String> broken(String text, NumbersInText read) {
		List<String> faults = new ArrayList<>();
		places(read).filter(place -> !text.startsWith(place.text(), place.offset()))
				.forEach(place -> faults.add("is no piece: " + place));
		unsaid(text, read).forEach(place -> faults.add("went by: " + place));
		new StandingDigits(text, read).missing().forEach(range -> faults.add("stands nowhere: " + range));
		return faults;
	}

	/**
	 * What a reader sees that could be part of a number and is neither taken nor named, nor begins a number whose end
	 * stands apart.
	 */
	static Stream<Place> unsaid(String text, NumbersInText read) {
		var known = new BitSet(text.length());
		places(read).forEach(place -> known.set(place.offset(), place.end()));
		UNSEEN.matcher(text).results().forEach(unseen -> known.set(unseen.start(), unseen.end()));
		return PossibleNumbers.in(text, known).stream().filter(
				place -> !isBeginning(place.text(), read) && !isInNamedAddress(text, known, place.offset())
						&& !isBeginningOf(known.nextSetBit(place.end()), place, text, read));
	}

	/** Whether it stands in the address of a link, which nobody sees, and the beginning of that is named. */
	private static boolean isInNamedAddress(String text, BitSet known, int offset) {
		int named = known.previousSetBit(offset);
		return named >= 0 && text.substring(named, offset).indexOf('"') < 0
				&& IN_ADDRESS.matcher(text.substring(0, named)).matches();
	}

	/** Whether what is named begins behind it: it was not taken because of its end, or its end is taken back. */
	private static boolean isBeginningOf(int named, Place place, String text, NumbersInText read) {
		boolean takenBack = read.notTaken().stream()
				.anyMatch(piece -> piece.place().offset() == named && piece.reason() == Reason.TAKEN_BACK);
		return named > 0
				&& (takenBack ? BEGINS_TAKEN_BACK : BEGINS).matcher(text.substring(place.end(), named)).matches();
	}

	/** What is taken of a text. */
	static List<NumberRange> taken(String text) {
		return taken(NumberTextReader.read(text, Plans.UK));
	}

	/** What is taken of a text that was read, doubtful or not: a greeting makes a signature of a card. */
	static List<NumberRange> taken(NumbersInText read) {
		return NumberRanges.fold(read.ranges().stream().map(RangeInText::range).toList());
	}

	static Stream<Place> places(NumbersInText read) {
		return Stream.of(read.ranges().stream().flatMap(range -> range.places().stream()),
				read.notTaken().stream().map(NotTaken::place), read.notes().stream().map(Note::place))
				.flatMap(places -> places);
	}

	private static boolean isBeginning(String piece, NumbersInText read) {
		String national = piece.replaceAll("\\D", "").replaceFirst("^(?:0044|44|0)0?", "");
		return read.ranges().stream().anyMatch(range -> range.range().firstE164().startsWith("+44" + national));
	}
}
