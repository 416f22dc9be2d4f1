package org.portwright.documents.printing.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.strings;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreakerTest {

	/** Every character is half as wide as high; nothing has to be replaced. */
	private static final Typography HALF = new Typography() {
		@Override
		public String printable(String raw) {
			return raw;
		}

		@Override
		public float advance(int codePoint, Weight weight) {
			return 0.5f;
		}
	};

	private static final Style STYLE = new Style(Weight.REGULAR, 10, 12, Ink.BLACK);
	private static final LineBreaker BREAKER = new LineBreaker(HALF);

	@Test
	void neverExceedsTheWidth() {
		qt().forAll(strings().basicLatinAlphabet().ofLengthBetween(0, 200), integers().between(1, 60))
				.check((text, characters) -> lines(text, characters).stream()
						.allMatch(line -> HALF.width(line, STYLE) <= characters * 5f));
	}

	@Test
	void neverDropsACharacter() {
		qt().forAll(strings().allPossible().ofLengthBetween(0, 200), integers().between(1, 60))
				.check((text, characters) -> visible(String.join("", lines(text, characters))).equals(visible(text)));
	}

	private static String visible(String text) {
		return text.replace('\u2011', '-').codePoints()
				.filter(codePoint -> !Character.isWhitespace(codePoint) && codePoint != 0xA0)
				.mapToObj(Character::toString)
				.collect(Collectors.joining());
	}

	@ParameterizedTest
	@CsvSource({ "one two three, 8, one two|three", "one two three, 7, one two|three",
			"one two three, 6, one|two|three",
			"abcdefgh, 3, abc|def|gh", "x abcdefgh y, 4, x|abcd|efgh|y", "one-two, 4, one-|two", "' one  ', 9, one",
			"'', 9, ''" })
	void breaksBetweenWords(String text, int characters, String expected) {
		assertEquals(expected, String.join("|", lines(text, characters)));
	}

	@ParameterizedTest
	@CsvSource({ "at 12\u00a0High Street, 8, at|12 High|Street", "at 12\u201114\u00a0Road, 10, at|12-14 Road",
			"12\u201114\u00a0Road, 10, 12-14 Road" })
	void holdsTogetherWhatBelongsTogetherAndSetsWhatIsOnTheKeyboard(String text, int characters, String expected) {
		assertEquals(expected, String.join("|", lines(text, characters)));
	}

	@Test
	void keepsLineBreaksAndDropsEmptyLines() {
		assertEquals(List.of("12 Example Street", "London"), lines("12 Example Street\n\n  \nLondon\n", 60));
	}

	@Test
	void breaksAHundredThousandCharacters() {
		assertEquals(2_000, lines("x".repeat(100_000), 50).size());
		assertEquals(2_000, lines("x".repeat(49).concat(" ").repeat(2_000), 50).size());
	}

	@Test
	void keepsAnAccentOnItsLetter() {
		assertEquals(List.of("ab", "c\u0323", "d"), lines("abc\u0323d", 2));
	}

	@ParameterizedTest
	@CsvSource({ "Contoso, 7, Contoso", "Contoso, 6, Conto\u2026", "Contoso, 1, \u2026", "a\u2009b, 9, a\u2009b" })
	void shortensToOneLine(String text, int characters, String expected) {
		assertEquals(expected, BREAKER.shortened(text, STYLE, characters * 5f));
	}

	private static List<String> lines(String text, int characters) {
		return BREAKER.lines(text, STYLE, characters * 5f).stream().map(Line::text).toList();
	}
}
