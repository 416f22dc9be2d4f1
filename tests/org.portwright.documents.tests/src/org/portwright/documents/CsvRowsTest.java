package org.portwright.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.documents.printing.CsvRows;

class CsvRowsTest {

	private static String rows(String... cells) throws IOException {
		var out = new StringWriter();
		var rows = new CsvRows(out);
		rows.row(List.of(cells));
		rows.flush();
		return out.toString();
	}

	@Test
	void separatesCellsAndEndsLines() throws IOException {
		assertEquals("+442079460000,,London\r\n", rows("+442079460000", "", "London"));
		assertEquals("\"Leeds, York\",\"\"\"the\"\" desk\",\"a\nb\"\r\n", rows("Leeds, York", "\"the\" desk", "a\nb"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1+1", "+", "-1", "@SUM(A1)", "\t=1", "'quoted", "'",
			"\uFF1D1", "+44 20 7946 0000", "+442079460000;ext=1" })
	void aFormulaIsMadeText(String formula) throws IOException {
		assertEquals('\'' + formula + "\r\n", rows(formula));
	}

	@ParameterizedTest
	@ValueSource(strings = { "+442079460000", "020 7946 0000", "it's", "a=b", "1-2" })
	void whatIsNoneStaysAsItIs(String text) throws IOException {
		assertEquals(text + "\r\n", rows(text));
	}

	@Test
	void aFormulaBehindALineEndIsMadeTextToo() throws IOException {
		assertEquals("\"'\r\n=1\"\r\n", rows("\r\n=1"));
	}
}
