package org.portwright.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
}
