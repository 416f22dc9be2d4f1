package org.portwright.cli.internal.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.cli.internal.CommandLineFolder;
import org.portwright.cli.internal.CommandLineFolder.Result;

import com.google.gson.JsonObject;

/** The last days of an order for a copper line, seen on Sunday 29 November 2026 in England. */
class CopperLineTest {

	private final CommandLineFolder folder;

	CopperLineTest(@TempDir Path path) {
		folder = new CommandLineFolder(path);
	}

	private Result call(String... arguments) {
		return folder.call(Map.of("PORTWRIGHT_TODAY", "2026-11-29"), arguments);
	}

	private JsonObject plan() {
		return call("plan", "--json", "@london.porting").json().getAsJsonObject();
	}

	private static String milestone(JsonObject plan, String name) {
		return StreamSupport.stream(plan.getAsJsonArray("milestones").spliterator(), false)
				.map(element -> element.getAsJsonObject()).filter(one -> one.get("name").getAsString().equals(name))
				.map(one -> one.get("date").getAsString()).findFirst().orElse("");
	}

	@Test
	void aCopperLineHasLastDaysWhateverDateIsRequested() {
		assertEquals(0, call("new", "order", "@london.porting", "--numbers", "020 7946 0000 - 0099", "--set",
				"loa.lineType=multiLine", "--set", "loa.portType=full", "--set", "loa.losingProvider=Fabrikam", "--set",
				"loa.rangeHolder=Fabrikam Ltd", "--set", "loa.ddiRanges+=02079460000-02079460099").exitCode());
		assertEquals("", milestone(plan(), "lastMove"));
		assertEquals(0, folder.call("set", "@london.porting", "loa.lineTechnology=isdn30").exitCode());
		for (String requested : List.of("", "2027-01-29", "2027-02-01")) {
			assertEquals(0, folder.call("set", "@london.porting", "loa.requestedDate=" + requested).exitCode());
			JsonObject plan = plan();
			assertEquals("2027-01-29", milestone(plan, "lastMove"));
			assertEquals("2027-01-15", milestone(plan, "lastSubmit"));
			String text = call("plan", "@london.porting").out();
			assertTrue(text.contains("submit on Wednesday 30 December 2026 or later"), text);
			String problems = call("validate", "--json", "@london.porting").out();
			assertEquals(requested.startsWith("2027-02"), problems.contains("DATE_AFTER_PSTN_END"), problems);
		}
		assertEquals(0, folder.call("set", "@london.porting", "loa.migrationDate=2027-01-13").exitCode());
		assertEquals("2027-01-12", milestone(plan(), "lastMove"));
		assertEquals(0, folder.call("set", "@london.porting", "loa.migrationDate=2026-12-14").exitCode());
		assertTrue(
				call("plan", "@london.porting").out().contains("Even the UK industry's minimum comes too late: Monday "
						+ "14 December 2026"),
				() -> call("plan", "@london.porting").out());
		assertEquals(0, folder.call("set", "@london.porting", "loa.migrationDate=2026-11-20").exitCode());
		JsonObject passed = plan().getAsJsonObject("clash");
		assertEquals(0, passed.getAsJsonArray("relax").size());
		assertTrue(passed.get("text").getAsString().contains("find out today whether the losing provider still has"));
		assertFalse(call("plan", "@london.porting").out().contains("earlier"));
		assertEquals(0, folder.call("set", "@london.porting", "loa.lineTechnology=ip").exitCode());
		assertEquals("", milestone(plan(), "lastMove"));
	}

	private JsonObject plan(String today) {
		return folder.call(Map.of("PORTWRIGHT_TODAY", today), "plan", "--json", "@london.porting").json()
				.getAsJsonObject();
	}

	private String text(String today) {
		return folder.call(Map.of("PORTWRIGHT_TODAY", today), "plan", "@london.porting").out();
	}

	private void underWay(String... fields) {
		assertEquals(0, call("new", "order", "@london.porting", "--numbers", "020 7946 0000 - 0099", "--set",
				"loa.lineType=multiLine", "--set", "loa.portType=full", "--set", "loa.losingProvider=Fabrikam", "--set",
				"loa.rangeHolder=Fabrikam Ltd", "--set", "loa.ddiRanges+=02079460000-02079460099", "--set",
				"loa.lineTechnology=isdn30").exitCode());
		assertEquals(0, folder.call(Stream.concat(Stream.of("set", "--yes", "@london.porting", "portOrderId=PO-1"),
				Stream.of(fields)).toArray(String[]::new)).exitCode());
	}

	@Test
	void noDayThatHasPassedIsNamedForAnOrderUnderWay() {
		underWay("state=contactingCarrier", "submissionDate=2026-12-30");
		JsonObject plan = plan("2027-01-28");
		assertEquals("2027-01-28", plan.getAsJsonObject("earliest").get("date").getAsString());
		plan = plan("2027-01-29");
		assertEquals("2027-01-29", plan.getAsJsonObject("earliest").get("date").getAsString());
		assertTrue(plan.get("industryMinimum").isJsonNull(), plan::toString);
		String text = text("2027-01-29");
		assertTrue(text.contains("Earliest date: Friday 29 January 2027\n    The working days to wait, counted from "
				+ "Wednesday 30 December 2026, are over.\n") && !text.contains("28 January"), text);
		plan = plan("2027-02-02");
		assertTrue(plan.getAsJsonObject("earliest").get("date").isJsonNull(), plan::toString);
		assertTrue(plan.getAsJsonObject("latest").get("date").isJsonNull(), plan::toString);
	}

	@Test
	void aConfirmedDateAfterTheLineEndsIsNotSettled() {
		underWay("state=transferApproved", "submissionDate=2026-12-30", "focDate=2027-02-01");
		for (String today : List.of("2027-01-20", "2027-02-02")) {
			JsonObject plan = plan(today);
			assertFalse(plan.get("settled").getAsBoolean(), plan::toString);
			assertEquals("2027-01-29", milestone(plan, "lastMove"));
			String text = text(today);
			assertTrue(text.startsWith("Monday 1 February 2027 is after the last date to move. The PSTN end"), text);
			assertFalse(text.contains("settled"), text);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "notMoved", "rejected" })
	void aLineThatHasEndedIsSaidToFirst(String state) {
		underWay("state=" + state, "submissionDate=2026-12-30", "focDate=2027-01-20");
		String ended = "The PSTN ended on Sunday 31 January 2027";
		String head = text("2027-02-02").split("\n\n")[0];
		assertTrue(head.contains(ended) && head.contains("find out today whether"), head);
		assertFalse(text("2027-01-28").split("\n\n")[0].contains("PSTN"), () -> text("2027-01-28"));
	}
}
