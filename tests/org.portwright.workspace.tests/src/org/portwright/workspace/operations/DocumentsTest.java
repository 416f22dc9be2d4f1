package org.portwright.workspace.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portwright.workspace.ModelFile;

class DocumentsTest {

	private final OrderFolder folder;

	DocumentsTest(@TempDir Path path) {
		folder = new OrderFolder(path);
	}

	private List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(folder.path)) {
			return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
		}
	}

	private Export.Document export(ModelFile file, Export.Kind kind, Path target) throws OperationException {
		return folder.run(new Export(folder.problems, file, Map.of(kind, target))).get(0);
	}

	@Test
	void exportsTheListAndTheLetter() throws Exception {
		ModelFile file = folder.order("london.porting", "020 7946 0001 - 0002");
		Path csv = Files.writeString(folder.file("numbers.csv"), "old");
		export(file, Export.Kind.CSV, csv);
		assertEquals("PhoneNumber\r\n+442079460001\r\n+442079460002\r\n", Files.readString(csv));
		Path pdf = folder.file("Łódź LoA.pdf");
		export(file, Export.Kind.PDF, pdf);
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
		export(file, Export.Kind.PDF, pdf);
		String text = text(pdf);
		assertEquals("Site 0113 496 0000 – 1 Geographic – Leeds 020 7946 0000 – 1 Geographic – York ",
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
		List<String> remarks = export(file, Export.Kind.CSV, folder.file("numbers.csv")).remarks();
		assertTrue(remarks.get(0).contains("+442079460001"), remarks.toString());
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void aDocumentThatFailsDoesNotKeepTheOthersFromIt() throws Exception {
		ModelFile file = folder.order("london.porting", "020 7946 0001");
		Path csv = folder.file("numbers.csv");
		Path full = Path.of("/dev/full");
		var documents = folder.run(new Export(folder.problems, file,
				Map.of(Export.Kind.PDF, full, Export.Kind.CSV, csv)));
		assertEquals(List.of(full, csv), documents.stream().map(Export.Document::path).toList());
		assertTrue(documents.get(0).failure().orElseThrow().startsWith("'/dev/full' could not be written: "),
				documents.toString());
		assertTrue(documents.get(1).failure().isEmpty());
		assertEquals(List.of("london.porting", "numbers.csv"), names());
	}

	@Test
	void aDocumentGoesToAFileInAFolderThatIsThere() throws Exception {
		ModelFile file = folder.order("london.porting", "");
		for (Path target : List.of(folder.path, folder.file("none/numbers.csv"))) {
			assertThrows(OperationException.class, () -> export(file, Export.Kind.CSV, target));
		}
	}

	static Stream<byte[]> encodings() {
		String text = "Łódź – 020 7946 0000";
		String west = "Zoë – £5";
		return Stream.of(text.getBytes(StandardCharsets.UTF_8), ('\uFEFF' + text).getBytes(StandardCharsets.UTF_8),
				('\uFEFF' + text).getBytes(StandardCharsets.UTF_16BE),
				('\uFEFF' + text).getBytes(StandardCharsets.UTF_16LE),
				west.getBytes(Charset.forName("windows-1252")));
	}

	@ParameterizedTest
	@MethodSource("encodings")
	void textIsReadInTheEncodingThatItCameIn(byte[] bytes) {
		assertTrue(List.of("Łódź – 020 7946 0000", "Zoë – £5").contains(InputText.decode(bytes)));
	}
}
