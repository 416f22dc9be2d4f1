package org.portwright.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * An order's story told twice on the command line: once straight, once with every fact first wrong and then corrected,
 * at the field and in the journal in turns. What is printed as JSON and text is the same but for what was wrong.
 */
@SuppressWarnings("nls")
class StoryToldTwiceTest {

	private static final String SIGNED = "%PDF-1.7 signed";

	private final CommandLineFolder folder;

	StoryToldTwiceTest(@TempDir Path path) throws IOException {
		folder = new CommandLineFolder(path);
		Files.writeString(folder.file("scan.pdf"), SIGNED);
		for (String story : List.of("straight", "corrected")) {
			Files.createDirectories(folder.file(story));
		}
		call("2026-11-16", "new", "order", "@straight/london.porting", "--numbers", "020 7946 0000-0009", "--set",
				"loa.subscriberName=Contoso Ltd", "--set", "loa.losingProvider=Fabrikam Telecom", "--set",
				"loa.accountNumber=123", "--set", "loa.requestedDate=2027-01-12", "--set", "loa.lineType=multiLine");
		Files.copy(folder.file("straight/london.porting"), folder.file("corrected/london.porting"));
	}

	private CommandLineFolder.Result call(String today, String... arguments) {
		var result = folder.call(Map.of("PORTWRIGHT_TODAY", today), arguments);
		assertFalse(result.exitCode() > 1, () -> String.join(" ", arguments) + ": " + result.err());
		return result;
	}

	private void ok(String today, String... arguments) {
		var result = call(today, arguments);
		assertEquals(0, result.exitCode(), () -> String.join(" ", arguments) + ": " + result.err());
	}

	private void tellStraight() {
		String file = "@straight/london.porting";
		ok("2026-11-17", "journal", file, "--signed", folder.file("scan.pdf").toString(), "--signed-by", "Jo Bloggs",
				"--signed-on", "2026-11-16");
		ok("2026-11-18", "set", file, "submissionDate=2026-11-17", "portOrderId=PO-4711", "state=processing");
		ok("2026-11-20", "reject", file, "--reason", "Wrong postcode", "--on", "2026-11-19");
		ok("2026-11-20", "set", file, "state=draft");
		ok("2026-11-23", "set", file, "submissionDate=2026-11-23", "state=processing");
		ok("2026-11-24", "journal", file, "--ask", "Who signs?", "--by", "Microsoft", "--on", "2026-11-23");
		ok("2026-11-24", "journal", file, "--answer", "Jo Bloggs", "--on", "2026-11-24");
		ok("2026-11-25", "set", file, "focDate=2027-01-12", "focTime=10:30", "state=transferApproved");
		ok("2027-01-12", "set", file, "state=completed");
	}

	private String entry(String file, int fromEnd) {
		JsonArray journal = call("2027-01-12", "journal", file, "--json").json().getAsJsonArray();
		return journal.get(journal.size() - fromEnd).getAsJsonObject().get("id").getAsString();
	}

	private void tellWithCorrections() {
		String file = "@corrected/london.porting";
		ok("2026-11-17", "journal", file, "--signed", folder.file("scan.pdf").toString(), "--signed-by", "Joe Blogs",
				"--signed-on", "2026-11-15");
		ok("2026-11-17", "set", file, "loa.signature.date=2026-11-16", "loa.signature.signatory=Jo Bloggs");
		ok("2026-11-18", "set", file, "portOrderId=PO-4711", "state=contactingCarrier");
		ok("2026-11-18", "set", file, "state=processing", "--correct");
		ok("2026-11-18", "set", file, "submissionDate=2026-11-17");
		ok("2026-11-20", "reject", file);
		ok("2026-11-20", "set", file, "state=processing", "--correct");
		ok("2026-11-20", "reject", file, "--reason", "Wrong name");
		ok("2026-11-20", "journal", file, "--correct", "Wrong postcode", "--entry", entry(file, 1), "--on",
				"2026-11-19");
		ok("2026-11-20", "set", file, "state=draft");
		ok("2026-11-20", "set", file, "state=rejected", "--correct");
		ok("2026-11-20", "set", file, "state=draft");
		ok("2026-11-23", "set", file, "submissionDate=2026-11-20", "state=processing");
		ok("2026-11-23", "set", file, "submissionDate=2026-11-23");
		ok("2026-11-24", "journal", file, "--ask", "Who?", "--by", "Microsoft", "--on", "2026-11-23");
		ok("2026-11-24", "journal", file, "--correct", "Who signs?", "--entry", entry(file, 1), "--on", "2026-11-23");
		ok("2026-11-24", "journal", file, "--answer", "Joe", "--on", "2026-11-24");
		ok("2026-11-24", "journal", file, "--correct", "Jo Bloggs", "--entry", entry(file, 1));
		ok("2026-11-25", "set", file, "focDate=2027-01-11", "state=transferApproved");
		ok("2026-11-25", "set", file, "focDate=2027-01-12", "focTime=10:30");
		ok("2027-01-12", "set", file, "state=notMoved", "--yes");
		ok("2027-01-12", "set", file, "state=completed", "--correct");
	}

	/**
	 * The entries that hold, by what they say: ids, when something was written down, and what lies between two states
	 * that were seen, are no facts of the order.
	 */
	private List<String> journal(String story) {
		Map<String, JsonObject> all = new LinkedHashMap<>();
		call("2027-01-13", "journal", "@" + story + "/london.porting", "--json").json().getAsJsonArray()
				.forEach(entry -> all.put(entry.getAsJsonObject().get("id").getAsString(), entry.getAsJsonObject()));
		return all.values().stream()
				.filter(entry -> !entry.get("corrected").getAsBoolean() && !isReturn(entry, all) && isFact(entry))
				.map(entry -> entry.get("when").getAsString().substring(0, "2026-11-24".length()) + ' '
						+ entry.get("to") + ' ' + entry.get("text"))
				.sorted().toList();
	}

	private static boolean isFact(JsonObject entry) {
		return entry.get("to").isJsonNull() || entry.get("seen").getAsBoolean()
				|| entry.get("to").getAsString().equals("submitted");
	}

	/** A correction that the order never left an earlier state: the entry of that state says it. */
	private static boolean isReturn(JsonObject entry, Map<String, JsonObject> all) {
		if (entry.get("to").isJsonNull() || entry.get("corrects").isJsonNull()) {
			return false;
		}
		JsonObject wrong = all.get(entry.get("corrects").getAsString());
		return !wrong.get("to").equals(entry.get("to")) && all.values().stream().takeWhile(other -> other != wrong)
				.anyMatch(other -> !other.get("corrected").getAsBoolean() && other.get("to").equals(entry.get("to")));
	}

	private String json(String story, String... arguments) {
		String[] call = new String[arguments.length + 2];
		System.arraycopy(arguments, 0, call, 0, arguments.length);
		call[arguments.length] = "@" + story + "/london.porting";
		call[arguments.length + 1] = "--json";
		return call("2027-01-13", call).out().replace(story, "STORY").replaceAll("(rejection|question)-[0-9a-z]+",
				"$1");
	}

	/** The letter that is kept bears the day on which it was prepared, which is not that of the submission. */
	private List<String> fields(String story) {
		List<String> fields = new ArrayList<>();
		JsonParser.parseString(json(story, "fields")).getAsJsonArray().forEach(element -> {
			JsonObject field = element.getAsJsonObject();
			if (!field.get("field").getAsString().matches("journal.*|.*\\.letter\\.(size|sha256)")) {
				fields.add(field.get("field").getAsString() + ' ' + field.get("value").getAsString());
			}
		});
		return fields;
	}

	private String document(String story, String option) throws IOException {
		Path out = folder.file(story + "." + option);
		ok("2027-01-13", "export", "@" + story + "/london.porting", "--" + option, out.toString());
		return Files.readString(out);
	}

	@Test
	void bothSayTheSame() throws IOException {
		tellStraight();
		tellWithCorrections();
		assertNotEquals(Files.readString(folder.file("straight/london.porting")),
				Files.readString(folder.file("corrected/london.porting")));
		assertEquals(String.join("\n", fields("straight")), String.join("\n", fields("corrected")));
		for (String command : List.of("plan", "revisions", "validate")) {
			assertEquals(json("straight", command), json("corrected", command), command);
		}
		for (String option : List.of("txt", "ics", "csv")) {
			assertEquals(document("straight", option), document("corrected", option), option);
		}
		assertEquals(String.join("\n", journal("straight")), String.join("\n", journal("corrected")));
	}
}
