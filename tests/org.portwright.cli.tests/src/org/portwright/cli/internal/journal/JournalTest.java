package org.portwright.cli.internal.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.cli.internal.CommandLineFolder;

import com.google.gson.JsonObject;

/** The journal of an order on the command line. */
@SuppressWarnings("nls")
class JournalTest {

	private final CommandLineFolder folder;

	JournalTest(@TempDir Path path) {
		folder = new CommandLineFolder(path);
	}

	@BeforeEach
	void makeOrder() {
		folder.call("new", "order", "@a.porting", "--numbers", "020 7946 0000");
	}

	private JsonObject only(CommandLineFolder.Result result) {
		assertEquals(0, result.exitCode(), result.err());
		assertEquals(1, result.json().getAsJsonArray().size(), result.out());
		return result.json().getAsJsonArray().get(0).getAsJsonObject();
	}

	@Test
	void notesMailsAndFilesAreAddedAndListed() throws Exception {
		assertEquals("note", only(folder.call("journal", "@a.porting", "--add", "They called back.", "--json"))
				.get("kind").getAsString());
		Files.writeString(folder.file("yes.eml"),
				"From: zoe@fabrikam.example\nDate: Mon, 23 Nov 2026 09:41:02 +0100\nSubject: Yes\n\nAgreed.");
		JsonObject mail = only(
				folder.call("journal", "@a.porting", "--mail", folder.file("yes.eml").toString(), "--json"));
		assertEquals("2026-11-23T08:41:02Z", mail.get("when").getAsString());
		assertEquals("Agreed.", mail.get("text").getAsString());
		Files.writeString(folder.file("bill.csv"), "1,2");
		JsonObject kept = only(
				folder.call("journal", "@a.porting", "--keep", folder.file("bill.csv").toString(), "--json"));
		assertEquals("bill.csv",
				kept.get("files").getAsJsonArray().get(0).getAsJsonObject().get("name").getAsString());
		assertEquals("1,2", Files.readString(folder.file("a.files/bill.csv")));
		var all = folder.call("journal", "@a.porting");
		assertEquals(0, all.exitCode());
		assertTrue(all.out().contains("2026-11-23 08:41  Mail  zoe@fabrikam.example  Yes"), all.out());
		assertTrue(all.out().contains("    bill.csv (3 bytes, SHA-256 "), all.out());
		assertEquals(3, folder.call("journal", "--json", "@a.porting").json().getAsJsonArray().size());
	}

	@Test
	void statesStandInWordsAndNotSeenIsSaid() {
		assertEquals(0, folder.call("set", "@a.porting", "portOrderId=PO-1", "state=processing").exitCode());
		String words = folder.call("journal", "@a.porting").out();
		assertTrue(words.contains("Change of state: Draft > Submitted") && words.contains("not seen"), words);
		var first = folder.call("journal", "@a.porting", "--json").json().getAsJsonArray().get(0).getAsJsonObject();
		assertEquals("stateChange draft submitted false", first.get("kind").getAsString() + ' '
				+ first.get("from").getAsString() + ' ' + first.get("to").getAsString() + ' '
				+ first.get("seen").getAsBoolean());
	}

	private JsonObject last(String... arguments) {
		var all = folder.call(arguments).json().getAsJsonArray();
		return all.get(all.size() - 1).getAsJsonObject();
	}

	@Test
	void whatIsRecordedIsOfTheDayThatIsSaid() {
		assertEquals(0, folder.call("set", "@a.porting", "state=contactingCarrier").exitCode());
		JsonObject now = last("journal", "@a.porting", "--json");
		assertTrue(now.get("when").getAsString().startsWith("2026-11-24T"), now.toString());
		assertTrue(now.get("recorded").isJsonNull());
		String[] call = { "set", "@a.porting", "focDate=2026-12-15", "state=transferApproved", "--on", "2026-11-20" };
		var asked = folder.call(call);
		assertEquals(1, asked.exitCode(), asked.err());
		assertTrue(asked.err().contains("Contacting carrier on 24 November 2026, which is later"), asked.err());
		assertEquals(now, last("journal", "@a.porting", "--json"));
		var approved = folder.withInput("1\n".getBytes(StandardCharsets.UTF_8)).call(call);
		assertEquals(0, approved.exitCode(), approved.err());
		JsonObject then = last("journal", "@a.porting", "--json");
		assertEquals("2026-11-20", then.get("when").getAsString());
		assertTrue(then.get("recorded").getAsString().startsWith("2026-11-24T"), then.toString());
	}

	@ParameterizedTest
	@CsvSource({ "--on 2026-11-25 state=processing, in the future", "--on soon state=processing, neither a day nor",
			"--on 2026-11-20 portOrderId=PO-1, the call has none" })
	void aDayThatCannotBeIsRefused(String call, String why) {
		var result = folder.call(("set @a.porting " + call).split(" "));
		assertEquals(2, result.exitCode());
		assertTrue(result.err().contains(why), result.err());
		assertEquals(0, folder.call("journal", "--json", "@a.porting").json().getAsJsonArray().size());
	}

	/** As in a file, where DAY_IMPLAUSIBLE warns of it. */
	@ParameterizedTest
	@ValueSource(strings = { "--add", "--ask", "--keep" })
	void aDayBeforeTheYear2000IsRefused(String option) throws Exception {
		String before = Files.readString(folder.file("a.porting"));
		String said = Files.writeString(folder.file("note.txt"), "They called.").toString();
		var refused = folder.call("journal", "@a.porting", option, said, "--on", "1999-12-31");
		assertEquals(2, refused.exitCode(), refused.out());
		assertTrue(refused.err().contains(
				"Friday 31 December 1999 is before the year 2000. Give the day on which it happened."), refused.err());
		assertEquals(before, Files.readString(folder.file("a.porting")));
		assertFalse(Files.exists(folder.file("a.files").resolve("note.txt")));
		assertEquals(0, folder.call("journal", "@a.porting", option, said, "--on", "2000-01-01").exitCode());
	}

	@Test
	void questionsAreAskedAnsweredAndCorrected() {
		assertEquals("question", only(folder.call("journal", "@a.porting", "--ask", "Which is the main number?", "--by",
				"Microsoft", "--on", "2026-11-20", "--json")).get("kind").getAsString());
		var asked = folder.call("journal", "@a.porting", "--answer", "020 7946 0001", "--on", "2026-11-19");
		assertEquals(1, asked.exitCode(), asked.err());
		assertTrue(asked.err().contains("asked on 20 November 2026"), asked.err());
		var answered = folder.call("journal", "@a.porting", "--answer", "020 7946 0001", "--on", "2026-11-19", "--yes");
		assertEquals(0, answered.exitCode(), answered.err());
		assertTrue(answered.out().startsWith("  2  2026-11-19  Question answered"), answered.out());
		JsonObject right = only(
				folder.call("journal", "@a.porting", "--correct", "020 7946 0000", "--entry", "2", "--json"));
		assertEquals("answer", right.get("kind").getAsString());
		assertEquals(folder.call("journal", "--json", "@a.porting").json().getAsJsonArray().get(1).getAsJsonObject()
				.get("id"), right.get("corrects"));
		assertEquals(0, folder.call("journal", "@a.porting", "--answer", "None", "--entry", "1").exitCode());
	}

	@ParameterizedTest
	@ValueSource(strings = { "--answer Yes", "--correct Better --entry 1", "--entry 1", "--correct Better", "--by Ada",
			"--add x --on 2027-01-01", "--answer Yes --entry 7" })
	void whatMakesNoSenseIsRefused(String options) throws Exception {
		String before = Files.readString(folder.file("a.porting"));
		var result = folder.call(("journal @a.porting " + options).split(" "));
		assertEquals(2, result.exitCode(), result.err());
		assertEquals(before, Files.readString(folder.file("a.porting")));
	}

	@Test
	void ofSeveralQuestionsOneIsNamed() {
		folder.call("journal", "@a.porting", "--ask", "First?");
		folder.call("journal", "@a.porting", "--ask", "Second?");
		assertEquals(2, folder.call("journal", "@a.porting", "--answer", "Yes").exitCode());
		assertEquals(0, folder.call("journal", "@a.porting", "--answer", "Yes", "--entry", "2").exitCode());
		assertEquals(0, folder.call("journal", "@a.porting", "--answer", "No").exitCode());
	}

	@Test
	void theStandardInputIsANote() {
		var note = only(folder.withInput("Łódź called.".getBytes(StandardCharsets.UTF_8)).call("journal", "@a.porting",
				"--add", "-", "--json"));
		assertEquals("Łódź called.", note.get("text").getAsString());
	}

	@Test
	void aSignedCopyNeedsAllThree() throws Exception {
		Files.writeString(folder.file("scan.pdf"), "%PDF-1.7 signed");
		String scan = folder.file("scan.pdf").toString();
		assertEquals(2, folder.call("journal", "@a.porting", "--signed", scan).exitCode());
		assertEquals(2,
				folder.call("journal", "@a.porting", "--signed", scan, "--signed-by", "Jo", "--signed-on", "soon")
						.exitCode());
		assertFalse(Files.exists(folder.file("a.files")));
		only(folder.call("journal", "@a.porting", "--signed", scan, "--signed-by", "Jo", "--signed-on", "2026-11-20",
				"--json"));
		assertTrue(Files.readString(folder.file("a.porting")).contains("signedCopy=\"scan.pdf\""));
	}

	/** A clock may be wrong anywhere: the mail is evidence all the same. */
	@Test
	void aMailOfADayToComeIsTakenAndNamed() throws Exception {
		String mail = Files.writeString(folder.file("yes.eml"),
				"From: zoe@fabrikam.example\nDate: Tue, 5 Jan 2027 09:41:02 +0000\nSubject: Yes\n\nAgreed.").toString();
		Map<String, String> today = Map.of("PORTWRIGHT_TODAY", "2026-10-15");
		String remark = "The mail has the date Tuesday 5 January 2027, which is in the future: today is Thursday 15"
				+ " October 2026. It was taken as it is.";
		var taken = folder.call(today, "journal", "@a.porting", "--mail", mail);
		assertEquals(0, taken.exitCode());
		assertTrue(taken.err().contains(remark), taken.err());
		assertTrue(taken.out().contains("2027-01-05 09:41  Mail  zoe@fabrikam.example  Yes"), taken.out());
		var first = folder.call(today, "new", "order", "@b.porting", "--from", mail);
		assertTrue(first.err().contains(remark), first.err());
		var checked = folder.call(today, "validate", "@a.porting");
		assertTrue(checked.out().contains("An entry of the journal has the day Tuesday 5 January 2027"), checked.out());
		var onTheDay = folder.call(Map.of("PORTWRIGHT_TODAY", "2027-01-05"), "new", "order", "@c.porting", "--from",
				mail);
		assertFalse(onTheDay.err().contains("in the future"), onTheDay.err());
	}

	@Test
	void whatIsNoMailIsRefusedAndNothingChanges() throws Exception {
		String before = Files.readString(folder.file("a.porting"));
		Files.writeString(folder.file("no.eml"), "hello");
		var refused = folder.call("journal", "@a.porting", "--add", "x", "--mail", folder.file("no.eml").toString());
		assertEquals(2, refused.exitCode());
		assertTrue(refused.err().contains("no.eml"), refused.err());
		assertEquals(before, Files.readString(folder.file("a.porting")));
		assertTrue(folder.call("journal", "@a.porting").err().contains("no journal yet"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "--answer Yes", "--correct Better", "--by Ada", "--signed-by Jo",
			"--ask x --on 2027-01-01",
			"--mail @no.eml" })
	void whatIsRefusedLeavesNoFileBehind(String refused) throws Exception {
		String before = Files.readString(folder.file("a.porting"));
		String bill = Files.writeString(folder.file("bill.csv"), "1,2").toString();
		String mail = Files.writeString(folder.file("yes.eml"), "From: zoe@fabrikam.example\n\nAgreed.").toString();
		Files.writeString(folder.file("no.eml"), "hello");
		var result = folder.call(("journal @a.porting --keep " + bill + " --mail " + mail + " --keep " + bill + " "
				+ refused.replace("@no", folder.file("no").toString())).split(" "));
		assertEquals(2, result.exitCode(), result.err());
		assertEquals(before, Files.readString(folder.file("a.porting")));
		assertFalse(Files.exists(folder.file("a.files")));
	}

	@Test
	void whatWasThereBeforeStaysWhenACallIsRefused() throws Exception {
		String bill = Files.writeString(folder.file("bill.csv"), "1,2").toString();
		folder.call("journal", "@a.porting", "--keep", bill);
		String form = Files.writeString(folder.file("form.csv"), "3,4").toString();
		assertEquals(2,
				folder.call("journal", "@a.porting", "--keep", bill, "--keep", form, "--answer", "Yes").exitCode());
		assertTrue(Files.exists(folder.file("a.files/bill.csv")));
		assertFalse(Files.exists(folder.file("a.files/form.csv")));
	}
}
