package org.portwright.workspace.operations;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.documents.DocumentOutput;
import org.portwright.documents.DocumentSource;
import org.portwright.documents.OrderDocument;
import org.portwright.documents.OrderDocuments;
import org.portwright.workspace.ModelFile;
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
		Path csv = Files.writeString(folder.file("numbers.csv"), "old");
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
		public String beginning() {
			return "sample";
		}

		@Override
		public boolean isKnownByEnding() {
			return false;
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

	@Test
	void aRecordReplacesARecordAndNoLetter() throws Exception {
		ModelFile file = folder.order("london.porting", "020 7946 0001");
		OrderDocument record = OrderDocuments.all().stream().filter(each -> each.id().equals("record")).findFirst()
				.orElseThrow();
		Path letter = folder.file("letter.pdf");
		export(file, OrderDocuments.LETTER, letter);
		byte[] written = Files.readAllBytes(letter);
		assertTrue(refused(file, record, letter).contains("letter.pdf"));
		assertArrayEquals(written, Files.readAllBytes(letter));
		Path other = Files.writeString(folder.file("scan.pdf"), "%PDF-1.4 but nobody can read it");
		assertTrue(refused(file, record, other).contains("scan.pdf"));
		Path kept = folder.file("record.pdf");
		assertTrue(export(file, record, kept).failure().isEmpty());
		assertTrue(export(file, record, kept).failure().isEmpty(), "the older one is replaced");
		assertTrue(refused(file, OrderDocuments.LETTER, kept).contains("record.pdf"));
		assertTrue(export(file, OrderDocuments.LETTER, letter).failure().isEmpty());
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
		var pack = new Sample("pack", "txt", true, false, List.of("Leeds", "York"));
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
