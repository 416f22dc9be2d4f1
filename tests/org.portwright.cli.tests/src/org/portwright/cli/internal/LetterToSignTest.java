package org.portwright.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A letter that is written for signature, and signed. */
@SuppressWarnings("nls")
class LetterToSignTest {

	private final CommandLineFolder folder;

	LetterToSignTest(@TempDir Path path) {
		folder = new CommandLineFolder(path);
	}

	@BeforeEach
	void makeOrder() {
		folder.call("new", "order", "@a.porting", "--numbers", "020 7946 0000");
	}

	@Test
	void aChangeOfASignedLetterSaysThatTheSignatureIsTakenOut() throws Exception {
		Files.writeString(folder.file("scan.pdf"), "%PDF-1.7 signed");
		assertEquals(0, folder.call("journal", "@a.porting", "--signed", "@scan.pdf", "--signed-by", "Ada",
				"--signed-on", "2026-11-20").exitCode());
		var unprinted = folder.call("set", "@a.porting", "contractEndDate=2027-06-30", "--json");
		assertFalse(unprinted.out().contains("signatureTakenOut"), unprinted.out());
		var changed = folder.call("set", "@a.porting", "loa.accountNumber=4711", "--json");
		assertEquals(0, changed.exitCode(), changed.err());
		var gone = changed.json().getAsJsonObject().get("signatureTakenOut").getAsJsonObject();
		assertEquals("Ada 2026-11-20 scan.pdf", gone.get("signatory").getAsString() + ' '
				+ gone.get("date").getAsString() + ' ' + gone.get("signedCopy").getAsString());
		assertTrue(changed.err().contains("The signature (Ada, 20 November 2026) was taken out"), changed.err());
		assertTrue(folder.call("fields", "@a.porting").out().contains("4711"));
		assertFalse(Files.readString(folder.file("a.porting")).contains("signedCopy"));
		assertTrue(Files.exists(folder.file("a.files/scan.pdf")));
	}
}
