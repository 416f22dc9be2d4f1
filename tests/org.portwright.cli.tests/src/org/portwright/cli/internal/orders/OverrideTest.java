package org.portwright.cli.internal.orders;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.cli.internal.CommandLineFolder;

/** What a Porting Override needs, written by one call. */
class OverrideTest {

	private static final Map<String, String> TODAY = Map.of("PORTWRIGHT_TODAY", "2026-12-08");

	private final CommandLineFolder folder;

	OverrideTest(@TempDir Path path) {
		folder = new CommandLineFolder(path);
	}

	@BeforeEach
	void order() throws IOException {
		folder.call("new", "order", "@london.porting", "--numbers", "020 7946 0000", "--set",
				"loa.losingProvider=Fabrikam Telecom plc");
		folder.call(Map.of("PORTWRIGHT_TODAY", "2026-11-20"), "set", "@london.porting", "state=contactingCarrier");
		Files.writeString(folder.file("list.txt"), "020 7946 0000");
		folder.call("journal", "@london.porting", "--keep", folder.file("list.txt").toString());
		assertEquals(0, folder.call(TODAY, "set", "@london.porting", "overrideAlert=2026-11-30").exitCode());
	}

	private List<String> names(String directory) throws IOException {
		try (Stream<Path> files = Files.list(folder.file(directory))) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void itListsWhatItWrote() throws IOException {
		var result = folder.call(TODAY, "export", "@london.porting", "--override", "@out");
		assertEquals(0, result.exitCode(), result.err());
		List<String> files = List.of("complaint-to-ofcom.txt", "evidence.pdf", "list.txt", "request-to-microsoft.txt");
		assertEquals(files, names("out"));
		for (String file : files) {
			assertTrue(result.out().contains("out/" + file), result.out());
		}
		assertEquals("020 7946 0000", Files.readString(folder.file("out/list.txt")));
		String request = Files.readString(folder.file("out/request-to-microsoft.txt"));
		assertTrue(request.contains("end on Monday 7 December 2026; today is Tuesday 8 December 2026."), request);
		assertTrue(request.contains("complaint to Ofcom is next"), request);
		String complaint = Files.readString(folder.file("out/complaint-to-ofcom.txt"));
		assertTrue(complaint.startsWith("Complaint about Fabrikam Telecom plc: "), complaint);
		try (PDDocument evidence = Loader.loadPDF(folder.file("out/evidence.pdf").toFile())) {
			String text = new PDFTextStripper().getText(evidence).replaceAll("\\s+", " ");
			assertTrue(text.contains("1 Letter of Authorization as it was submitted"), text);
			assertTrue(text.contains("It is not a PDF."), text);
			assertTrue(text.contains("020 7946 0000"), text);
		}
	}

	@Test
	void aSecondCallReplacesWhatIsOursAlone() throws IOException {
		folder.call(TODAY, "export", "@london.porting", "--override", "@out");
		byte[] first = Files.readAllBytes(folder.file("out/evidence.pdf"));
		var again = folder.call(TODAY, "export", "@london.porting", "--override", "@out", "--json");
		assertEquals(0, again.exitCode(), again.err());
		assertTrue(again.out().contains("\"files\"") && again.out().contains("evidence.pdf"), again.out());
		assertArrayEquals(first, Files.readAllBytes(folder.file("out/evidence.pdf")));
		Files.writeString(folder.file("out/list.txt"), "mine");
		Files.writeString(folder.file("out/complaint-to-ofcom.txt"), "Ours, and longer.");
		var refused = folder.call(TODAY, "export", "@london.porting", "--override", "@out");
		assertEquals(2, refused.exitCode());
		assertTrue(refused.err().contains("list.txt") && refused.err().contains("complaint-to-ofcom.txt"),
				refused.err());
		assertEquals("mine", Files.readString(folder.file("out/list.txt")));
	}

	/** An order that was kept, such as one that a colleague sent, lies beside the evidence like any other file. */
	@Test
	void aFileOfOursThatWasKeptIsReplacedLikeAnyOther() throws IOException {
		folder.call("new", "order", "@leeds.porting", "--numbers", "0113 496 0000");
		assertEquals(0, folder.call("journal", "@london.porting", "--keep",
				folder.file("leeds.porting").toString()).exitCode());
		for (int i = 0; i < 2; i++) {
			var result = folder.call(TODAY, "export", "@london.porting", "--override", "@out");
			assertEquals(0, result.exitCode(), result.err());
			assertTrue(names("out").contains("leeds.porting.kept"), names("out").toString());
		}
		String mine = Files.readString(folder.file("london.porting"));
		Files.writeString(folder.file("out/leeds.porting.kept"), mine);
		var refused = folder.call(TODAY, "export", "@london.porting", "--override", "@out", "--replace");
		assertEquals(2, refused.exitCode(), refused.err());
		assertTrue(refused.err().contains("leeds.porting.kept"), refused.err());
		assertEquals(mine, Files.readString(folder.file("out/leeds.porting.kept")));
	}

	@Test
	void nothingOfAnotherOrderIsReplacedOrLeftUnnamed() throws IOException {
		folder.call("new", "order", "@leeds.porting", "--numbers", "0113 496 0000");
		folder.call(Map.of("PORTWRIGHT_TODAY", "2026-11-20"), "set", "@leeds.porting", "state=contactingCarrier");
		folder.call(TODAY, "export", "@london.porting", "--override", "@out");
		byte[] first = Files.readAllBytes(folder.file("out/evidence.pdf"));
		var other = folder.call(TODAY, "export", "@leeds.porting", "--override", "@out");
		assertEquals(2, other.exitCode(), other.err());
		for (String file : List.of("evidence.pdf", "request-to-microsoft.txt", "complaint-to-ofcom.txt")) {
			assertTrue(other.err().contains(file), other.err());
		}
		assertArrayEquals(first, Files.readAllBytes(folder.file("out/evidence.pdf")));
		var forced = folder.call(TODAY, "export", "@leeds.porting", "--override", "@out", "--replace");
		assertEquals(0, forced.exitCode(), forced.err());
		assertTrue(forced.err().contains("not part of this export: list.txt."), forced.err());
	}

	@Test
	void aFileThatIsNoLongerPartOfItIsNamedEachTime() throws IOException {
		folder.call(TODAY, "export", "@london.porting", "--override", "@out");
		Files.delete(folder.file("london.files/list.txt"));
		Files.writeString(folder.file("out/earlier.txt"), "of an earlier call");
		for (int i = 0; i < 2; i++) {
			var fewer = folder.call(TODAY, "export", "@london.porting", "--override", "@out", "--json");
			assertEquals(0, fewer.exitCode(), fewer.err());
			for (String named : List.of("not part of this export: earlier.txt.", "list.txt. Copy them back")) {
				assertTrue(fewer.err().contains(named), fewer.err());
				assertTrue(fewer.out().contains(named), fewer.out());
			}
		}
	}

	@Test
	void theTextsBearNoMarkAndAreKnownAgain() throws IOException {
		folder.call(TODAY, "export", "@london.porting", "--override", "@out");
		for (String text : List.of("request-to-microsoft.txt", "complaint-to-ofcom.txt")) {
			String written = Files.readString(folder.file("out/" + text));
			assertFalse(written.contains("Portwright"), written);
			assertTrue(written.endsWith("Kind regards\n"), written);
		}
		folder.call(TODAY, "set", "@london.porting", "portOrderId=PO-4711");
		var again = folder.call(TODAY, "export", "@london.porting", "--override", "@out");
		assertEquals(0, again.exitCode(), again.err());
		assertTrue(Files.readString(folder.file("out/request-to-microsoft.txt")).contains("PO-4711"));
	}

	@Test
	void anOrderThatIsNotSubmittedOrEndedIsRefused() {
		folder.call("new", "order", "@leeds.porting", "--numbers", "0113 496 0000");
		var draft = folder.call(TODAY, "export", "@leeds.porting", "--override", "@leeds");
		assertEquals(1, draft.exitCode(), draft.err());
		assertTrue(draft.err().contains("This order is not submitted."), draft.err());
		folder.call(TODAY, "set", "@leeds.porting", "state=cancelled");
		var ended = folder.call(TODAY, "export", "@leeds.porting", "--override", "@leeds");
		assertEquals(1, ended.exitCode(), ended.err());
		assertTrue(ended.err().contains("'Cancelled'"), ended.err());
		assertFalse(Files.exists(folder.file("leeds")));
	}

	@Test
	void anEmptyNameIsWrongUse() {
		var refused = folder.call(TODAY, "export", "@london.porting", "--override", "");
		assertEquals(2, refused.exitCode(), refused.err());
		assertTrue(refused.err().contains("--override DIR") && !refused.err().contains("defect"), refused.err());
	}

	@Test
	void theLetterOfTheLatestSubmittedRevisionIsThere() throws IOException {
		folder.call(TODAY, "set", "@london.porting", "state=rejected");
		folder.call(TODAY, "set", "@london.porting", "state=draft");
		var result = folder.call(TODAY, "export", "@london.porting", "--override", "@out");
		assertEquals(0, result.exitCode(), result.err());
		try (PDDocument evidence = Loader.loadPDF(folder.file("out/evidence.pdf").toFile())) {
			String text = new PDFTextStripper().getText(evidence).replaceAll("\\s+", " ");
			assertTrue(text.contains("1 Letter of Authorization as it was submitted 20 Nov 2026"), text);
			assertFalse(text.contains("was not submitted") || text.contains("If you submit"), text);
		}
		String request = Files.readString(folder.file("out/request-to-microsoft.txt"));
		assertTrue(request.contains("It was submitted on Friday 20 November 2026."), request);
	}

	@Test
	void aLetterThatWentIsSaidToTheUserAlone() throws IOException {
		Files.delete(folder.file("london.files/london-revision-1.pdf"));
		var result = folder.call(TODAY, "export", "@london.porting", "--override", "@out", "--json");
		assertEquals(0, result.exitCode(), result.err());
		assertTrue(result.err().contains("london-revision-1.pdf"), result.err());
		assertTrue(result.out().contains("\"warnings\": [\n"), result.out());
		try (PDDocument evidence = Loader.loadPDF(folder.file("out/evidence.pdf").toFile())) {
			String text = new PDFTextStripper().getText(evidence).replaceAll("\\s+", " ");
			assertTrue(text.contains("The file is not there as it was kept."), text);
			assertFalse(text.contains("Bring") || text.contains("london.files"), text);
		}
	}

	@Test
	void aLetterThatChangedIsToldWithNameSizeAndHashAndLiesBeside() throws IOException {
		Files.writeString(folder.file("london.files/london-revision-1.pdf"), "another");
		var result = folder.call(TODAY, "export", "@london.porting", "--override", "@out");
		assertEquals(0, result.exitCode(), result.err());
		assertEquals("another", Files.readString(folder.file("out/london-revision-1.pdf")));
		String text = evidence("out");
		for (String part : List.of("The file is not there as it was kept.", "Name of the file london-revision-1.pdf",
				"SHA-256 of the file as it was kept", "SHA-256 of the file as it is now",
				"A copy of the file as it is now lies beside this PDF as “london-revision-1.pdf”")) {
			assertTrue(text.contains(part), part + " in " + text);
		}
	}

	private String evidence(String directory) throws IOException {
		try (PDDocument evidence = Loader.loadPDF(folder.file(directory + "/evidence.pdf").toFile())) {
			return new PDFTextStripper().getText(evidence).replaceAll("\\s+", " ");
		}
	}

	@Test
	void nothingIsCountedFromAnAcceptanceThatIsNotThere() throws IOException {
		folder.call(Map.of("PORTWRIGHT_TODAY", "2026-11-25"), "export", "@london.porting", "--override", "@out");
		String text = evidence("out");
		assertFalse(text.contains("umbers appear") || text.contains("can be assigned"), text);
	}

	@Test
	void theFilesOfAnEngagementAreNotNamedAsThoseOfAnEarlierCall() throws IOException {
		Files.writeString(folder.file("a.txt"), "mine");
		var result = folder.call(TODAY, "export", "@london.porting", "--override", "@.");
		assertEquals(0, result.exitCode(), result.err());
		String others = result.err().substring(result.err().indexOf("not part of this export"));
		assertTrue(others.contains("a.txt") && !others.contains("london.porting"), result.err());
	}

	@Test
	void anOrderOfAnUnknownStateIsRefused() throws IOException {
		Path order = folder.file("london.porting");
		Files.writeString(order, Files.readString(order).replace("state=\"contactingCarrier\"", "state=\"flying\""));
		var result = folder.call(TODAY, "export", "@london.porting", "--override", "@out");
		assertEquals(1, result.exitCode(), result.err());
		assertTrue(result.err().contains("names a state of this order that is not known"), result.err());
	}

	@Test
	void nothingGoesBesideKeptFiles() {
		var refused = folder.call(TODAY, "export", "@london.porting", "--override", "@london.files/override");
		assertEquals(2, refused.exitCode());
		assertFalse(Files.exists(folder.file("london.files/override")));
	}

	@Test
	void aKeptFileThatChangedOrWentIsSaid() throws IOException {
		Files.writeString(folder.file("london.files/list.txt"), "another");
		folder.call(TODAY, "export", "@london.porting", "--override", "@out");
		try (PDDocument evidence = Loader.loadPDF(folder.file("out/evidence.pdf").toFile())) {
			assertTrue(new PDFTextStripper().getText(evidence).contains("It has changed since it was kept"));
		}
		Files.delete(folder.file("london.files/list.txt"));
		folder.call(TODAY, "export", "@london.porting", "--override", "@gone");
		try (PDDocument evidence = Loader.loadPDF(folder.file("gone/evidence.pdf").toFile())) {
			assertTrue(new PDFTextStripper().getText(evidence).contains("It is not beside the order any more."));
		}
		assertFalse(Files.exists(folder.file("gone/list.txt")));
	}

	/** What was kept is evidence by its hash, so a file that has another one is not put in its place. */
	@Test
	void theLastTrueCopyOfAKeptFileIsNeitherReplacedNorNamedToBeDeleted() throws IOException {
		folder.call("new", "order", "@leeds.porting", "--numbers", "0113 496 0000");
		folder.call("journal", "@london.porting", "--keep", folder.file("leeds.porting").toString());
		folder.call(TODAY, "export", "@london.porting", "--override", "@out");
		byte[] evidence = Files.readAllBytes(folder.file("out/evidence.pdf"));
		byte[] leeds = Files.readAllBytes(folder.file("out/leeds.porting.kept"));
		Files.writeString(folder.file("london.files/list.txt"), "another");
		Files.writeString(folder.file("london.files/leeds.porting.kept"), "another");
		for (String option : List.of("--json", "--replace")) {
			var refused = folder.call(TODAY, "export", "@london.porting", "--override", "@out", option);
			assertEquals(2, refused.exitCode(), refused.err());
			assertTrue(refused.err().contains("Nothing was written")
					&& refused.err().contains("leeds.porting.kept, list.txt. Copy them back to london.files, or"),
					refused.err());
			assertEquals("020 7946 0000", Files.readString(folder.file("out/list.txt")));
			assertArrayEquals(leeds, Files.readAllBytes(folder.file("out/leeds.porting.kept")));
			assertArrayEquals(evidence, Files.readAllBytes(folder.file("out/evidence.pdf")));
		}
		Files.delete(folder.file("london.files/list.txt"));
		Files.delete(folder.file("london.files/leeds.porting.kept"));
		Files.writeString(folder.file("out/mine.txt"), "mine");
		var fewer = folder.call(TODAY, "export", "@london.porting", "--override", "@out");
		assertEquals(0, fewer.exitCode(), fewer.err());
		assertTrue(fewer.err().contains("not part of this export: mine.txt."), fewer.err());
		assertTrue(fewer.err().contains("leeds.porting.kept, list.txt. Copy them back to london.files."), fewer.err());
		Files.copy(folder.file("out/list.txt"), folder.file("london.files/list.txt"));
		Files.copy(folder.file("out/leeds.porting.kept"), folder.file("london.files/leeds.porting.kept"));
		var again = folder.call(TODAY, "export", "@london.porting", "--override", "@out");
		assertEquals(0, again.exitCode(), again.err());
		assertFalse(again.err().contains("Copy them back"), again.err());
	}
}
