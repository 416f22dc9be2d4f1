package org.portwright.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.documents.timeline.Timeline;
import org.portwright.documents.timeline.TimelineSvg;
import org.portwright.model.PortOrder;
import org.portwright.numbering.uk.UkNumberPlan;
import org.portwright.porting.RuleContext;
import org.portwright.porting.dates.DatePlan;
import org.portwright.porting.profiles.RuleProfiles;

/** A document knows what it wrote itself by the content, and by nothing else. */
@SuppressWarnings("nls")
class OwnDocumentTest {

	private final Path folder;
	private final Map<Document, byte[]> written = new LinkedHashMap<>();

	OwnDocumentTest(@TempDir Path folder) {
		this.folder = folder;
	}

	/** Makes one of each kind. */
	@BeforeEach
	void write() throws IOException {
		PortOrder order = Orders.contoso();
		order.setName("Łódź, Portwright letter 0000000000000000");
		var source = new DocumentSource(order, UkNumberPlan.of(List.of()), Orders.TODAY,
				() -> DatePlan.of(order, new RuleContext(RuleProfiles.usual(), Orders.TODAY)), Set.of());
		for (OrderDocument document : OrderDocuments.all()) {
			var out = new ByteArrayOutputStream();
			document.write(source, name -> name.isEmpty() || name.endsWith('.' + document.ending()) ? out
					: OutputStream.nullOutputStream());
			written.put(document, out.toByteArray());
		}
	}

	private boolean isOwn(Document document, byte[] content) throws IOException {
		return document.isOwn(Files.write(folder.resolve("file"), content));
	}

	@Test
	void isKnownByItsContentAndTakenForNoOther() throws Exception {
		for (Document document : written.keySet()) {
			for (Map.Entry<Document, byte[]> other : written.entrySet()) {
				assertEquals(document == other.getKey(), isOwn(document, other.getValue()),
						document.label() + " / " + other.getKey().label());
			}
		}
	}

	@Test
	void whatWasChangedSinceIsNotOurs() throws Exception {
		for (Map.Entry<Document, byte[]> each : written.entrySet()) {
			Document document = each.getKey();
			String text = new String(each.getValue(), StandardCharsets.ISO_8859_1);
			for (String changed : List.of(text + "Signed by Ada.\n", "# " + text,
					text.substring(0, text.length() - 4))) {
				assertFalse(isOwn(document, changed.getBytes(StandardCharsets.ISO_8859_1)), document.label());
			}
		}
	}

	@Test
	void lineEndsDoNotMatter() throws Exception {
		for (Map.Entry<Document, byte[]> each : written.entrySet()) {
			if (!each.getKey().ending().equals("pdf")) {
				String text = new String(each.getValue(), StandardCharsets.UTF_8).replace("\r\n", "\n");
				assertTrue(isOwn(each.getKey(), text.getBytes(StandardCharsets.UTF_8)), each.getKey().label());
			}
		}
	}

	@Test
	void aLetterThatWasSignedInAnotherProgramIsNotOurs() throws Exception {
		byte[] letter = written.get(OrderDocuments.LETTER);
		var signed = new ByteArrayOutputStream();
		try (PDDocument document = Loader.loadPDF(letter)) {
			assertTrue(document.getDocumentInformation().getCustomMetadataValue("PortwrightDocument")
					.matches("Portwright letter [0-9a-f]{16}"));
			document.getDocumentInformation().setAuthor("Ada Nowak");
			document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
			document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
			document.saveIncremental(signed);
		}
		assertTrue(isOwn(OrderDocuments.LETTER, letter));
		assertFalse(isOwn(OrderDocuments.LETTER, signed.toByteArray()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "PhoneNumber", "PhoneNumber\r\n+442079460000",
			"PhoneNumber,Note\r\n+442079460000,x\r\n",
			"PhoneNumber\r\n020 7946 0000\r\n", "PhoneNumber\r\n+442079460001\r\n+442079460000\r\n",
			"PhoneNumber\r\n+442079460000\r\n+442079460000\r\n", "PhoneNumber\r\n\"+442079460000\"\r\n",
			"PhoneNumber\r\n+442079460000,\r\n", "PhoneNumber\r\n+442079460000\r\n\r\n", "phonenumber\r\n",
			"Username,HardwareId\r\nada@contoso.com,64:16:7F:00:00:01\r\n", "Username,HardwareId,PIN\r\n",
			"Username,HardwareId\r\n=1,64-16-7F-00-00-01\r\n",
			"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Portwright//Portwright//EN\r\nEND:VCALENDAR\r\n",
			"<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"portwright-timeline\"/>", "Port order: London\nDraft\n",
			"%PDF-1.6\nPortwright letter", "Portwright summary 0000000000000000" })
	void anotherFileIsNot(String content) throws Exception {
		for (Document document : written.keySet()) {
			assertFalse(isOwn(document, content.getBytes(StandardCharsets.UTF_8)), document.label());
		}
	}

	@Test
	void aListOfNumbersIsOneByItsRows() throws Exception {
		for (String list : List.of("PhoneNumber\r\n", "PhoneNumber\r\n+442079460000\r\n+442079460001\r\n")) {
			assertTrue(isOwn(new NumberListDocument(), list.getBytes(StandardCharsets.UTF_8)), list);
		}
	}

	@Test
	void aPictureOfTheDatesIsATimeline() throws Exception {
		var out = new ByteArrayOutputStream();
		TimelineSvg.write(new Timeline("Contoso", LocalDate.of(2026, 11, 24), Optional.empty(), List.of()), out);
		assertTrue(isOwn(PictureDocument.SVG, out.toByteArray()));
		assertFalse(isOwn(PictureDocument.PNG, out.toByteArray()));
	}
}
