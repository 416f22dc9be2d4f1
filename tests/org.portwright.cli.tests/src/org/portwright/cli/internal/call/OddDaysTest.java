package org.portwright.cli.internal.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portwright.cli.internal.CommandLineFolder;

/** Days that look wrong are asked about; without an answer nothing is done, and yes is said to them alone. */
@SuppressWarnings("nls")
class OddDaysTest {

	private final CommandLineFolder folder;

	OddDaysTest(@TempDir Path path) {
		folder = new CommandLineFolder(path);
	}

	@BeforeEach
	void makeOrder() {
		folder.call("new", "order", "@a.porting", "--numbers", "020 7946 0000");
		assertEquals(0, folder.call("set", "@a.porting", "submissionDate=2026-11-20", "state=processing", "--on",
				"2026-11-20").exitCode());
		assertEquals(0, folder.call("set", "@a.porting", "focDate=2026-12-15", "state=transferApproved").exitCode());
	}

	@ParameterizedTest
	@CsvSource({ "set @a.porting loa.signature.date=2026-11-23, the letter was signed on 23 November 2026",
			"set @a.porting state=completed, the confirmed cut-over is on 15 December 2026",
			"set @a.porting submissionDate=2026-12-24, 24 December 2026 is in the future",
			"set @a.porting submissionDate=2026-11-24 state=transferPending, the confirmed cut-over is on 15 December",
			"journal @a.porting --correct= --entry 2 --on 2026-11-19, the order was Submitted on 20 November 2026",
			"set @a.porting overrideAlert=2027-02-01, 1 February 2027 is in the future",
			"set @a.porting overrideAlert=2026-11-19, the order was submitted on 20 November 2026",
			"set @a.porting focDate=2026-11-20, the losing provider confirmed it on 24 November 2026" })
	void withoutAnAnswerNothingIsDone(String call, String question) throws Exception {
		String before = Files.readString(folder.file("a.porting"));
		var asked = folder.call(call.split(" "));
		assertEquals(1, asked.exitCode(), asked.err());
		assertTrue(asked.err().contains(question), asked.err());
		assertTrue(asked.err().contains("Nothing was recorded."), asked.err());
		var no = folder.withInput("2\n".getBytes(StandardCharsets.UTF_8)).call((call + " --json").split(" "));
		assertEquals(1, no.exitCode(), no.err());
		assertTrue(no.json().getAsJsonObject().get("error").getAsString().contains(question), no.out());
		assertEquals(before, Files.readString(folder.file("a.porting")));
		var yes = folder.call((call + " --yes").split(" "));
		assertEquals(0, yes.exitCode(), yes.err());
	}

	/** Nobody can mean it. */
	@ParameterizedTest
	@CsvSource({ "submissionDate=1999-12-31", "rejections+=x rejections[+].date=1999-12-31",
			"questions+=x questions[+].asked=1999-12-31", "loa.signature.date=1999-12-31" })
	void aDayBeforeTheYear2000IsRefusedWhateverIsAnswered(String values) throws Exception {
		String before = Files.readString(folder.file("a.porting"));
		var refused = folder.call(("set @a.porting " + values + " --yes").split(" "));
		assertEquals(2, refused.exitCode(), refused.err());
		assertTrue(refused.err().contains("Friday 31 December 1999 is before the year 2000."), refused.err());
		assertEquals(before, Files.readString(folder.file("a.porting")));
	}

	@Test
	void yesIsSaidToOddDaysAlone() {
		assertEquals(1, folder.call("set", "@a.porting", "state=processing", "--yes").exitCode());
		assertEquals(2, folder.call("set", "@a.porting", "state=completed", "--on", "2026-12-20", "--yes").exitCode());
		assertEquals(2, folder.call("export", "@a.porting", "--pdf", "@a.pdf", "--yes").exitCode());
	}

	@Test
	void whatWasAgreedToIsNotAskedAboutAgain() {
		assertEquals(0, folder.call("set", "@a.porting", "loa.signature.date=2026-11-23", "--yes").exitCode());
		assertEquals(0, folder.call("set", "@a.porting", "portOrderId=PO-4711").exitCode());
	}

	/** The next revision is begun on the day on which Portwright is told of it. */
	@Test
	void aNextRevisionMayBeRecordedAfterItWasSubmitted() {
		folder.call("new", "order", "@b.porting", "--numbers", "020 7946 0100");
		assertEquals(0, folder.call("set", "@b.porting", "state=processing", "--on", "2026-11-20").exitCode());
		assertEquals(0, folder.call("reject", "@b.porting", "--on", "2026-11-21").exitCode());
		assertEquals(0, folder.call("set", "@b.porting", "state=draft").exitCode());
		var late = folder.call("set", "@b.porting", "submissionDate=2026-11-23", "state=processing", "--on",
				"2026-11-23");
		assertEquals(0, late.exitCode(), late.err());
		assertEquals(1, folder.call("set", "@b.porting", "submissionDate=2026-11-20").exitCode());
		var earlier = folder.call("set", "@b.porting", "overrideAlert=2026-11-21");
		assertTrue(earlier.exitCode() == 1 && earlier.err().contains("put on notice on 21 November 2026"),
				earlier.err());
		assertEquals(0, folder.call("set", "@b.porting", "overrideAlert=2026-11-23").exitCode());
	}

	/** A notice was given for the revision that was submitted then, and stays when the next one is. */
	@Test
	void aNoticeIsNotAskedAboutWhenTheOrderIsSubmittedAgain() {
		folder.call("new", "order", "@b.porting", "--numbers", "020 7946 0100");
		assertEquals(0, folder.call("set", "@b.porting", "submissionDate=2026-11-18", "state=processing", "--on",
				"2026-11-18").exitCode());
		assertEquals(0, folder.call("set", "@b.porting", "overrideAlert=2026-11-19").exitCode());
		assertEquals(0, folder.call("reject", "@b.porting", "--on", "2026-11-20").exitCode());
		assertEquals(0, folder.call("set", "@b.porting", "state=draft").exitCode());
		assertEquals(0, folder.call("set", "@b.porting", "submissionDate=2026-11-23", "state=processing", "--on",
				"2026-11-23").exitCode());
		assertEquals(1, folder.call("set", "@b.porting", "overrideAlert=2026-11-20").exitCode());
	}

	/** The day of an earlier attempt belongs to another confirmed date. */
	@Test
	void aSecondAttemptIsNotAskedAboutTheFirst() {
		assertEquals(0, folder.call("set", "@a.porting", "focDate=2026-11-24").exitCode());
		for (String day : List.of("transferPending 2026-11-23", "notMoved 2026-11-24")) {
			String[] step = day.split(" ");
			folder.call("set", "@a.porting", "state=" + step[0], "--on", step[1], "--yes");
		}
		Map<String, String> later = Map.of("PORTWRIGHT_TODAY", "2026-11-30");
		assertEquals(0, folder.call(Map.of("PORTWRIGHT_TODAY", "2026-11-25"), "set", "@a.porting",
				"focDate=2026-12-01", "state=transferApproved").exitCode());
		var pending = folder.call(later, "set", "@a.porting", "state=transferPending");
		assertEquals(0, pending.exitCode(), pending.err());
	}

	@Test
	void inTheLastHoursMicrosoftCancelsNoOrder() {
		folder.call("set", "@a.porting", "state=transferPending", "--yes");
		var asked = folder.call("set", "@a.porting", "state=cancelled");
		assertEquals(1, asked.exitCode());
		assertTrue(asked.err().contains("Cancelled after Transfer pending: once the last 24 hours have begun,"
				+ " Microsoft cancels no order."), asked.err());
		assertEquals(0, folder.call("set", "@a.porting", "state=cancelled", "--yes").exitCode());
	}
}
