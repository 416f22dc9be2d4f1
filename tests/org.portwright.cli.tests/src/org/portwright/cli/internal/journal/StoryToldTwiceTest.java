package org.portwright.cli.internal.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.cli.internal.CommandLineFolder;
import org.portwright.cli.internal.call.ShellRunner;
import org.portwright.cli.internal.console.Console;
import org.portwright.cli.internal.console.Interruption;
import org.portwright.model.PortOrder;
import org.portwright.porting.dates.DatePlan;
import org.portwright.porting.life.OverdueWords;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.checks.ModelProblems;
import org.portwright.workspace.operations.Inputs;
import org.portwright.workspace.orders.JudgedBy;
import org.portwright.workspace.orders.ListDue;
import org.portwright.workspace.orders.OrderEntry;
import org.portwright.workspace.orders.PlanDates;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * An order's story told twice on the command line: once straight, once with every fact first wrong and then corrected,
 * at the field and in the journal in turns. After each chapter all that is printed and written says the same.
 */
@SuppressWarnings("nls")
class StoryToldTwiceTest {

	private static final Chapter SUBMITTED = new Chapter("2026-11-19", """
			2026-11-17 set FILE loa.signature.date=2026-11-16 loa.signature.signatory=Bloggs
			2026-11-18 set FILE submissionDate=2026-11-17 state=processing
			2026-11-18 set FILE portOrderId=PO-4711
			""", """
			2026-11-17 set FILE loa.signature.date=2026-11-15 loa.signature.signatory=Blogs
			2026-11-17 set FILE loa.signature.date=2026-11-16 loa.signature.signatory=Bloggs
			2026-11-18 set FILE submissionDate=2026-11-17 state=contactingCarrier
			2026-11-18 set FILE state=draft --correct
			2026-11-18 set FILE submissionDate=2026-11-17 state=contactingCarrier
			2026-11-18 set FILE state=processing --correct
			2026-11-18 set FILE submissionDate=2026-11-16 portOrderId=PO-4771
			2026-11-18 journal FILE --correct= --entry ENTRY-1 --on 2026-11-17
			2026-11-18 set FILE portOrderId=PO-4711
			""");
	private static final Chapter REJECTED = new Chapter("2026-11-21", """
			2026-11-20 reject FILE --by microsoft --code 07 --cause microsoft.address --reason Postcode --on 2026-11-19
			""", """
			2026-11-19 reject FILE
			2026-11-19 set FILE state=processing --correct
			2026-11-20 reject FILE --code 06 --reason Name
			2026-11-20 journal FILE --correct Street --entry ENTRY-1 --on 2026-11-18
			2026-11-20 set FILE rejections[REJECTION].by=microsoft rejections[REJECTION].code=07
			2026-11-20 set FILE rejections[REJECTION].causes=microsoft.address rejections[REJECTION].date=2026-11-19
			2026-11-20 journal FILE --correct Postcode --entry ENTRY-1
			2026-11-20 set FILE state=draft
			2026-11-20 set FILE state=rejected --correct
			""");
	private static final Chapter AGAIN = new Chapter("2026-12-01", """
			2026-11-20 set FILE state=draft
			2026-11-23 set FILE loa.accountNumber=456
			2026-11-23 journal FILE --signed SCAN --signed-by Bloggs --signed-on 2026-11-20
			2026-11-23 set FILE submissionDate=2026-11-23 state=processing
			""", """
			2026-11-20 set FILE state=draft
			2026-11-23 set FILE loa.accountNumber=456
			2026-11-23 journal FILE --signed SCAN --signed-by Blogs --signed-on 2026-11-18
			2026-11-23 set FILE submissionDate=2026-11-22 state=processing
			2026-11-23 set FILE submissionDate=2026-11-23
			2026-11-24 set FILE loa.signature.date=2026-11-20 loa.signature.signatory=Bloggs
			""");
	private static final Chapter ASKED = new Chapter("2026-11-25", """
			2026-11-24 journal FILE --ask Signatory? --by Microsoft --on 2026-11-23
			""", """
			2026-11-24 journal FILE --ask Who? --by Bloggs --on 2026-11-22
			2026-11-24 set FILE questions[QUESTION].by=Microsoft questions[QUESTION].asked=2026-11-23
			2026-11-25 journal FILE --correct Signatory? --entry ENTRY-1
			""");
	private static final Chapter ANSWERED = new Chapter("2026-11-25", """
			2026-11-25 journal FILE --answer Bloggs --on 2026-11-24
			""", """
			2026-11-25 journal FILE --answer Blogs
			2026-11-25 journal FILE --correct Bloggs --entry ENTRY-1 --on 2026-11-24
			""");
	private static final Chapter CONFIRMED = new Chapter("2026-11-26", """
			2026-11-25 set FILE focDate=2027-01-12 focTime=10:30 state=transferApproved
			""", """
			2026-11-25 set FILE focDate=2027-01-11 state=transferApproved
			2026-11-25 set FILE focDate=2027-01-12 focTime=10:30
			""");
	private static final Chapter MOVED = new Chapter("2027-01-14", """
			2027-01-13 set FILE state=completed --on 2027-01-12
			""", """
			2027-01-12 set FILE state=notMoved --yes
			2027-01-13 set FILE state=completed --correct
			2027-01-13 journal FILE --correct= --entry ENTRY-1 --on 2027-01-12
			""");
	private static final Chapter CONVERTED = new Chapter("2027-01-16", """
			2027-01-14 set FILE conversions+=+442079460000
			2027-01-14 set FILE conversions[CONVERSION].plannedDate=2027-01-14
			2027-01-14 set FILE conversions[CONVERSION].plannedTime=16:30
			2027-01-15 conversions FILE --done +442079460000 --on 2027-01-14
			""", """
			2027-01-14 set FILE conversions+=+442079460000
			2027-01-14 set FILE conversions[CONVERSION].plannedDate=2027-01-14
			2027-01-14 set FILE conversions[CONVERSION].plannedTime=09:00
			2027-01-14 set FILE conversions[CONVERSION].plannedTime=16:30
			2027-01-15 conversions FILE --done +442079460000 --on 2027-01-14
			""");
	private static final Chapter CANCELLED = new Chapter("2026-12-03", """
			2026-12-02 set FILE state=cancelled --on 2026-12-01
			""", """
			2026-12-01 set FILE state=cancelled
			2026-12-01 set FILE state=transferApproved --correct
			2026-12-02 set FILE state=cancelled
			2026-12-02 journal FILE --correct= --entry ENTRY-1 --on 2026-12-01
			""");
	private static final Pattern IDS = Pattern.compile("(rejection|question|conversion|journal|file)-[0-9a-z]{8,}");

	private final CommandLineFolder folder;

	/** A part of the story: the day on which both are compared, and the calls of both, a line each. */
	private record Chapter(String today, String straight, String corrected) {
	}

	StoryToldTwiceTest(@TempDir Path path) throws IOException {
		folder = new CommandLineFolder(path);
		Files.writeString(folder.file("scan.pdf"), "%PDF-1.7 signed");
		Files.createDirectories(folder.file("straight"));
		Files.createDirectories(folder.file("corrected"));
		call("2026-11-16", "new", "order", "@straight/london.porting", "--numbers", "020 7946 0000\n020 7946 0002-0009",
				"--set", "loa.subscriberName=Contoso Ltd", "--set", "loa.losingProvider=Fabrikam Telecom", "--set",
				"loa.accountNumber=123", "--set", "loa.requestedDate=2027-01-12", "--set", "loa.lineType=multiLine");
		call("2026-11-16", "set", "@straight/london.porting", "numbers[+442079460000].usage=conference");
		Files.copy(folder.file("straight/london.porting"), folder.file("corrected/london.porting"));
	}

	private CommandLineFolder.Result call(String today, String... arguments) {
		var result = folder.call(Map.of("PORTWRIGHT_TODAY", today), arguments);
		assertEquals(0, result.exitCode(), () -> String.join(" ", arguments) + ": " + result.err());
		return result;
	}

	private void tell(Chapter... chapters) throws Exception {
		for (Chapter chapter : chapters) {
			tell("straight", chapter.straight());
			tell("corrected", chapter.corrected());
			Map<String, String> straight = told("straight", chapter.today());
			Map<String, String> corrected = told("corrected", chapter.today());
			straight.forEach((what, text) -> assertEquals(text, corrected.get(what), chapter.today() + ' ' + what));
		}
	}

	private void tell(String story, String calls) throws IOException {
		for (String line : calls.lines().toList()) {
			String file = Files.readString(folder.file(story + "/london.porting"));
			String[] words = line.replace("FILE", '@' + story + "/london.porting").replace("SCAN", "@scan.pdf")
					.replace("REJECTION", last(file, "rejection")).replace("QUESTION", last(file, "question"))
					.replace("CONVERSION", last(file, "conversion")).replace("ENTRY-1", last(file, "journal"))
					.split(" ");
			call(words[0], List.of(words).subList(1, words.length).toArray(String[]::new));
		}
	}

	private static String last(String file, String kind) {
		return Pattern.compile("\\bid=\"(" + kind + "-[0-9a-z]+)\"").matcher(file).results()
				.map(found -> found.group(1)).reduce("", (first, later) -> later);
	}

	private Map<String, String> told(String story, String today) throws Exception {
		Map<String, String> told = new LinkedHashMap<>();
		for (String command : List.of("plan", "revisions", "conversions")) {
			told.put(command, json(story, today, command));
		}
		told.put("problems", folder.call(Map.of("PORTWRIGHT_TODAY", today), "validate", "--all",
				"@" + story + "/london.porting").out().replace(story, "STORY"));
		told.put("fields", fields(story, today));
		told.put("journal", journal(story, today));
		for (String option : List.of("txt", "ics", "csv", "svg")) {
			told.put(option, Files.readString(document(story, today, option, "--" + option))
					.replaceAll("(DTSTAMP|SEQUENCE|X-PORTWRIGHT):.*", ""));
		}
		told.put("letter", text(document(story, today, "pdf", "--timeline", "--pdf")));
		told.put("letter of revision 1", text(document(story, today, "pdf", "--revision", "1", "--pdf")));
		told.put("record", record(text(document(story, today, "pdf", "--record"))));
		tellWhatWaits(told, story, LocalDate.parse(today));
		told.replaceAll((what, text) -> IDS.matcher(text).replaceAll("$1"));
		return told;
	}

	private String json(String story, String today, String command) {
		return call(today, command, "--json", "@" + story + "/london.porting").out().replace(story, "STORY");
	}

	/** The letter that is kept is as it was submitted. */
	private String fields(String story, String today) {
		List<String> fields = new ArrayList<>();
		JsonParser.parseString(json(story, today, "fields")).getAsJsonArray().forEach(element -> {
			JsonObject field = element.getAsJsonObject();
			if (!field.get("field").getAsString().matches("journal.*|.*\\.letter\\.(size|sha256)")) {
				fields.add(field.get("field").getAsString() + ' ' + field.get("value").getAsString());
			}
		});
		return String.join("\n", fields);
	}

	/**
	 * The entries that hold, by what they say: ids, when something was written down, and what lies between two states
	 * that were seen, are no facts of the order.
	 */
	private String journal(String story, String today) {
		Map<String, JsonObject> all = new LinkedHashMap<>();
		call(today, "journal", "@" + story + "/london.porting", "--json").json().getAsJsonArray()
				.forEach(entry -> all.put(entry.getAsJsonObject().get("id").getAsString(), entry.getAsJsonObject()));
		return all.values().stream()
				.filter(entry -> !entry.get("corrected").getAsBoolean() && !isReturn(entry, all) && isFact(entry))
				.map(entry -> entry.get("when").getAsString().substring(0, today.length()) + ' ' + entry.get("who")
						+ ' ' + entry.get("to") + ' ' + entry.get("text"))
				.sorted().collect(Collectors.joining("\n"));
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
		return entry.get("to").getAsString().equals("draft") || !wrong.get("to").equals(entry.get("to")) && all.values()
				.stream().takeWhile(other -> other != wrong)
				.anyMatch(other -> !other.get("corrected").getAsBoolean() && other.get("to").equals(entry.get("to")));
	}

	private Path document(String story, String today, String ending, String... options) {
		List<String> words = new ArrayList<>(List.of("export", "--replace", "@" + story + "/london.porting"));
		words.addAll(List.of(options));
		words.add("@out." + ending);
		call(today, words.toArray(String[]::new));
		return folder.file("out." + ending);
	}

	private static String text(Path pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
			return new PDFTextStripper().getText(document);
		} catch (IOException e) {
			// The signed copy.
			return Files.readString(pdf);
		}
	}

	/** The record but for its journal, which keeps what was wrong, and for where its pages end. */
	private static String record(String text) {
		return text.replaceFirst("(?s)What happened when\\R.*?(?=The dates of this order)", "").lines()
				.filter(line -> !line.isBlank() && !line.startsWith("Record of the port order")).distinct()
				.collect(Collectors.joining("\n"));
	}

	private void tellWhatWaits(Map<String, String> told, String story, LocalDate today) throws Exception {
		var console = new Console(new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream(),
				new ByteArrayOutputStream());
		var runner = new ShellRunner(console, new Interruption());
		var model = new WorkspaceModel(() -> today);
		ModelFile file = Inputs.openOrder(model, folder.file(story + "/london.porting"));
		var problems = new ModelProblems(model, List.of(), today, Optional.empty());
		told.put("due", runner.run(new ListDue(List.of(new OrderEntry("", file.path(), Optional.of(file))),
				JudgedBy.of(problems), new ListDue.Known())).toString());
		DatePlan plan = runner.run(new PlanDates(problems, file));
		told.put("mails", OverdueWords.askMicrosoft((PortOrder) file.root(), plan).toString()
				+ OverdueWords.overrideRequest((PortOrder) file.root(), plan));
	}

	@Test
	void anOrderThatMovedSaysTheSame() throws Exception {
		tell(SUBMITTED, REJECTED, AGAIN, ASKED, ANSWERED, CONFIRMED, MOVED, CONVERTED);
	}

	@Test
	void anOrderThatWasCancelledSaysTheSame() throws Exception {
		tell(SUBMITTED, REJECTED, AGAIN, CONFIRMED, CANCELLED);
	}
}
