package org.portwright.workspace.orders;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.documents.DocumentOutput;
import org.portwright.documents.DocumentSource;
import org.portwright.documents.OrderDocument;
import org.portwright.documents.OrderDocuments;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.documents.ReplaceConsent;
import org.portwright.workspace.fields.AddElement;
import org.portwright.workspace.testing.AnsweringHost;
import org.portwright.workspace.testing.OrderFolder;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.OperationException;

class DocumentsTest {

	private static final OrderDocument LIST = OrderDocuments.all().get(1);

	private final OrderFolder folder;

	DocumentsTest(@TempDir Path path) {
		folder = new OrderFolder(path);
	}

	private List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(folder.path)) {
			return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
		}
	}

	private Export.Outcome export(ModelFile file, OrderDocument kind, Path target) throws OperationException {
		return folder.run(new Export(folder.problems, file, Map.of(kind, target))).get(0);
	}

	@Test
	void exportsTheListAndTheLetter() throws Exception {
		ModelFile file = folder.order("london.porting", "020 7946 0001 - 0002");
		Path csv = Files.writeString(folder.file("numbers.csv"), "PhoneNumber\r\n");
		export(file, LIST, csv);
		assertEquals("PhoneNumber\r\n+442079460001\r\n+442079460002\r\n", Files.readString(csv));
		Path pdf = folder.file("Łódź LoA.pdf");
		export(file, OrderDocuments.LETTER, pdf);
		assertEquals("%PDF-", new String(Files.readAllBytes(pdf), 0, 5, StandardCharsets.US_ASCII));
		assertEquals(List.of("london.porting", "numbers.csv", "Łódź LoA.pdf"), names());
	}

	@Test
	void theLetterNamesTheSiteOfEachNumber() throws Exception {
		ModelFile file = folder.order("london.porting", "020 7946 0000, 0113 496 0000");
		for (String site : List.of("Leeds", "York")) {
			folder.run(new AddElement(folder.model, file, "sites", site + "-1",
					OrderFolder.assignments("name=" + site), "Site"));
		}
		folder.set(file, "numbers[+441134960000].site=Leeds-1", "numbers[+442079460000].site=York-1");
		Path pdf = folder.file("letter.pdf");
		export(file, OrderDocuments.LETTER, pdf);
		String text = text(pdf);
		assertEquals("Site 0113 496 0000 – 1 Leeds 020 7946 0000 – 1 York ",
				text.substring(text.indexOf("Site 0113"), text.indexOf("Total")));
	}

	/** Lines break anywhere: every run of white space is one space. */
	private static String text(Path pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
			return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
		}
	}

	@Test
	void saysWhatTheListLeavesOut() throws Exception {
		ModelFile file = folder.order("london.porting", "020 7946 0001 - 0009");
		folder.set(file, "numbers[+442079460001].last=+442079460000");
		List<String> remarks = export(file, LIST, folder.file("numbers.csv")).remarks();
		assertTrue(remarks.get(0).contains("+442079460001"), remarks.toString());
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void aDocumentThatFailsDoesNotKeepTheOthersFromIt() throws Exception {
		ModelFile file = folder.order("london.porting", "020 7946 0001");
		Path csv = folder.file("numbers.csv");
		Path full = Path.of("/dev/full");
		var documents = folder.run(new Export(folder.problems, file,
				Map.of(OrderDocuments.LETTER, full, LIST, csv)));
		assertEquals(List.of(full, csv), documents.stream().map(Export.Outcome::path).toList());
		assertTrue(documents.get(0).failure().orElseThrow().startsWith("'/dev/full' could not be written: "),
				documents.toString());
		assertTrue(documents.get(1).failure().isEmpty());
		assertEquals(List.of("london.porting", "numbers.csv"), names());
	}

	@Test
	void aDocumentGoesToAFileInAFolderThatIsThere() throws Exception {
		ModelFile file = folder.order("london.porting", "");
		for (Path target : List.of(folder.path, folder.file("none/numbers.csv"))) {
			assertThrows(OperationException.class, () -> export(file, LIST, target));
		}
	}

	/** A document of our own: whatever a list of documents may get. */
	private record Sample(String id, String ending, boolean isFolder, boolean needsNoErrors,
			List<String> names) implements OrderDocument {

		@Override
		public String label() {
			return "Sample " + id;
		}

		@Override
		public String hint() {
			return "";
		}

		@Override
		public boolean isOwn(Path existing) throws IOException {
			return Files.readString(existing).startsWith("sample");
		}

		@Override
		public List<String> write(DocumentSource source, DocumentOutput output) throws IOException {
			for (String name : names) {
				output.file(name).write(("sample " + id + ' ' + source.order().getName()).getBytes(
						StandardCharsets.UTF_8));
			}
			return List.of("It is a sample.");
		}
	}

	private static Sample file(String id) {
		return new Sample(id, "pdf", false, false, List.of(DocumentOutput.WHOLE));
	}

	private static OrderDocument document(String id) {
		return OrderDocuments.all().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
	}

	@Test
	void aDocumentReplacesOneOfItsKindAlone() throws Exception {
		ModelFile file = folder.order("london.porting", "020 7946 0001");
		List<OrderDocument> files = OrderDocuments.all().stream().filter(document -> !document.isFolder()).toList();
		for (OrderDocument document : files) {
			Path target = folder.file("document." + document.id());
			assertTrue(export(file, document, target).failure().isEmpty());
			assertTrue(export(file, document, target).failure().isEmpty(), "the older one is replaced");
			byte[] written = Files.readAllBytes(target);
			for (OrderDocument other : files) {
				if (other != document) {
					assertTrue(refused(file, other, target).contains("already exists"), document.id() + other.id());
				}
			}
			assertArrayEquals(written, Files.readAllBytes(target));
		}
	}

	@ParameterizedTest
	@CsvSource({ "pdf, scan.pdf, %PDF-1.7 a signed letter", "pdf, letter, %PDF-1.7", "record, scan.pdf, %PDF-1.7",
			"csv, staff.csv, Name;Phone", "csv, list.csv, PhoneNumber", "txt, notes.txt, Port order: London",
			"ics, mine.ics, BEGIN:VCALENDAR", "svg, logo.svg, <svg xmlns='http://www.w3.org/2000/svg'/>" })
	void anotherFileIsReplacedByConsentAlone(String id, String name, String content) throws Exception {
		ModelFile file = folder.order("london.porting", "020 7946 0001");
		Path target = Files.writeString(folder.file(name), content);
		assertTrue(refused(file, document(id), target).contains("already exists"));
		List<String> asked = new ArrayList<>();
		assertThrows(OperationCanceledException.class, () -> export(file, id, target, new AnsweringHost(0, asked)));
		assertEquals(content, Files.readString(target));
		export(file, id, target, new AnsweringHost(1, asked));
		assertNotEquals(content, Files.readString(target, StandardCharsets.ISO_8859_1));
		assertEquals(2, asked.size());
		assertTrue(asked.getFirst().contains(target.toString()), asked.toString());
	}

	private void export(ModelFile file, String id, Path target, Host host) throws OperationException {
		var export = new Export(folder.problems, file, Map.of(document(id), target));
		export.work(export.prepare(), host);
	}

	@Test
	void aPathWithoutANameIsNoFolder() throws Exception {
		ModelFile file = folder.order("london.porting", "020 7946 0001");
		assertEquals("No file name was given. Give the path of the file to write.",
				refused(file, OrderDocuments.LETTER, Path.of("")));
	}

	@Test
	void aLetterThatWasSignedSinceStays() throws Exception {
		ModelFile file = folder.order("london.porting", "020 7946 0001");
		Path letter = folder.file("letter.pdf");
		export(file, OrderDocuments.LETTER, letter);
		Files.writeString(letter, "% signed by Ada\n", StandardOpenOption.APPEND);
		assertTrue(refused(file, OrderDocuments.LETTER, letter).contains("already exists"));
	}

	@Test
	void whatIsAskedIsAskedOnceBeforeAnythingIsWritten() throws Exception {
		ModelFile file = folder.order("london.porting", "020 7946 0001");
		Path pdf = Files.writeString(folder.file("a.pdf"), "scan");
		Path csv = Files.writeString(folder.file("a.csv"), "staff");
		Path txt = folder.file("a.txt");
		var export = new Export(folder.problems, file,
				Map.of(OrderDocuments.LETTER, pdf, LIST, csv, document("txt"), txt));
		List<String> asked = new ArrayList<>();
		assertThrows(OperationCanceledException.class,
				() -> export.work(export.prepare(), new AnsweringHost(0, asked)));
		assertEquals(1, asked.size());
		assertTrue(asked.getFirst().contains("a.pdf") && asked.getFirst().contains("a.csv"), asked.toString());
		assertTrue(Files.notExists(txt));
		assertTrue(asked.getFirst().contains("' already exist, and are other documents"), asked.toString());
		assertTrue(asked.getFirst().contains("Replace them?"), asked.toString());
	}

	/** Consent is given, and still nothing of it is touched. */
	@ParameterizedTest
	@ValueSource(strings = { "london.files/signed.pdf", "london.files/new.pdf", "london.files/scans/new.pdf",
			"gone.files/new.pdf", "LONDON.FILES.files/new.pdf", "snapshots/contoso-2026-11-20.csv", "snapshots/new.pdf",
			"scans/new.pdf", "link.pdf", "dangling.pdf", "leeds.porting", "contoso.tenant", ".project", "order.pdf",
			"london.files/../snapshots/new.pdf" })
	void whatIsEvidenceOrOursIsNeverReplaced(String name) throws Exception {
		ModelFile file = folder.order("london.porting", "020 7946 0001");
		Path order = folder.order("leeds.porting", "").path();
		for (String made : List.of("london.files/scans", "gone.files", "LONDON.FILES.files", "snapshots")) {
			Files.createDirectories(folder.file(made));
		}
		Files.writeString(folder.file("london.files/signed.pdf"), "the signed letter");
		Files.writeString(folder.file("snapshots/contoso-2026-11-20.csv"), "PhoneNumber\r\n");
		Files.writeString(folder.file("contoso.tenant"), "a tenant");
		Files.writeString(folder.file(".project"), "<projectDescription/>");
		Files.copy(order, folder.file("order.pdf"));
		export(file, OrderDocuments.LETTER, folder.file("own.pdf"));
		Files.createSymbolicLink(folder.file("scans"), folder.file("london.files/scans"));
		Files.createSymbolicLink(folder.file("link.pdf"), folder.file("own.pdf"));
		Files.createSymbolicLink(folder.file("dangling.pdf"), folder.file("later.pdf"));
		Map<String, String> before = contents();
		for (String id : List.of("pdf", "csv")) {
			assertThrows(OperationException.class, () -> folder.run(new Export(folder.problems, file,
					Map.of(document(id), folder.file(name)), Set.of(), ReplaceConsent.GIVEN)));
			assertEquals(before, contents());
		}
	}

	@Test
	void foldersOfSuchNamesElsewhereAreOrdinary() throws Exception {
		Files.createDirectory(folder.file("engagement"));
		ModelFile file = folder.order("engagement/london.porting", "020 7946 0001");
		Path other = Files.createDirectories(folder.file("elsewhere.files/snapshots"));
		assertTrue(export(file, OrderDocuments.LETTER, other.resolve("letter.pdf")).failure().isEmpty());
	}

	@Test
	void noDocumentReplacesAnotherOfTheCallWithConsentEither() throws Exception {
		ModelFile file = folder.order("london.porting", "020 7946 0001");
		Path target = Files.writeString(folder.file("both"), "old");
		assertThrows(OperationException.class, () -> folder.run(new Export(folder.problems, file,
				Map.of(OrderDocuments.LETTER, target, LIST, target), Set.of(), ReplaceConsent.GIVEN)));
		assertEquals("old", Files.readString(target));
	}

	private Map<String, String> contents() throws IOException {
		Map<String, String> contents = new TreeMap<>();
		try (Stream<Path> files = Files.walk(folder.path)) {
			for (Path file : files.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)).toList()) {
				contents.put(file.toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
			}
		}
		return contents;
	}

	private String refused(ModelFile file, OrderDocument document, Path target) {
		try {
			return export(file, document, target).failure().orElse("it was written");
		} catch (OperationException e) {
			return String.valueOf(e.getMessage());
		}
	}

	@Test
	void twoDocumentsMayEndAlike() throws Exception {
		ModelFile file = folder.order("london.porting", "");
		var outcomes = folder.run(new Export(folder.problems, file, Map.of(file("form"), folder.file("form.pdf"),
				file("plan"), folder.file("plan.pdf"))));
		assertEquals("sample form london", Files.readString(folder.file("form.pdf")));
		assertEquals("sample plan london", Files.readString(folder.file("plan.pdf")));
		assertTrue(outcomes.getFirst().remarks().getFirst().endsWith(".pdf: It is a sample."), outcomes.toString());
	}

	@Test
	void aDocumentMayBeAFolderAndLeavesAloneWhatElseIsInIt() throws Exception {
		ModelFile file = folder.order("london.porting", "");
		var pack = new Sample("pack", "txt", true, false, List.of("Leeds.txt", "York.txt"));
		Path target = folder.file("pack");
		assertTrue(export(file, pack, target).failure().isEmpty());
		Files.writeString(target.resolve("notes.txt"), "Call Ada");
		assertTrue(export(file, pack, target).failure().isEmpty());
		assertEquals("sample pack london", Files.readString(target.resolve("York.txt")));
		assertEquals("Call Ada", Files.readString(target.resolve("notes.txt")));
		Files.delete(target.resolve("Leeds.txt"));
		Files.writeString(target.resolve("York.txt"), "Call Bob");
		assertTrue(export(file, pack, target).failure().orElseThrow().contains("York.txt"));
		assertEquals("Call Bob", Files.readString(target.resolve("York.txt")));
		assertTrue(Files.notExists(target.resolve("Leeds.txt")), "written before all were judged");
		assertThrows(OperationException.class, () -> export(file, pack, file.path()));
		assertThrows(IllegalArgumentException.class,
				() -> export(file, new Sample("pack", "txt", true, false, List.of("../london")), target));
	}

	@Test
	void aDocumentMayAskForAnOrderWithoutErrors() throws Exception {
		ModelFile file = folder.order("london.porting", "");
		var strict = new Sample("strict", "pdf", false, true, List.of(DocumentOutput.WHOLE));
		var refused = assertThrows(OperationException.class, () -> export(file, strict, folder.file("strict.pdf")));
		assertEquals(OperationException.Kind.GUARD, refused.kind());
		assertTrue(refused.getMessage().contains("The order has no numbers."), refused.getMessage());
		assertEquals(List.of("london.porting"), names());
	}

	@Test
	void everyDocumentOfTheListHasAnIdAndANameOfItsOwn() {
		List<OrderDocument> all = OrderDocuments.all();
		assertEquals(all.size(), all.stream().map(OrderDocument::id).distinct().count());
		assertEquals(all.size(),
				all.stream().map(document -> document.nameFor("london") + '.' + document.ending()).distinct().count());
		assertTrue(all.stream().allMatch(document -> document.id().matches("[a-z]+")));
	}
}
