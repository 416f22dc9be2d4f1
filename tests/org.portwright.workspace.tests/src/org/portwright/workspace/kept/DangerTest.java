package org.portwright.workspace.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Only what both by its name and by its content is a document opens unasked. */
@SuppressWarnings("nls")
class DangerTest {

	private static final byte[] PDF = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);

	@ParameterizedTest
	@CsvSource({ "bill.pdf,NONE", "Bill.PDF,NONE", "scan.jpeg,NONE", "form.docx,NONE", "mail.eml,NONE",
			"bill.pdf.exe,PROGRAM", "bill.exe. ,PROGRAM", "run.sh,PROGRAM", "form.docm,PROGRAM", "link.lnk,PROGRAM",
			"site.URL,PROGRAM", "start.desktop,PROGRAM", "page.html,UNKNOWN", "old.doc,UNKNOWN", "pdf,UNKNOWN",
			"bill,UNKNOWN", "archive.zip,UNKNOWN", "'',UNKNOWN" })
	void byItsName(String name, Danger danger) {
		assertEquals(danger, Danger.of(name, PDF, false));
	}

	@ParameterizedTest
	@CsvSource({ "4d5a9000,PROGRAM", "7f454c46,PROGRAM", "23212f62,PROGRAM", "cafebabe,PROGRAM", "25504446,NONE",
			"'',NONE" })
	void byItsContent(String content, Danger danger) {
		assertEquals(danger, Danger.of("bill.pdf", HexFormat.of().parseHex(content), false));
	}

	@Test
	void whatTheSystemWouldRunIsAProgram() {
		assertEquals(Danger.PROGRAM, Danger.of("bill.pdf", PDF, true));
	}
}
