package org.portwright.phones.documents;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;

/** The sheet has the steps and a row a phone. */
@SuppressWarnings("nls")
class SignInSheetDocumentTest {

	/** Where somebody wants to look at it. */
	private static final @Nullable String LOOK = System.getenv("PORTWRIGHT_SHEET");

	private static SignInSheet sheet(int phones, String name) {
		List<SignInSheet.Line> lines = IntStream.rangeClosed(1, phones)
				.mapToObj(i -> new SignInSheet.Line(name + " " + i, "VVX 600", "64-16-7f-00-00-%02x".formatted(i & 255),
						"Leeds, second floor", "desk" + i + "@contoso.com", "020 7946 0%03d".formatted(i % 1000),
						i % 7 == 0 ? "The firmware 4.0 is older than 5.9.5. Update the phone first." : ""))
				.toList();
		List<SignInSheet.Step> steps = IntStream.rangeClosed(1, 12)
				.mapToObj(i -> new SignInSheet.Step("Do step " + i, "Press the key and wait until the phone answers. "
						+ "If it does not, begin again with the first step."))
				.toList();
		return new SignInSheet("Contoso Ltd", LocalDate.of(2026, 11, 27),
				List.of(new SignInSheet.Part("Pair a phone", steps, lines),
						new SignInSheet.Part("In bulk", List.of(), lines.subList(0, 1))));
	}

	private static byte[] written(SignInSheet sheet) throws IOException {
		var out = new ByteArrayOutputStream();
		new SignInSheetDocument().write(sheet, out);
		return out.toByteArray();
	}

	@Test
	void hasARowForEachPhoneAndTheStepsOnce() throws IOException {
		byte[] bytes = written(sheet(30, "Desk"));
		if (LOOK != null) {
			Files.write(Path.of(LOOK), bytes);
		}
		try (PDDocument document = Loader.loadPDF(bytes)) {
			String text = new PDFTextStripper().getText(document);
			for (int i = 1; i <= 30; i++) {
				String mac = "64-16-7f-00-00-%02x".formatted(i);
				assertTrue(text.contains("Desk " + i), () -> text);
				assertTrue(text.contains(mac), () -> mac);
			}
			assertEquals(2, text.split("Do step 12", -1).length, text);
			assertTrue(text.contains("Phones on this sheet: 31, as of 27 November 2026"), () -> text);
			assertTrue(text.contains("Enter none that somebody else sent you"), () -> text);
			assertEquals("Sign-in sheet for Contoso Ltd", document.getDocumentInformation().getTitle());
		}
		assertArrayEquals(bytes, written(sheet(30, "Desk")), "the same sheet has the same bytes");
	}

	@Test
	void printsAnyNameAndManyPhones() throws IOException {
		try (PDDocument document = Loader.loadPDF(written(sheet(700, "x".repeat(200) + "\u0000\u202E{0}'")))) {
			assertTrue(document.getNumberOfPages() > 20);
		}
	}
}
