package org.portwright.numbering.uk;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

class ReadingTableTest {

	private static final String ARROW = " ⇒ ";

	@ParameterizedTest
	@MethodSource("rows")
	void textReadsAs(String text, String expected) {
		assertEquals(expected, Rendering.of(NumberTextReader.read(Rendering.unescape(text), Plans.UK)));
	}

	@Test
	void tableIsWhole() throws IOException {
		assertEquals(456, rows().count());
	}

	static Stream<Arguments> rows() throws IOException {
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(
				Objects.requireNonNull(ReadingTableTest.class.getResourceAsStream("readings.txt")),
				StandardCharsets.UTF_8))) {
			List<String> lines = reader.lines().toList();
			return lines.stream().filter(line -> !line.startsWith("# ")).map(line -> line.split(ARROW, 2))
					.map(row -> Arguments.of((Object[]) row));
		}
	}
}
