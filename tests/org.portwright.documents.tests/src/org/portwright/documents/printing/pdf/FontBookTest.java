package org.portwright.documents.printing.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.documents.printing.page.Style;
import org.portwright.documents.printing.page.Weight;

class FontBookTest {

	static List<Arguments> texts() {
		return List.of(Arguments.of("a\tb", "a b"), Arguments.of("a\r\nb", "a\nb"), Arguments.of("a\u2028b", "a\nb"),
				Arguments.of("a\u00a0b", "a\u00a0b"), Arguments.of("a\u2009b", "a b"),
				Arguments.of("e\u0301", "\u00e9"), Arguments.of("a\u00adb", "ab"),
				Arguments.of("a\ud83d", "a\u25a1"), Arguments.of("", ""));
	}

	@ParameterizedTest
	@MethodSource("texts")
	void makesTextPrintable(String raw, String expected) throws IOException {
		try (FontBook fonts = Fonts.ownOnly()) {
			assertEquals(expected, fonts.printable(raw));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u6f22", "\ud83d\ude00", "\u0561" })
	void remembersWhatNoFontHas(String character) throws IOException {
		try (FontBook fonts = Fonts.ownOnly()) {
			assertEquals("\u25a1 and \u25a1", fonts.printable(character + " and " + character));
			assertEquals(List.of(character.codePointAt(0)), List.copyOf(fonts.unprintable()));
		}
	}

	@Test
	void measuresLikeTheFont() throws IOException {
		try (FontBook fonts = Fonts.ownOnly()) {
			String text = "Letter of Authorization: 020 7946 0000";
			float width = fonts.own(Weight.BOLD).font().getStringWidth(text) / 1000 * Style.TITLE.size();
			assertEquals(width, fonts.width(text, Style.TITLE), 0.01f);
		}
	}

	@Test
	void takesTheFirstInstalledFontThatHasIt(@TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("a-broken.ttf"), "no font");
		Path font = folder.resolve("b-good.ttf");
		try (InputStream stream = FontBook.class.getResourceAsStream("/fonts/liberation/LiberationSans-Regular.ttf")) {
			Files.copy(stream, font);
		}
		Files.writeString(folder.resolve("c-bold.ttf"), "never read");
		try (PDDocument document = new PDDocument();
				InstalledFonts fonts = new InstalledFonts(document, () -> files(folder))) {
			assertTrue(fonts.covering(0x416).isPresent());
			assertFalse(fonts.covering(0x6f22).isPresent());
		}
	}

	private static List<URI> files(Path folder) {
		List<URI> files = new ArrayList<>();
		for (String name : List.of("c-bold.ttf", "b-good.ttf", "a-broken.ttf", "missing.ttc", "notes.txt")) {
			files.add(folder.resolve(name).toUri());
		}
		return files;
	}

	@ParameterizedTest
	@ValueSource(ints = { 0x0, 0x7f, 0x200b, 0x202e, 0x5d0, 0x627, 0x915, 0xe01, 0xe000, 0xd800, 0xfdd0 })
	void leavesAloneWhatWouldComeOutWrong(int codePoint) {
		assertFalse(Scripts.isSimple(codePoint));
	}

	@ParameterizedTest
	@ValueSource(ints = { 'A', 0x20ac, 0x3b1, 0x416, 0x6f22, 0x30a2, 0xac00, 0x10d0, 0x1f600 })
	void triesWhatIsSetFromLeftToRight(int codePoint) {
		assertTrue(Scripts.isSimple(codePoint));
	}

	@Test
	void whatTakesNoRoomIsNeitherPrintedNorMissing() throws IOException {
		try (FontBook fonts = Fonts.ownOnly()) {
			assertEquals("Contoso Ltd", fonts.printable("Con\u200Btoso\uFEFF \u2060L\u00ADtd"));
			assertEquals(List.of(), List.copyOf(fonts.unprintable()));
		}
	}
}
