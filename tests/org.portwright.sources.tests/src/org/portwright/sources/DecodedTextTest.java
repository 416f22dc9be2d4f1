package org.portwright.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodedTextTest {

	private static final String MARK = "\uFEFF";

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE" })
	void aMarkSaysTheEncoding(String charset) throws NoTextException {
		DecodedText read = DecodedText.of((MARK + "Łódź – 020 7946 0000").getBytes(Charset.forName(charset)));
		assertEquals("Łódź – 020 7946 0000", read.text());
		assertEquals(Charset.forName(charset), read.charset());
		assertTrue(read.remark().isEmpty());
	}

	@ParameterizedTest
	@CsvSource({ "UTF-16LE, 020 7946 0000", "UTF-16BE, 020 7946 0000", "UTF-16LE, 0", "UTF-16BE, Łódź – 0161 496 0000",
			"UTF-16LE, Main number of Łódź: 0161 496 0000", "UTF-8, Łódź – 0161 496 0000", "UTF-8, 020 7946 0000" })
	void withoutAMarkTheBytesSayTheEncoding(String charset, String text) throws NoTextException {
		DecodedText read = DecodedText.of(text.getBytes(Charset.forName(charset)));
		assertEquals(text, read.text());
		assertEquals(Charset.forName(charset), read.charset());
		assertTrue(read.remark().isEmpty());
	}

	@Test
	void whatIsNothingElseIsWindowsAndSaidSo() throws NoTextException {
		DecodedText read = DecodedText.of("Zoë – £5, 020 7946 0000".getBytes(Charset.forName("windows-1252")));
		assertEquals("Zoë – £5, 020 7946 0000", read.text());
		String remark = read.remark().orElseThrow();
		assertTrue(remark.contains("Windows-1252") && remark.endsWith("."), remark);
	}

	@Test
	void aCutCharacterAtTheEndCostsNoOther() throws NoTextException {
		byte[] whole = "0161 496 0000\n0161 496 0001".getBytes(StandardCharsets.UTF_16LE);
		assertEquals("0161 496 0000\n0161 496 000\uFFFD",
				DecodedText.of(Arrays.copyOf(whole, whole.length - 1)).text());
		byte[] marked = (MARK + "£5 for £").getBytes(StandardCharsets.UTF_8);
		assertEquals("£5 for \uFFFD", DecodedText.of(Arrays.copyOf(marked, marked.length - 1)).text());
	}

	@Test
	void halfAPairOfSurrogatesIsNoCharacter() throws NoTextException {
		byte[] bytes = "a\0\0\u00D8b\0c\0d\0e\0".getBytes(StandardCharsets.ISO_8859_1);
		assertEquals("a\uFFFDbcde", DecodedText.of(bytes).text());
	}

	@Test
	void aZeroInATextIsSeen() throws NoTextException {
		assertEquals("0161 496 0000\uFFFD0161 496 0001",
				DecodedText.of("0161 496 0000\u00000161 496 0001".getBytes(StandardCharsets.UTF_8)).text());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\uFEFF", "\t\r\n", "\u001B[31m0161 496 0000\u001B[0m", "PK and more",
			"RIFF is a word", "BM Ltd, 0161 496 0000", "What does %PDF-1.4 mean?" })
	void whatOnlyLooksLikeAnotherKindIsText(String text) throws NoTextException {
		assertEquals(text.replace(MARK, ""), DecodedText.of(text.getBytes(StandardCharsets.UTF_8)).text());
	}

	static Stream<Arguments> foreign() {
		return Stream.of(
				Arguments.of(SourceKind.SPREADSHEET, "PK\3\4 [Content_Types].xml xl/workbook.xml"),
				Arguments.of(SourceKind.SPREADSHEET, "PK\3\4 mimetypeapplication/vnd.oasis.opendocument.spreadsheet"),
				Arguments.of(SourceKind.SPREADSHEET, compound("Workbook")),
				Arguments.of(SourceKind.WORD, "PK\3\4 word/document.xml"),
				Arguments.of(SourceKind.WORD, compound("WordDocument")),
				Arguments.of(SourceKind.WORD, "{\\rtf1\\ansi 0161 496 0000}"),
				Arguments.of(SourceKind.PRESENTATION, "PK\3\4 ppt/presentation.xml"),
				Arguments.of(SourceKind.PROTECTED, compound("EncryptedPackage")),
				Arguments.of(SourceKind.OUTLOOK, compound("__properties_version1.0 Workbook")),
				Arguments.of(SourceKind.PDF, "%PDF-1.7\n1 0 obj\n(0161 496 0000)"),
				Arguments.of(SourceKind.PDF, "\r\nX-Header: a\r\n\r\n%PDF-1.4\n1 0 obj\n(0161 496 0000)"),
				Arguments.of(SourceKind.IMAGE, "\u0089PNG\r\n\u001A\n"), Arguments.of(SourceKind.IMAGE, "GIF89a.."),
				Arguments.of(SourceKind.IMAGE, "\u00FF\u00D8\u00FF\u00E0"),
				Arguments.of(SourceKind.IMAGE, "RIFF....WEBPVP8 "),
				Arguments.of(SourceKind.IMAGE, "BM\1\2\3\4\0\0\0\0"),
				Arguments.of(SourceKind.ARCHIVE, "PK\3\4 letter.txt"),
				Arguments.of(SourceKind.ARCHIVE, "\u001F\u008B\b"),
				Arguments.of(SourceKind.BINARY, compound("Catalog")),
				Arguments.of(SourceKind.BINARY, "\u007FELF\2\1\1\0\0\0\0\0\0\0\0\0"),
				Arguments.of(SourceKind.BINARY, "0161 496 0000 \u00E9\0\1\2\3\4\5\6"));
	}

	@ParameterizedTest
	@MethodSource
	void foreign(SourceKind kind, String bytes) {
		var refused = assertThrows(NoTextException.class,
				() -> DecodedText.of(bytes.getBytes(StandardCharsets.ISO_8859_1)));
		assertEquals(kind, refused.kind());
		assertTrue(refused.getMessage().matches("(?s)This is .+\\. .+\\."), refused.getMessage());
	}

	private static String compound(String name) {
		return "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1.." + String.join("\0", name.split("")) + "\0";
	}
}
