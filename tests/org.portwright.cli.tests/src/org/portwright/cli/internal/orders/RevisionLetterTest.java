package org.portwright.cli.internal.orders;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.cli.internal.CommandLineFolder;

/** The letter that was submitted, as the command line writes it. */
@SuppressWarnings("nls")
class RevisionLetterTest {

	private final CommandLineFolder folder;

	RevisionLetterTest(@TempDir Path path) {
		folder = new CommandLineFolder(path);
	}

	@BeforeEach
	void draft() {
		folder.call("new", "order", "@london.porting", "--set", "loa.accountNumber=123");
	}

	private void on(String day, String... words) {
		var result = folder.call(Map.of("PORTWRIGHT_TODAY", day), words);
		assertEquals(0, result.exitCode(), result.err());
	}

	private byte[] bytes(String file) throws Exception {
		return Files.readAllBytes(folder.file(file));
	}

	@Test
	void aSubmittedLetterDoesNotDateItselfAnew() throws Exception {
		on("2026-11-29", "set", "@london.porting", "state=processing");
		on("2026-11-29", "export", "@london.porting", "--pdf", "@then.pdf");
		on("2027-01-11", "set", "@london.porting", "loa.accountNumber=456");
		on("2027-01-11", "export", "@london.porting", "--pdf", "@now.pdf");
		assertArrayEquals(bytes("then.pdf"), bytes("now.pdf"));
		assertArrayEquals(bytes("london.files/london-revision-1.pdf"), bytes("now.pdf"));
	}

	@Test
	void eachRevisionIsWrittenAsItWasSubmitted() throws Exception {
		on("2026-11-24", "reject", "@london.porting", "--reason", "Wrong account");
		on("2026-11-25", "set", "@london.porting", "state=draft");
		on("2026-11-25", "set", "@london.porting", "loa.accountNumber=456", "state=processing");
		on("2027-01-11", "export", "@london.porting", "--revision", "1", "--pdf", "@one.pdf");
		on("2027-01-11", "export", "@london.porting", "--revision", "2", "--pdf", "@two.pdf");
		assertArrayEquals(bytes("london.files/london-revision-1.pdf"), bytes("one.pdf"));
		assertArrayEquals(bytes("london.files/london-revision-2.pdf"), bytes("two.pdf"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "--csv @out.csv", "--txt @out.txt", "--ics @out.ics", "--pdf @out.pdf --timeline",
			"--pdf @out.pdf --csv @out.csv" })
	void noOtherDocumentIsKeptOfARevision(String documents) {
		on("2026-11-24", "set", "@london.porting", "state=processing");
		var result = folder.call(("export @london.porting --revision 1 " + documents).split(" "));
		assertEquals(2, result.exitCode());
		assertTrue(result.err().contains("without a revision"), result.err());
		assertFalse(Files.exists(folder.file("out.pdf")));
		assertFalse(Files.exists(folder.file("out.csv")));
	}

	@Test
	void aRevisionThatIsNotThereIsRefused() {
		var result = folder.call("export", "@london.porting", "--revision", "1", "--pdf", "@out.pdf");
		assertEquals(2, result.exitCode());
		assertTrue(result.err().contains("No revision of this order was submitted"), result.err());
		on("2026-11-24", "set", "@london.porting", "state=processing");
		result = folder.call("export", "@london.porting", "--revision", "3", "--pdf", "@out.pdf");
		assertEquals("2 Revision 3 was not submitted. Submitted were: 1.",
				result.exitCode() + " " + result.err().strip());
	}

	@Test
	void aKeptLetterThatWasChangedIsNotReplacedByAnother() throws Exception {
		on("2026-11-24", "set", "@london.porting", "state=processing");
		Files.writeString(folder.file("london.files/london-revision-1.pdf"), "%PDF-1.7 another");
		var result = folder.call("export", "@london.porting", "--json", "--pdf", "@out.pdf", "--csv", "@out.csv");
		assertEquals(2, result.exitCode());
		assertTrue(result.err().contains("is not the file that was submitted"), result.err());
		assertFalse(Files.exists(folder.file("out.pdf")));
		assertTrue(Files.exists(folder.file("out.csv")));
	}

	@Test
	void anOrderThatCannotBeSavedLeavesNoLetter() throws Exception {
		Files.createDirectories(folder.file(".london.porting~/in the way"));
		assertEquals(2, folder.call("set", "@london.porting", "state=processing").exitCode());
		assertFalse(Files.readString(folder.file("london.porting")).contains("processing"));
		assertFalse(Files.exists(folder.file("london.files")));
	}

	@Test
	void aRefusedSubmissionLeavesNoLetter() {
		assertEquals(1, folder.call("set", "@london.porting", "state=submitted").exitCode());
		assertFalse(Files.exists(folder.file("london.files")));
	}

	/** Of an order whose state this version cannot read, what was submitted stays. */
	@Test
	void anUnknownStateIsNoDraft() throws Exception {
		on("2026-11-24", "set", "@london.porting", "loa.signature.signatory=Jo Bloggs", "state=processing");
		Path file = folder.file("london.porting");
		Files.writeString(file, Files.readString(file).replace("state=\"processing\"", "state=\"manualReview\""));
		on("2026-11-25", "export", "@london.porting", "--pdf", "@out.pdf");
		assertArrayEquals(bytes("london.files/london-revision-1.pdf"), bytes("out.pdf"));
		on("2026-11-25", "set", "@london.porting", "loa.accountNumber=456");
		assertTrue(Files.readString(file).contains("signatory=\"Jo Bloggs\""));
		on("2026-11-25", "export", "@london.porting", "--txt", "@out.txt");
		String summary = Files.readString(folder.file("out.txt"));
		assertTrue(summary.contains("\nState: manualReview\n"), summary);
		assertTrue(summary.contains("Changed since revision 1 was submitted, and not in its letter:"
				+ " Account number, as on the bill: 123 \u2192 456\n"), summary);
		var plan = folder.call("plan", "@london.porting");
		assertFalse(plan.out().contains("If you submit the order today"), plan.out());
	}
}
