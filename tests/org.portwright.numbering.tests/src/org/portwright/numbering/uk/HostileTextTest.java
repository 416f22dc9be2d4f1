package org.portwright.numbering.uk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.strings;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.numbering.NotTaken;
import org.portwright.numbering.Note;
import org.portwright.numbering.NumbersInText;
import org.portwright.numbering.Place;

class HostileTextTest {

	private static final int TEN_MEGABYTES = 10_000_000;
	private static final int SOME = 200_000;
	private static final long MOST_IN_A_RANGE = 10_000;

	/** What numbers and their files are made of, to be thrown together at random. */
	private static final List<String> PIECES = List.of("020", "7946", "0000", "02079460000", "0161 496 0000", "+44",
			"(0)",
			"+", "0044", "20", "442079460000", "2079460000", " ", " ", " - ", "-", "–", "/", ", ", ",", "\t", "\n", ".",
			"..",
			":", ";", "x", "x 10", "ext 204", "to", " to ", "and", "between", "up to", "(", ")", "\"", "#", "VAT",
			"account no ",
			"GB29 NWBK", "£", "24/11/2026", "10:30", "4.42079E+11", "SW1A 1AA", "\u200B", "\u00AD", "\uD83D\uDCDE",
			"\uD83D",
			"０２０", "→", "...", "1)", "From\tTo\n", "Account,Phone\n", "01534 123456", "+353 1 234 5678", "00", "9999",
			"99");

	@Test
	void anythingThrownTogetherIsReadAndPlacesPointAtTheText() {
		qt().withExamples(4000).forAll(lists().of(integers().between(0, PIECES.size() - 1)).ofSizeBetween(0, 40))
				.checkAssert(indexes -> {
					StringBuilder text = new StringBuilder();
					indexes.forEach(index -> text.append(PIECES.get(index)));
					assertSound(text.toString());
				});
	}

	@Test
	void noiseIsRead() {
		qt().withExamples(2000).forAll(strings().allPossible().ofLengthBetween(0, 200))
				.checkAssert(HostileTextTest::assertSound);
		qt().withExamples(2000).forAll(strings().basicLatinAlphabet().ofLengthBetween(0, 200))
				.checkAssert(HostileTextTest::assertSound);
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "-", " ", "(", "\n", "x", "9", ".", "\u200B" })
	void tenMegabytesOfOneCharacterAreRead(String character) {
		assertSound(character.repeat(TEN_MEGABYTES));
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "-", "1-", "+1", "01 ", "001 ", "0 ", "020 7946 0000 ", "(", ")", "x10", "44 ", "a1",
			"02079460000/", "/1", ",02", "1,", "4.4E+1 ", "GB29 ", "1.1.1.", "11:11:", "\t", "01/01/",
			"0161 496 0000 - ",
			"\"", "+442079460000", "020 7946 000 - 0099 ", "GB82WEST12345698765432", "a,b\n", "http://x",
			"From\tTo\n" })
	void aPieceAgainAndAgainIsRead(String piece) {
		assertSound(piece.repeat(SOME / piece.length()));
	}

	@Test
	void oneRangeNeverHasMoreThanABlock() {
		assertEquals(0, NumberTextReader.read("020 7946 0000 - 020 8946 0000", Plans.UK).count());
		assertEquals(0, NumberTextReader.read("+1 202 555 0100 - +1 303 555 0199", Plans.UK).count());
		assertEquals(MOST_IN_A_RANGE, NumberTextReader.read("020 7946 0000 - 9999", Plans.UK).count());
	}

	private static void assertSound(String text) {
		NumbersInText read = NumberTextReader.read(text, Plans.UK);
		Stream.of(read.ranges().stream().flatMap(range -> range.places().stream()),
				read.notTaken().stream().map(NotTaken::place), read.notes().stream().map(Note::place))
				.flatMap(places -> places).forEach(place -> assertPointsAt(text, place));
		assertTrue(read.ranges().stream().allMatch(range -> range.range().count() <= MOST_IN_A_RANGE));
		for (int i = 1; i < read.ranges().size(); i++) {
			assertTrue(read.ranges().get(i - 1).range().last() < read.ranges().get(i).range().first());
		}
	}

	private static void assertPointsAt(String text, Place place) {
		assertEquals(place.text(), text.substring(place.offset(), place.end()));
	}
}
