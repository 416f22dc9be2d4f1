package org.portwright.numbering.uk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.portwright.numbering.Doubt;
import org.portwright.numbering.NotTaken;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumbersInText;
import org.portwright.numbering.RangeInText;
import org.portwright.numbering.Reason;

/** Ways to write a number that may not move, and ways that look like them and are sure. */
@SuppressWarnings("nls")
class DoubtfulTextsTest {

	private static final String ARROW = " ⇒ ";
	private static final String[] FILES = { "doubtful.txt", "doubtful-innocents.txt" };

	@ParameterizedTest
	@MethodSource("rows")
	void textReadsAs(String text, String expected) {
		assertEquals(expected, rendering(NumberTextReader.read(Rendering.unescape(text), Plans.UK)));
	}

	@Test
	void fortyAreDoubtfulAndAsManyAreNot() throws IOException {
		for (String file : FILES) {
			assertTrue(rows(file).count() >= 40, file);
		}
	}

	@Test
	void noInnocentIsDoubtful() throws IOException {
		rows(FILES[1]).forEach(row -> assertTrue(row.get()[1].toString().indexOf('?') < 0, row.get()[0].toString()));
	}

	static Stream<Arguments> rows() throws IOException {
		return Stream.concat(rows(FILES[0]), rows(FILES[1]));
	}

	private static Stream<Arguments> rows(String file) throws IOException {
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(
				Objects.requireNonNull(DoubtfulTextsTest.class.getResourceAsStream(file)), StandardCharsets.UTF_8))) {
			List<String> lines = reader.lines().toList();
			return lines.stream().filter(line -> !line.startsWith("# ") && !line.isBlank())
					.map(line -> line.split(ARROW, 2)).map(row -> Arguments.of((Object[]) row));
		}
	}

	/** The last four digits of each end; behind what is doubtful a question mark, why, and the words. */
	private static String rendering(NumbersInText read) {
		Stream<String> ranges = read.ranges().stream().map(DoubtfulTextsTest::range);
		Stream<String> back = read.notTaken().stream().filter(piece -> piece.reason() == Reason.TAKEN_BACK)
				.map(NotTaken::place).map(place -> "!" + place.text());
		return Rendering.escape(String.join("; ", Stream.concat(ranges, back).toList()));
	}

	private static String range(RangeInText read) {
		NumberRange range = read.range();
		String last = range.count() == 1 ? "" : "-" + "%04d".formatted(range.last() % 10_000);
		String doubt = read.doubts().stream().map(Doubt::kind).distinct().map(kind -> "?" + kind)
				.reduce("", String::concat);
		String because = read.doubts().stream().map(Doubt::because).map(words -> "[" + words.text() + "]").distinct()
				.reduce("", String::concat);
		return "%04d".formatted(range.first() % 10_000) + last + doubt + because;
	}
}
