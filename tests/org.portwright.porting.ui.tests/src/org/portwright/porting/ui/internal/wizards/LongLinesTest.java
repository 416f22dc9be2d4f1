package org.portwright.porting.ui.internal.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jface.text.BadLocationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;

/** Lines that are too long to be laid out, and those that are not. */
@SuppressWarnings("nls")
class LongLinesTest {

	private static final int MEGABYTE = 1 << 20;

	private final LongLines document = new LongLines();

	@ParameterizedTest
	@ValueSource(strings = { "020 7946 0000, ", "02079460000,", "02079460000;", "0" })
	void noLineIsLongAndTheTextStaysAsItIs(String piece) throws BadLocationException {
		String text = piece.repeat(MEGABYTE / piece.length());
		document.set(text);
		assertEquals(text, document.get());
		int longest = 0;
		for (int line = 0; line < document.getNumberOfLines(); line++) {
			longest = Math.max(longest, document.getLineLength(line));
		}
		assertTrue(longest > LongLines.MOST / 2 && longest <= 2 * LongLines.MOST + 1, "the longest has " + longest);
	}

	@Test
	void usualLinesAreThoseOfTheText() throws BadLocationException {
		document.set("one\r\ntwo, with a comma\nthree\rfour");
		assertEquals(4, document.getNumberOfLines());
		assertEquals("two, with a comma\n", document.get(document.getLineOffset(1), document.getLineLength(1)));
		document.replace(0, 3, "one and\nmore");
		assertEquals(5, document.getNumberOfLines());
	}

	@Test
	void enterMakesALineAlsoBelowALongOne() {
		document.set("0 ".repeat(LongLines.MOST));
		assertEquals("\n", document.getDefaultLineDelimiter());
	}
}
