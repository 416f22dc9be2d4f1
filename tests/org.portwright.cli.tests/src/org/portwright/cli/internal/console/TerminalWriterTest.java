package org.portwright.cli.internal.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portwright.cli.internal.HostileText;

import com.google.gson.JsonParser;

@SuppressWarnings("nls")
class TerminalWriterTest {

	private static final int RUNS = 2000;
	private static final int[] ALPHABET = { 'a', '\u00e9', '\u2014', 0x1F4DE, ' ', '\n', '\r', '\t', 0, 0x1B, 7, 8,
			0x7F, 0x80,
			0x85, 0x9B, 0x9D, 0xAD, 0x61C, 0x200B, 0x200D, 0x200E, 0x2028, 0x2029, 0x202E, 0x2060, 0x2066, 0x2069,
			0xFEFF,
			0xFFF9, 0xD800, 0xDC00, 0xE0041, 0x3164 };

	private static String printed(Consumer<PrintWriter> printing) {
		var bytes = new ByteArrayOutputStream();
		var writer = new TerminalWriter(bytes);
		printing.accept(writer);
		writer.flush();
		return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
	}

	/** What is printed, by the code points of a text. */
	@ParameterizedTest
	@CsvSource({ "61 e9 2014 1F4DE 5D0, a\u00e9\u2014\ud83d\udcde\u05d0", "1B 5B 33 31 6D, \\u001b[31m", "7, \\u0007",
			"0, \\u0000", "7F, \\u007f", "9B 33 31 6D, \\u009b31m", "85, \\u0085", "61 A 62, a\\nb",
			"61 D A 62, a\\r\\nb",
			"61 9 62, a\\tb", "2028, \\u2028", "2029, \\u2029", "202E 64 202C, \\u202ed\\u202c",
			"2066 2069, \\u2066\\u2069",
			"200E, \\u200e", "200B, \\u200b", "FEFF, \\ufeff", "AD, \\u00ad", "E0041, \\udb40\\udc41", "D800, \\ud800",
			"3164, \\u3164", "41 FE0F 42, A\\ufe0fB", "FE00, \\ufe00", "E0100, \\udb40\\udd00", "180B, \\u180b",
			"180F, \\u180f", "5C, \\", "A0, '\u00a0'" })
	void aLineShowsWhatItHolds(String codes, String shown) {
		String text = Arrays.stream(codes.split(" ")).map(code -> Character.toString(Integer.parseInt(code, 16)))
				.collect(Collectors.joining());
		assertEquals(shown + '\n', printed(out -> out.println(text)));
		assertEquals(shown + '\n', printed(out -> out.println(new StringBuilder(text))));
	}

	@Test
	void aTextOfSeveralLinesKeepsThem() {
		assertEquals("a\n\tb\nc\\u001b\\rd", printed(out -> out.print("a\n\tb\r\nc\u001b\rd".replace("\r\n", "\n"))));
		assertEquals("1 \\u009b\n", printed(out -> out.printf("%d %s%n", 1, "\u009b")));
		assertEquals("\\u001bx", printed(out -> out.append('\u001b').append("x")));
	}

	@Test
	void whateverATextHoldsItIsOneLineAndTheSameInJson() {
		var random = new Random(37);
		for (int run = 0; run < RUNS; run++) {
			String text = random.ints(random.nextInt(12), 0, ALPHABET.length).map(place -> ALPHABET[place])
					.mapToObj(Character::toString).collect(Collectors.joining());
			String line = printed(out -> out.println(text));
			assertEquals("", HostileText.raw(line));
			assertEquals(line.length() - 1, line.indexOf('\n'), line);
			assertEquals(text, JsonParser.parseString('"' + line.substring(0, line.length() - 1) + '"').getAsString());
			String json = printed(out -> Json.print(out, new String[] { text }));
			assertEquals("", HostileText.raw(json));
			assertEquals(text, JsonParser.parseString(json).getAsJsonArray().get(0).getAsString());
		}
	}
}
