package org.portwright.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("nls")
class SentRowsTest {

	private static List<SentRow> read(String text) {
		return SentRows.of(text, () -> {
			// goes on to the end
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { ",", ";", "\t", "|" })
	void knowsWhatStandsBetweenCells(String sign) {
		String text = "name" + sign + "site\nMrs. Smith" + sign + "Leeds\n";
		assertEquals(List.of(List.of("name", "site"), List.of("Mrs. Smith", "Leeds")),
				read(text).stream().map(SentRow::cells).toList());
	}

	@Test
	void takesTheSignThatMostLinesHaveAsOften() {
		assertEquals(List.of("Leeds, second floor", "VVX 600"), read("Leeds, second floor;VVX 600\nYork;VVX 500\n")
				.getFirst().cells());
		assertEquals(List.of("a,b", "c"), read("sep=;\r\na,b;c").getFirst().cells());
		assertEquals(2, read("sep=;\r\na,b;c").getFirst().line());
	}

	@Test
	void keepsTheLinesOfCellsInQuotes() {
		List<SentRow> rows = read("name,site\r\n\"a \"\"b\"\"\r\nc\" ,\"x,y\"\r\n\r\nlast,z");
		assertEquals(List.of("a \"b\"\r\nc", "x,y"), rows.get(1).cells());
		assertEquals(List.of(1, 2, 5), rows.stream().map(SentRow::line).toList());
	}

	@Test
	void letsNoQuoteSwallowTheRest() {
		List<SentRow> rows = read("name,size\n\"15 inch,a\n\"b\" c,d\ne,\"f");
		assertEquals(List.of("\"15 inch", "a"), rows.get(1).cells());
		assertEquals(List.of("\"b\" c", "d"), rows.get(2).cells());
		assertEquals(List.of("e", "\"f"), rows.get(3).cells());
	}

	@Test
	void hasNoCellsInPlainLines() {
		assertFalse(SentRows.hasCells("one\ntwo \"three\"\n"));
		assertEquals(List.of(List.of("one"), List.of("\"two")),
				read("one\n\"two\n").stream().map(SentRow::cells).toList());
		assertTrue(read("\n \n\t\n").isEmpty());
	}

	/** Whatever comes, each sign is in some cell, and the lines only go up. */
	@Test
	void readsAnythingAndLosesNothing() {
		var random = new Random(20);
		String signs = "ab\"\",;\t|\r\n \u0000=";
		for (int i = 0; i < 3000; i++) {
			var text = new StringBuilder();
			for (int j = random.nextInt(40); j > 0; j--) {
				text.append(signs.charAt(random.nextInt(signs.length())));
			}
			List<SentRow> rows = read(text.toString());
			assertEquals(letters(text.toString()),
					letters(rows.stream().flatMap(row -> row.cells().stream()).collect(Collectors.joining())),
					() -> text.toString());
			assertEquals(rows.stream().map(SentRow::line).sorted().distinct().toList(),
					rows.stream().map(SentRow::line).toList(), () -> text.toString());
		}
	}

	private static String letters(String text) {
		return text.replaceAll("[^ab=\u0000]", "");
	}

	@Test
	void readsMegabytesOfQuotesInTime() {
		for (String piece : List.of("\"", "\"\",", "\"\"\"", ",\"", "\"a,", "\n\"")) {
			String text = piece.repeat((4 << 20) / piece.length());
			assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(text), piece);
		}
	}
}
