package org.portwright.numbering.uk.written;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.portwright.numbering.Note;
import org.portwright.numbering.NotTaken;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.Place;
import org.portwright.numbering.ReadNumbers;
import org.portwright.numbering.ReadRange;
import org.portwright.numbering.Reason;
import org.portwright.numbering.uk.NumberText;
import org.portwright.numbering.uk.Plans;

/**
 * What holds for every text, by texts that were changed at random: nothing that may be a number goes by without a word,
 * and no number is taken whose digits the text has nowhere.
 */
class LawTest {

	private static final int MUTANTS = 1000;
	private static final String INSERTED = "0123456789 ,;.-+()\n\tx/&";
	/** A whole UK number in one piece, and nothing beside it that could make it part of something else. */
	private static final Pattern WHOLE = Pattern.compile("(?<![\\w.,:;/@#=+()-])0(?:20|161|113)\\d{7}(?=\\s)");
	/**
	 * What could be part of a telephone number, whole or not: seven digits and more in one run. Fewer are as often a
	 * count, a year or a house number. Not beside letters, or a sign that makes it part of a price, time, sum, name of
	 * a file or web address.
	 */
	private static final Pattern RUN = Pattern
			.compile("(?<![\\w.,:;/@#=+()\\-£$€%'])\\d{7,40}(?![\\w.,:;/@#=()\\-%'])");
	private static final List<WrittenText> TEXTS = Stream
			.of("counts", "cut", "lists", "mails", "notation", "takeback", "tables", "wraps", "doubts")
			.flatMap(file -> WrittenText.in(file + ".txt").stream()).toList();

	@Test
	void noNumberGoesByWithoutAWord() {
		mutants().forEach(text -> {
			ReadNumbers read = NumberText.read(text, Plans.UK);
			List<Place> named = places(read).toList();
			Matcher whole = WHOLE.matcher(text);
			while (whole.find()) {
				var found = new Place(whole.group(), whole.start());
				assertTrue(
						named.stream().anyMatch(place -> place.offset() < found.end() && found.offset() < place.end()),
						() -> found + " went by in: " + text);
			}
		});
	}

	@Test
	void noRunOfDigitsGoesByWithoutAWord() {
		mutants().forEach(text -> {
			ReadNumbers read = NumberText.read(text, Plans.UK);
			List<Place> named = places(read).toList();
			Matcher run = RUN.matcher(text);
			while (run.find()) {
				var found = new Place(run.group(), run.start());
				boolean said = isBeginning(found.text(), read) || named.stream()
						.anyMatch(place -> place.offset() < found.end() && found.offset() < place.end());
				assertTrue(said, () -> found + " went by in: " + text);
			}
		});
	}

	/** Whether a number was taken that begins with these digits: its end stands in the next line, or for itself. */
	private static boolean isBeginning(String digits, ReadNumbers read) {
		String national = digits.replaceFirst("^(?:0044|44|0)", "");
		return read.ranges().stream().anyMatch(range -> range.range().firstE164().startsWith("+44" + national));
	}

	@Test
	void noNumberIsTakenWhoseDigitsAreNowhere() {
		mutants().forEach(text -> {
			String digits = digits(text);
			for (ReadRange read : NumberText.read(text, Plans.UK).ranges()) {
				String first = read.range().firstE164();
				boolean stands = read.classification().problem() != null || digits.contains("x")
						|| isMadeOf(digits, first.substring("+44".length()));
				assertTrue(stands || startsInsideTakenBack(text), () -> first + " stands nowhere in: " + text);
			}
		});
	}

	@Test
	void eachPlaceIsAPieceOfTheText() {
		mutants().forEach(text -> places(NumberText.read(text, Plans.UK))
				.forEach(place -> assertEquals(place.text(), text.substring(place.offset(), place.end()))));
	}

	@Test
	void aCutNumberIsNoOther() {
		var random = new Random(7);
		for (int i = 0; i < MUTANTS; i++) {
			String last = "%04d".formatted(random.nextInt(1000));
			int lost = 1 + random.nextInt(3);
			String separator = List.of(", ", "; ", " & ", " and ", "/", "\n", " to ", " - ").get(random.nextInt(8));
			String cut = "0161 496 " + last.substring(0, 4 - lost);
			String text = "0161 496 0100" + separator + cut + "\n0113 496 0001";
			for (ReadRange read : NumberText.read(text, Plans.UK).ranges()) {
				boolean sure = read.classification().problem() == null;
				NumberRange range = read.range();
				assertTrue(!sure || range.equals(NumberRange.of(441614960100L))
						|| range.equals(NumberRange.of(441134960001L)), () -> range + " out of: " + text);
			}
		}
	}

	/** The digits of a text, whatever script they are of, and the places that are left open. */
	private static String digits(String text) {
		var digits = new StringBuilder();
		text.codePoints().forEach(c -> {
			if (Character.isDigit(c)) {
				digits.append(Character.digit(c, 10));
			} else if (c == 'x' || c == 'X') {
				digits.append('x');
			}
		});
		return digits.toString();
	}

	/** Whether a beginning and an end that make up a number both stand there. */
	private static boolean isMadeOf(String digits, String national) {
		return IntStream.rangeClosed(2, national.length() - 1).anyMatch(
				end -> digits.contains(national.substring(0, end)) && digits.contains(national.substring(end)));
	}

	/** A range from which a piece was taken back begins where the text has no digits. */
	private static boolean startsInsideTakenBack(String text) {
		return NumberText.read(text, Plans.UK).notTaken().stream()
				.anyMatch(refused -> refused.reason() == Reason.TAKEN_BACK);
	}

	private static Stream<Place> places(ReadNumbers read) {
		return Stream.of(read.ranges().stream().flatMap(range -> range.places().stream()),
				read.notTaken().stream().map(NotTaken::place), read.notes().stream().map(Note::place))
				.flatMap(places -> places);
	}

	private static Stream<String> mutants() {
		var random = new Random(2026);
		return Stream.generate(() -> mutant(random)).limit(MUTANTS);
	}

	private static String mutant(Random random) {
		var text = new StringBuilder(TEXTS.get(random.nextInt(TEXTS.size())).text());
		for (int change = random.nextInt(4); change >= 0; change--) {
			int at = random.nextInt(text.length());
			char other = INSERTED.charAt(random.nextInt(INSERTED.length()));
			switch (random.nextInt(4)) {
			case 0 -> text.insert(at, other);
			case 1 -> text.setCharAt(at, other);
			case 2 -> text.deleteCharAt(at);
			default -> text.append('\n').append(TEXTS.get(random.nextInt(TEXTS.size())).text());
			}
			if (text.isEmpty()) {
				text.append('0');
			}
		}
		return text.toString();
	}
}
