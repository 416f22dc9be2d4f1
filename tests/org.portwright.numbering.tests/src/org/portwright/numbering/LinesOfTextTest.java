package org.portwright.numbering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

@SuppressWarnings("nls")
class LinesOfTextTest {

	@Test
	void linesEndWithEachOfTheUsualEnds() {
		assertEquals(List.of(1, 1, 2, 2, 2, 3, 3, 4, 5), lines("a\nb\r\nc\r\rd"));
	}

	@Test
	void aTextWithoutALineEndIsOneLine() {
		assertEquals(List.of(1, 1, 1), lines("abc"));
		assertEquals(1, new LinesOfText("").of(0));
	}

	private static List<Integer> lines(String text) {
		var lines = new LinesOfText(text);
		return IntStream.range(0, text.length()).mapToObj(lines::of).toList();
	}
}
