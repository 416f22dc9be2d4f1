package org.portwright.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class EndToEndTest {

	private static final String MAIL = """
			Hi, these are the numbers, invoice 20261101 from 01/11/2026:
			- Main: 020 7946 0000 – 0099
			- +44 (0)20 7946 0100 to 0119
			- Manchester: 0161 496 0000 x 10
			- Reception: 0161 496 045
			- my mobile 07700 900123
			- St Helier office 01534 496000
			Regards, Ada
			""";

	private final CommandLineFolder folder;

	EndToEndTest(@TempDir Path path) {
		folder = new CommandLineFolder(path);
	}

	private static JsonElement json(String text) {
		return JsonParser.parseString(text);
	}

	private static JsonArray array(JsonElement... elements) {
		JsonArray array = new JsonArray();
		for (JsonElement element : elements) {
			array.add(element);
		}
		return array;
	}

	private static List<String> codes(JsonElement problems) {
		return StreamSupport.stream(problems.getAsJsonArray().spliterator(), false)
				.map(problem -> problem.getAsJsonObject().get("code").getAsString()).sorted().toList();
	}

	@Test
	void fromAMailToTheDocuments() throws Exception {
		var made = folder.withInput(MAIL.getBytes(StandardCharsets.UTF_8)).call("new", "order", "@lon don.porting",
				"--json", "--doubtful", "--numbers", "-", "--set", "loa.accountNumber=12 34-5", "--set",
				"loa.lineType=multiLine",
				"--set",
				"initialDomain=contoso.onmicrosoft.com", "--set", "loa.losingProvider=Fabrikam Voice", "--set",
				"loa.subscriberName=Contoso Ltd", "--set", "loa.authorisedPerson=Ada Lovelace", "--set",
				"loa.serviceAddress.street=1 High Street", "--set", "loa.serviceAddress.town=London", "--set",
				"loa.serviceAddress.postcode=SW1A OAA", "--set", "loa.billingNumber=020 7946 0000", "--set",
				"loa.portType=full", "--set", "loa.requestedDate=2026-12-22");
		assertEquals(1, made.exitCode(), "two numbers cannot be ported");
		JsonObject answer = made.json().getAsJsonObject();
		assertEquals(Set.of("file", "numbers", "problems"), answer.keySet());
		assertTrue(answer.get("file").getAsString().endsWith("lon don.porting"));

		assertEquals(codes(folder.call("validate", "--json", "@lon don.porting").json()),
				codes(answer.get("problems")));
		folder.call("set", "@lon don.porting", "numbers+=07700 900123", "numbers+=01534 496000");
		var validated = folder.call("validate", "--json", "@lon don.porting");
		assertEquals(1, validated.exitCode());
		List<String> found = codes(validated.json());
		for (String planted : List.of("NUMBER_MOBILE", "NUMBER_NOT_UK", "NUMBER_INVALID", "ACCOUNT_NUMBER_FORMAT",
				"POSTCODE_FORMAT")) {
			assertEquals(1, found.stream().filter(planted::equals).count(), found.toString());
		}
		JsonObject mobile = StreamSupport.stream(validated.json().getAsJsonArray().spliterator(), false)
				.map(JsonElement::getAsJsonObject).filter(p -> "NUMBER_MOBILE".equals(p.get("code").getAsString()))
				.findFirst().orElseThrow();
		assertEquals(List.of("file", "code", "severity", "object", "feature", "value", "message", "fix"),
				List.copyOf(mobile.keySet()));
		assertEquals("error +447700900123",
				mobile.get("severity").getAsString() + ' ' + mobile.get("object").getAsString());

		var fixed = folder.call("fix", "--json", "@lon don.porting");
		assertEquals(1, fixed.exitCode(), fixed.err());
		JsonArray applied = fixed.json().getAsJsonObject().getAsJsonArray("applied");
		assertEquals(json("""
				{"file": "lon don.porting", "code": "ACCOUNT_NUMBER_FORMAT", "object": "loa",
				"feature": "loa.accountNumber", "before": "12 34-5", "after": "12345"}"""), applied.get(0));
		assertFalse(codes(fixed.json().getAsJsonObject().get("problems")).contains("ACCOUNT_NUMBER_FORMAT"));

		List<String> removals = StreamSupport.stream(fixed.json().getAsJsonObject().getAsJsonArray("problems")
				.spliterator(), false).map(JsonElement::getAsJsonObject)
				.filter(p -> p.get("code").getAsString().matches("NUMBER_(MOBILE|NOT_UK|INVALID)"))
				.map(p -> "numbers[" + p.get("object").getAsString() + "]=").toList();
		assertEquals(3, removals.size());
		var set = folder.call("set", "@lon don.porting", "--json", removals.get(0), removals.get(1), removals.get(2));
		assertEquals(json("{\"changed\": 3}"), set.json());
		assertEquals(0, set.exitCode());

		assertEquals(0, folder.call("validate", "@lon don.porting").exitCode(),
				folder.call("validate", "@lon don.porting").out());
		var exported = folder.call("export", "--json", "@lon don.porting", "--csv", "@numbers.csv", "--pdf",
				"@Łódź.pdf");
		assertEquals(0, exported.exitCode(), exported.err());
		JsonObject letter = exported.json().getAsJsonArray().get(0).getAsJsonObject();
		assertTrue(letter.remove("draft").getAsBoolean());
		assertTrue(letter.remove("missing").getAsJsonArray().size() > 2, "the entries that the form alone asks for");
		assertEquals(
				json("""
						[{"kind": "pdf", "path": "Łódź.pdf", "error": null},
						{"kind": "csv", "path": "numbers.csv", "error": null}]"""),
				array(letter, exported.json().getAsJsonArray().get(1)));
		assertEquals(131, Files.readAllLines(folder.file("numbers.csv")).size());
		assertTrue(Files.size(folder.file("Łódź.pdf")) > 1000);
	}

	@Test
	void anUnreadableFileIsAProblemWithItsLine() throws Exception {
		folder.call("new", "order", "@good.porting");
		Files.writeString(folder.file("broken.porting"), "<?xml version=\"1.0\"?>\n<a>\n<b></a>");
		var result = folder.call("validate", "--json", "@broken.porting", "@good.porting");
		assertEquals(2, result.exitCode());
		JsonArray problems = result.json().getAsJsonArray();
		JsonObject unreadable = problems.get(0).getAsJsonObject();
		assertTrue(unreadable.remove("line").getAsInt() > 0);
		assertFalse(unreadable.remove("message").getAsString().isBlank());
		assertEquals(
				json("""
						{"file": "broken.porting", "code": "FILE_UNREADABLE", "severity": "error", "object": null, "feature": null,
						"value": null, "fix": null}"""),
				unreadable);
		assertTrue(codes(result.json()).contains("SUBSCRIBER_MISSING"));
		assertEquals(2, folder.call("validate", "@broken.porting").exitCode());
	}

	@Test
	void problemsForPeopleAreGroupedByFile() {
		folder.call("new", "order", "@good.porting", "--set", "loa.accountNumber=1 2");
		var result = folder.call("validate", "@good.porting");
		assertEquals(1, result.exitCode());
		assertTrue(result.out().startsWith("good.porting: "), result.out());
		assertTrue(
				result.out()
						.contains("\n  needed   SUBSCRIBER_MISSING  Company name, exactly as on the bill\n           "),
				result.out());
		assertTrue(result.out().contains("\n  warning  ACCOUNT_NUMBER_FORMAT  Account number, as on the bill\n"),
				result.out());
		assertTrue(result.out().contains("Fix: "), result.out());
	}

	@Test
	void whatIsFineIsSaidWhenAsked() {
		folder.call("new", "order", "@good.porting", "--set", "loa.accountNumber=12345", "--set", "loa.cupid=42",
				"--numbers", "0161 496 0000");
		JsonArray problems = folder.call("validate", "--json", "@good.porting").json().getAsJsonArray();
		var all = folder.call("validate", "--json", "--all", "@good.porting");
		assertEquals(1, all.exitCode());
		List<JsonElement> fine = new ArrayList<>(all.json().getAsJsonArray().asList());
		assertEquals(problems.asList(), fine.subList(0, problems.size()), "the problems come first, and are the same");
		fine.subList(0, problems.size()).clear();
		assertTrue(fine.contains(json("""
				{"file": "good.porting", "code": "ACCOUNT_NUMBER_FORMAT", "severity": "fine", "object": "loa",
				"feature": "loa.accountNumber", "value": "",
				"message": "The account number has no spaces and no hyphens in it.", "fix": null}""")),
				fine::toString);
		assertTrue(fine.stream().allMatch(one -> "fine".equals(one.getAsJsonObject().get("severity").getAsString())));
		List<String> codes = fine.stream().map(one -> one.getAsJsonObject().get("code").getAsString()).toList();
		assertTrue(codes.contains("NUMBER_DUPLICATE") && codes.contains("NUMBER_IN_OTHER_ORDER"), codes::toString);
		assertFalse(codes.contains("CUPID_FORMAT") || codes.contains("EMAIL_FORMAT"), codes::toString);

		String text = folder.call("validate", "--all", "@good.porting").out();
		assertTrue(text.lines().findFirst().orElseThrow().endsWith(", " + fine.size() + " checked and fine"), text);
		assertTrue(text.contains("\n  fine     NUMBER_DUPLICATE  No number is in the order twice.\n"), text);
		assertFalse(folder.call("validate", "@good.porting").out().contains("fine"));
	}

	@Test
	void nothingIsFineInAFileThatCannotBeJudged() throws Exception {
		folder.call("new", "order", "@good.porting", "--set", "ruleProfile=nobodys");
		Files.writeString(folder.file("broken.porting"), "<a");
		var result = folder.call("validate", "--json", "--all", "@good.porting", "@broken.porting");
		assertEquals(2, result.exitCode());
		assertEquals(List.of("FILE_UNREADABLE", "FILE_UNREADABLE"), codes(result.json()));
	}

	@Test
	void submittingAnOrderWithErrorsEndsWithOne() {
		folder.call("new", "order", "@good.porting");
		var result = folder.call("set", "@good.porting", "state=submitted");
		assertEquals(1, result.exitCode());
		assertTrue(result.err().contains("The subscriber is missing."), result.err());
		assertEquals(0, folder.call("set", "@good.porting", "state=processing").exitCode());
	}

	@Test
	void aStateThatCannotFollowIsRefusedAndCorrectedWhereThatIsWished() {
		folder.call("new", "order", "@good.porting");
		folder.call("set", "@good.porting", "state=completed");
		var refused = folder.call("set", "--json", "@good.porting", "state=processing");
		assertEquals(1, refused.exitCode());
		assertTrue(refused.err().contains("The order is Completed: nothing follows that"), refused.err());
		assertTrue(refused.err().contains("--correct"), refused.err());
		assertEquals("{\"changed\":1}", folder.call("set", "--json", "--correct", "@good.porting", "state=processing")
				.json().toString());
	}

	@Test
	void whatIsTheSameChangesNoByte() throws Exception {
		folder.call("new", "order", "@good.porting", "--set", "name=London");
		var before = Files.getLastModifiedTime(folder.file("good.porting"));
		assertEquals("{\"changed\":0}", folder.call("set", "--json", "@good.porting", "name=London").json().toString());
		assertEquals(before, Files.getLastModifiedTime(folder.file("good.porting")));
	}

	@Test
	void thePathOfWhatAListGotIsPrinted() throws Exception {
		folder.call("new", "order", "@good.porting", "--set", "loa.ddiRanges+=0113 496 0000-0099");
		String set = folder.call("set", "@good.porting", "loa.contacts+=Ada", "loa.contacts[+].email=ada@example.com")
				.out();
		assertTrue(set.matches("good.porting: 2 fields changed\\.\n  added: loa\\.contacts\\[contact-[0-9a-v]{10}]\n"),
				set);
		JsonObject answer = folder.call("set", "--json", "@good.porting", "loa.ddiRanges-=0113 496 0000-0099",
				"loa.ddiRanges+=0161 496 0000").json().getAsJsonObject();
		assertEquals(2, answer.get("changed").getAsInt());
		String path = answer.getAsJsonArray("added").get(0).getAsString();
		assertEquals(0, folder.call("set", "@good.porting", path + ".last=0161 496 0009").exitCode());
		String text = Files.readString(folder.file("good.porting"));
		assertTrue(text.contains("last=\"+441614960009\"") && !text.contains("+441134960099"), text);
	}

	@Test
	void whatIsCleanedIsSaid() throws Exception {
		folder.call("new", "order", "@good.porting");
		var set = folder.call("set", "@good.porting", "loa.subscriberName=Con\u200Btoso\nLtd\u00A0");
		assertEquals(0, set.exitCode());
		assertTrue(Files.readString(folder.file("good.porting")).contains("subscriberName=\"Contoso Ltd\""));
		assertTrue(set.err().startsWith("Company name, exactly as on the bill: "), set.err());
		var made = folder.call("new", "order", "@new.porting", "--set", "name=York\u200B");
		assertTrue(made.err().startsWith("Name of the order: "), made.err());
		assertEquals("", folder.call("set", "@good.porting", "loa.subscriberName= Contoso Ltd ").err());
	}

	@Test
	void aSplitNamesTheNewOrders() {
		folder.call("new", "order", "@good.porting", "--numbers", "020 7946 0000, 0808 157 0000");
		JsonObject fixed = folder.call("fix", "--json", "@good.porting").json().getAsJsonObject();
		JsonObject split = fixed.getAsJsonArray("applied").get(0).getAsJsonObject();
		assertEquals("NUMBER_TYPES_MIXED good.porting good-1.porting", split.get("code").getAsString() + ' '
				+ split.get("before").getAsString() + ' ' + split.get("after").getAsString());
		assertTrue(Files.exists(folder.file("good-1.porting")));
		assertTrue(StreamSupport.stream(fixed.getAsJsonArray("problems").spliterator(), false)
				.anyMatch(p -> p.getAsJsonObject().get("file").getAsString().equals("good-1.porting")));
	}

	@Test
	void oneFileThatCannotBeMendedDoesNotKeepTheOthersFromIt() throws Exception {
		folder.call("new", "order", "@good.porting", "--set", "loa.accountNumber=1 2");
		Files.writeString(folder.file("broken.porting"), "<a");
		var result = folder.call("fix", "--json", "@broken.porting", "@good.porting");
		assertEquals(2, result.exitCode());
		assertEquals(1, result.json().getAsJsonObject().getAsJsonArray("applied").size());
		assertTrue(result.err().contains("broken.porting"), result.err());
	}

	@Test
	void whatCouldNotBeSavedIsNotReportedAsMended() throws Exception {
		folder.call("new", "order", "@good.porting", "--set", "loa.accountNumber=1 2");
		String before = Files.readString(folder.file("good.porting"));
		// Where the version before is kept a folder is in the way, so that no save can be done.
		Files.createDirectories(folder.file(".good.porting~/in the way"));
		var result = folder.call("fix", "--json", "@good.porting");
		assertEquals(2, result.exitCode());
		assertTrue(result.err().contains("good.porting was not saved"), result.err());
		JsonObject answer = result.json().getAsJsonObject();
		assertEquals(0, answer.getAsJsonArray("applied").size());
		assertTrue(codes(answer.get("problems")).contains("ACCOUNT_NUMBER_FORMAT"), answer.toString());
		assertTrue(folder.call("fix", "@good.porting").out().contains("ACCOUNT_NUMBER_FORMAT"));
		assertEquals(2, folder.call("set", "@good.porting", "name=London").exitCode());
		assertEquals(before, Files.readString(folder.file("good.porting")));
	}

	@Test
	void theLetterSaysDraftWhileTheOrderIsOne() throws Exception {
		folder.call("new", "order", "@good.porting");
		folder.call("export", "@good.porting", "--pdf", "@draft.pdf");
		folder.call("set", "@good.porting", "state=processing");
		folder.call("export", "@good.porting", "--pdf", "@sent.pdf");
		assertTrue(Files.size(folder.file("draft.pdf")) > 0 && Files.size(folder.file("sent.pdf")) > 0);
		assertFalse(Arrays.equals(Files.readAllBytes(folder.file("draft.pdf")),
				Files.readAllBytes(folder.file("sent.pdf"))));
	}
}
