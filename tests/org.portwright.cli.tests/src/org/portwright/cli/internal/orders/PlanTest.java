package org.portwright.cli.internal.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.cli.internal.CommandLineFolder;
import org.portwright.cli.internal.CommandLineFolder.Result;
import org.portwright.porting.written.WrittenDate;

import com.google.gson.JsonObject;

/** The dates of an order that is submitted on Friday 11 December 2026 in England, and of others. */
class PlanTest {

	private static final String FRIDAY = "2026-12-11";

	private final CommandLineFolder folder;

	PlanTest(@TempDir Path path) {
		folder = new CommandLineFolder(path);
	}

	@BeforeEach
	void draft() {
		assertEquals(0, folder.call("new", "order", "@london.porting", "--numbers", "020 7946 0000 - 0099", "--set",
				"loa.lineType=multiLine", "--set", "loa.portType=full", "--set", "loa.losingProvider=Fabrikam", "--set",
				"loa.rangeHolder=Fabrikam Ltd").exitCode());
		assertEquals(0, folder.call("set", "@london.porting", "loa.ddiRanges+=02079460000-02079460099").exitCode());
	}

	private Result plan(String today, String... more) {
		String[] arguments = new String[more.length + 2];
		arguments[0] = "plan";
		arguments[1] = "@london.porting";
		System.arraycopy(more, 0, arguments, 2, more.length);
		return folder.call(Map.of("PORTWRIGHT_TODAY", today), arguments);
	}

	private JsonObject json(String today, String... more) {
		String[] arguments = new String[more.length + 1];
		arguments[0] = "--json";
		System.arraycopy(more, 0, arguments, 1, more.length);
		Result result = plan(today, arguments);
		assertEquals(0, result.exitCode(), result.err());
		return result.json().getAsJsonObject();
	}

	private static String date(JsonObject plan, String limit) {
		return plan.getAsJsonObject(limit).get("date").getAsString();
	}

	private static String milestone(JsonObject plan, String name) {
		return StreamSupport.stream(plan.getAsJsonArray("milestones").spliterator(), false)
				.map(element -> element.getAsJsonObject()).filter(one -> one.get("name").getAsString().equals(name))
				.map(one -> one.get("date").getAsString()).findFirst().orElse("");
	}

	@Test
	void theHolidaysOfTheUserCountAndWhatIsBrokenOfThemIsNamed() throws Exception {
		Files.createDirectories(folder.file("settings"));
		Files.writeString(folder.file("settings/extra-holidays.txt"),
				"2027-01-04 englandAndWales Stocktaking\n2027-01-05 scotland Elsewhere\nsoon scotland Nothing\n");
		Result result = plan(FRIDAY, "--json");
		assertEquals(0, result.exitCode());
		assertEquals("2027-01-14", date(result.json().getAsJsonObject(), "earliest"));
		assertTrue(result.out().contains("Stocktaking") && !result.out().contains("Elsewhere"), result.out());
		assertTrue(result.err().contains("extra-holidays.txt, line 3"), result.err());
	}

	@Test
	void thereIsNoDateBeforeChristmas() {
		JsonObject plan = json(FRIDAY);
		assertEquals(List.of("earliest", "latest", "industryMinimum", "milestones", "clash", "settled"),
				List.copyOf(plan.keySet()));
		assertEquals("2027-01-13", date(plan, "earliest"));
		assertEquals("2027-01-08", date(plan, "latest"));
		assertEquals("2026-12-29", date(plan, "industryMinimum"));
		JsonObject clash = plan.getAsJsonObject("clash");
		assertEquals("[\"DATE_TOO_SOON\",\"DATE_TOO_FAR\"]", clash.getAsJsonArray("codes").toString());
		assertTrue(clash.get("text").getAsString().contains("30 calendar days"));
		JsonObject relaxed = clash.getAsJsonArray("relax").get(0).getAsJsonObject();
		assertEquals(List.of("code", "text", "earliest", "latest"), List.copyOf(relaxed.keySet()));
		assertEquals("DATE_TOO_SOON 2026-12-29 2027-01-08", relaxed.get("code").getAsString() + ' '
				+ relaxed.get("earliest").getAsString() + ' ' + relaxed.get("latest").getAsString());
		assertTrue(clash.getAsJsonArray("relax").get(1).getAsJsonObject().get("latest").isJsonNull());
		assertEquals(List.of("code", "text"), List.copyOf(plan.getAsJsonObject("earliest").getAsJsonArray("reasons")
				.get(0).getAsJsonObject().keySet()));
	}

	@Test
	void theMilestonesAreReckonedFromTheEarliestDateIfOneIsPossible() {
		JsonObject plan = json(FRIDAY);
		assertEquals(FRIDAY, milestone(plan, "submission"));
		assertEquals("", milestone(plan, "cutOver"), "no date is possible");
		assertEquals("", milestone(plan, "rightEnds"), "the end of the contract is not known");
		assertEquals("2027-01-27", milestone(json("2026-12-28"), "cutOver"));
		folder.call("set", "@london.porting", "contractEndDate=2026-12-31", "loa.requestedDate=2027-01-27",
				"numbers[+442079460000].usage=voiceApp");
		plan = json("2026-12-28");
		assertEquals("2027-01-27", milestone(plan, "cutOver"));
		assertEquals("", milestone(plan, "conversions"), "the wizard is told the usage");
		assertEquals("2027-01-31", milestone(plan, "rightEnds"));
	}

	@Test
	void aDraftExpectsNothingOfOthersAndItsDateIsOnlyRequestedWhereItIsNotPossible() {
		folder.call("set", "@london.porting", "loa.requestedDate=2027-01-06", "numbers[+442079460000].usage=voiceApp");
		for (String profile : List.of("uk-teams", "uk-skype-2018")) {
			JsonObject plan = json(FRIDAY, "--profile", profile);
			for (String none : List.of("portOrderId", "answerDue", "foc", "numbersAppear", "lastCancel", "cutOver",
					"conversions")) {
				assertEquals("", milestone(plan, none), plan::toString);
			}
			assertEquals("2027-01-06", milestone(plan, "requestedDate"));
		}
		String text = plan(FRIDAY).out();
		assertTrue(text.startsWith("The requested date, Wednesday 6 January 2027, is none of the possible ones:\n    "),
				text);
		assertTrue(text.contains("\n  Requested date: Wednesday 6 January 2027\n"), text);
		assertFalse(text.contains("Last moment to cancel") || text.contains("Cut-over: "), text);
	}

	@Test
	void aDraftsRequestedDateThatHasPassedIsNamed() {
		folder.call("set", "@london.porting", "loa.requestedDate=2027-01-06");
		String text = plan("2027-01-07").out();
		assertTrue(text.startsWith("The requested date, Wednesday 6 January 2027, is none of the possible ones:\n"
				+ "    Wednesday 6 January 2027 has passed.\n"), text);
	}

	@Test
	void anOrderUnderWayExpectsWhatIsCountedFromItsSubmission() {
		folder.call("set", "--yes", "@london.porting", "state=processing", "submissionDate=2026-12-28",
				"portOrderId=PO-1");
		JsonObject plan = json("2026-12-29");
		assertEquals("2027-01-04", milestone(plan, "answerDue"));
		assertEquals("2027-01-05", milestone(plan, "numbersAppear"));
		assertEquals("2027-01-26", milestone(plan, "lastCancel"));
		assertEquals("2027-01-27", milestone(plan, "cutOver"));
		assertEquals("2027-01-22", milestone(json("2026-12-29", "--profile", "uk-skype-2018"), "lastCancel"));
	}

	@Test
	void whatIsSettledIsSettledForProgramsToo() {
		assertFalse(json(FRIDAY).get("settled").getAsBoolean());
		folder.call("set", "--yes", "@london.porting", "state=transferApproved", "submissionDate=2026-11-30",
				"focDate=2026-12-22", "portOrderId=PO-1");
		JsonObject plan = json("2026-12-15");
		assertTrue(plan.get("settled").getAsBoolean(), plan::toString);
		assertTrue(plan.getAsJsonObject("earliest").get("date").isJsonNull(), plan::toString);
		assertEquals(0, plan.getAsJsonObject("earliest").getAsJsonArray("reasons").size());
		for (String none : List.of("latest", "industryMinimum", "clash")) {
			assertTrue(plan.get(none).isJsonNull(), plan::toString);
		}
		assertEquals("2026-12-22", milestone(plan, "cutOver"));
	}

	@Test
	void aDateOnWhichNothingMovedIsNotSettled() {
		folder.call("set", "--yes", "@london.porting", "state=notMoved", "submissionDate=2026-11-30",
				"focDate=2026-12-22", "portOrderId=PO-1");
		JsonObject plan = json("2026-12-23");
		assertFalse(plan.get("settled").getAsBoolean(), plan::toString);
		assertTrue(plan.getAsJsonObject("earliest").get("date").isJsonNull(), plan::toString);
		assertTrue(plan("2026-12-23").out().startsWith("The numbers did not move on the confirmed date."));
	}

	@Test
	void aRejectedOrderIsPlannedFromItsNextSubmission() {
		folder.call("set", "--yes", "@london.porting", "state=processing", "submissionDate=" + FRIDAY,
				"portOrderId=PO-1");
		assertEquals(0, folder.call(Map.of("PORTWRIGHT_TODAY", "2026-12-15"), "reject", "@london.porting", "--by",
				"carrier", "--reason", "Wrong account number").exitCode());
		JsonObject plan = json("2026-12-15");
		assertTrue(plan.getAsJsonObject("earliest").get("date").isJsonNull(), plan::toString);
		assertTrue(plan.get("latest").isJsonNull() && plan.get("clash").isJsonNull(), plan::toString);
		String text = plan("2026-12-15").out();
		assertTrue(text.startsWith("The order was rejected: its dates are counted from the day on which you submit it "
				+ "again.\n"), text);
		assertFalse(text.contains("Earliest date") || text.contains("Latest date"), text);
	}

	@Test
	void whatIsNotThereIsNull() {
		JsonObject plan = json("2026-11-03", "--profile", "uk-skype-2018");
		assertTrue(plan.get("latest").isJsonNull() && plan.get("clash").isJsonNull());
		assertEquals("2026-12-01", date(plan, "earliest"));
		folder.call("set", "@london.porting", "loa.lineType=unspecified");
		assertTrue(json(FRIDAY).get("industryMinimum").isJsonNull());
	}

	@Test
	void noDateIsOfferedWhileTheMinimumIsNotKnown() {
		folder.call("set", "@london.porting", "loa.lineType=unspecified");
		for (String today : List.of("2026-11-29", FRIDAY, "2026-12-28")) {
			JsonObject plan = json(today);
			assertEquals("", milestone(plan, "cutOver"));
			for (String limit : List.of("earliest", "latest")) {
				assertTrue(plan.getAsJsonObject(limit).get("date").isJsonNull(), plan::toString);
				assertFalse(plan.getAsJsonObject(limit).getAsJsonArray("reasons").isEmpty(), plan::toString);
			}
			assertTrue(plan.getAsJsonObject("earliest").getAsJsonArray("reasons").toString()
					.contains("as long as the line type is not chosen"), plan::toString);
			assertTrue(plan.get("clash").isJsonNull()
					|| plan.getAsJsonObject("clash").getAsJsonArray("relax").isEmpty(), plan::toString);
			String text = plan(today).out();
			assertTrue(text.contains("No date before: ") && !text.contains("Earliest date"), text);
			assertTrue(text.contains("No date after: ") && !text.contains("Latest date"), text);
			assertFalse(text.contains("are possible then"), text);
		}
	}

	@Test
	void anOrderThatHasEndedExpectsNothing() {
		folder.call("set", "--yes", "@london.porting", "state=completed", "submissionDate=2026-11-30",
				"focDate=2026-12-22",
				"portOrderId=PO-1");
		for (String today : List.of("2026-12-23", "2027-03-01")) {
			JsonObject plan = json(today);
			for (String expected : List.of("portOrderId", "answerDue", "numbersAppear", "lastCancel")) {
				assertEquals("", milestone(plan, expected), plan::toString);
			}
			assertEquals("2026-12-22", milestone(plan, "cutOver"));
			assertTrue(plan(today).out().startsWith("The order is Completed: its dates are no longer judged.\n"));
		}
	}

	@Test
	void peopleReadWhatASundayCountsAs() {
		folder.call("set", "--yes", "@london.porting", "state=processing", "submissionDate=2026-11-29",
				"portOrderId=PO-1");
		String text = plan("2026-11-29").out();
		assertTrue(
				text.contains(
						"\n  Losing provider's answer expected: Thursday 3 December 2026\n    3 working days, a customer's "
								+ "experience of 2018, counted from Sunday 29 November 2026, which is no working day and "
								+ "counts as Monday 30 November 2026. "),
				text);
	}

	@Test
	void peopleReadTheClashFirstAndTheSameDates() {
		String text = plan(FRIDAY).out();
		assertTrue(text.startsWith("No date is possible: the earliest is Wednesday 13 January 2027, the latest Friday "
				+ "8 January 2027. "), text);
		assertTrue(text.contains("\nNo date before: Wednesday 13 January 2027\n    The rule profile uk-teams advises"),
				text);
		assertTrue(text.contains("would allow: Tuesday 29 December 2026\n"), text);
		assertFalse(text.contains("\n  Cut-over: "), text);
		assertFalse(plan("2026-11-03").out().contains("No date is possible"));
	}

	@Test
	void anOrderWithoutItsSubmissionIsReckonedFromTodayAndSaysSo() {
		folder.call("set", "@london.porting", "state=processing");
		folder.call("set", "@london.porting", "submissionDate=");
		String text = plan(FRIDAY).out();
		assertTrue(text.startsWith("The order has left the draft and has no submission date, so that no days can be "
				+ "counted from it.\nIf you submitted it today:\nEarliest date: Wednesday 13 January 2027\n"), text);
		JsonObject plan = json(FRIDAY);
		assertTrue(plan.get("clash").isJsonNull());
		assertTrue(plan.getAsJsonObject("earliest").get("date").isJsonNull(), plan::toString);
		assertTrue(plan.getAsJsonObject("earliest").getAsJsonArray("reasons").toString()
				.contains("has no submission date"), plan::toString);
	}

	@Test
	void peopleReadWhatProgramsRead() {
		for (LocalDate today = LocalDate.of(2026, 11, 20); today.getYear() < 2027; today = today.plusDays(3)) {
			JsonObject plan = json(today.toString());
			String text = plan(today.toString()).out();
			boolean open = plan.get("clash").isJsonNull();
			assertTrue(('\n' + text).contains((open ? "\nEarliest date: " : "\nNo date before: ")
					+ shown(date(plan, "earliest")) + "\n"), text);
			assertTrue(text.contains((open ? "\nLatest date: " : "\nNo date after: ")
					+ shown(date(plan, "latest")) + "\n"), text);
			assertTrue(text.contains(shown(date(plan, "industryMinimum")) + "\n"), text);
			assertEquals(plan.get("clash").isJsonNull(), !text.startsWith("No date is possible"), text);
			plan.getAsJsonArray("milestones").forEach(element -> {
				JsonObject milestone = element.getAsJsonObject();
				assertTrue(text.contains(": " + shown(milestone.get("date").getAsString()) + "\n    "
						+ milestone.get("reason").getAsString() + "\n"), text);
			});
		}
	}

	private static String shown(String date) {
		return WrittenDate.shown(LocalDate.parse(date));
	}

	@Test
	void daysAndProfilesOfTheUserCount() throws IOException {
		Path settings = Files.createDirectories(folder.file("settings/profiles")).getParent();
		Files.writeString(settings.resolve("profiles/quick.json"),
				"{\"name\": \"quick\", \"basedOn\": \"uk-teams\", \"dates\": {\"earliestWorkingDays\": 10}}");
		Files.writeString(settings.resolve("profiles/bad.json"), "{\"name\": \"bad\",\n \"basedOn\": \"uk-teams\",\n"
				+ " \"wizardLimit\": \"many\"}");
		Files.writeString(settings.resolve("extra-holidays.txt"), "2026-12-14 englandAndWales Day of the firm\n");
		Map<String, String> environment = Map.of("PORTWRIGHT_TODAY", FRIDAY, "PORTWRIGHT_SETTINGS",
				settings.toString());
		Result set = folder.call(environment, "set", "@london.porting", "ruleProfile=quick");
		assertEquals(0, set.exitCode(), set.err());
		Result plan = folder.call(environment, "plan", "--json", "@london.porting");
		assertEquals(0, plan.exitCode(), plan.err());
		assertEquals("2026-12-30", date(plan.json().getAsJsonObject(), "earliest"),
				"ten days, and one more does not count");
		assertTrue(plan.err().contains("bad.json, line 3: "), plan.err());
		assertTrue(plan.json().toString().contains("Day of the firm"), plan.out());
		assertEquals("2027-01-14", date(folder.call(environment, "plan", "--json", "--profile", "uk-teams",
				"@london.porting").json().getAsJsonObject(), "earliest"));
		Result unknown = folder.call(environment, "plan", "--profile", "bad", "@london.porting");
		assertEquals(2, unknown.exitCode());
		assertTrue(unknown.err().contains("uk-teams, uk-skype-2018, quick") && unknown.err().contains("line 3"),
				unknown.err());
		Result validated = folder.call(environment, "validate", "--json", "@london.porting");
		assertFalse(validated.out().contains("FILE_UNREADABLE"), validated.out());
		Result elsewhere = folder.call(
				Map.of("PORTWRIGHT_TODAY", FRIDAY, "PORTWRIGHT_SETTINGS", folder.file("none").toString()), "plan",
				"@london.porting");
		assertEquals(2, elsewhere.exitCode());
		assertTrue(elsewhere.err().contains("'quick'"), elsewhere.err());
	}

	@Test
	void whatIsWrongIsRefused() {
		assertEquals(2, plan(FRIDAY, "--profile", "uk-2030").exitCode());
		assertEquals(2, folder.call("plan", "@gone.porting").exitCode());
		assertEquals(2, folder.call("plan").exitCode());
	}
}
