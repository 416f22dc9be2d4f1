package org.portwright.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceEntry;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.model.PortOrder;

class LoaPdfFormTest {

	@ParameterizedTest
	@CsvSource({ "name, MEGAN BOWEN", "position, Operations Director", "date, ''" })
	void fillsInWhatIsKnown(String field, String value) throws IOException {
		try (PDDocument document = Printed.of(Orders.contoso()).open()) {
			assertEquals(value, assertInstanceOf(PDTextField.class, form(document).getField(field)).getValue());
		}
	}

	@Test
	void takesTheSignatoryWhereItWasSigned() throws IOException {
		PortOrder order = Orders.contoso();
		order.getLoa().getSignature().setSignatory("Irvin Sayers");
		order.getLoa().getSignature().setDate(LocalDate.of(2026, 11, 25));
		try (PDDocument document = Printed.of(order).open()) {
			assertEquals("IRVIN SAYERS", form(document).getField("name").getValueAsString());
			assertEquals("", form(document).getField("position").getValueAsString());
			assertEquals("25 November 2026", form(document).getField("date").getValueAsString());
		}
	}

	@Test
	void hasRoomToSign() throws IOException {
		try (PDDocument document = Printed.of(Orders.contoso()).open()) {
			PDSignatureField field = assertInstanceOf(PDSignatureField.class, form(document).getField("signature"));
			var widget = field.getWidgets().getFirst();
			assertTrue(widget.isPrinted());
			assertTrue(widget.getRectangle().getHeight() >= 40 && widget.getRectangle().getWidth() >= 200);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50 })
	void isSignedBelowTheStatement(int numbers) throws IOException {
		Printed printed = Printed.of(Orders.scattered(numbers));
		try (PDDocument document = printed.open()) {
			for (int i = 0; i < document.getNumberOfPages(); i++) {
				boolean statement = printed.pages().get(i).contains("Ownership and authority");
				assertEquals(statement, printed.pages().get(i).contains("We are the subscriber"));
				assertEquals(statement ? 4 : 0, document.getPage(i).getAnnotations().size());
			}
		}
	}

	@Test
	void growsWithALongName() throws IOException {
		PortOrder order = Orders.contoso();
		String name = "Megan Alexandra Bowen-Fitzwilliam ".repeat(3).strip();
		order.getLoa().setAuthorisedPerson(name);
		try (PDDocument document = Printed.of(order).open()) {
			PDTextField field = assertInstanceOf(PDTextField.class, form(document).getField("name"));
			assertTrue(field.isMultiline());
			assertEquals(name.toUpperCase(java.util.Locale.ROOT), field.getValue());
		}
	}

	@Test
	void embedsEveryFontInPart() throws IOException {
		try (PDDocument document = Printed.of(Orders.contoso(), true).open()) {
			Set<String> names = new HashSet<>();
			for (PDPage page : document.getPages()) {
				collect(page.getResources(), names);
				for (PDAnnotation annotation : page.getAnnotations()) {
					PDAppearanceEntry normal = annotation.getAppearance() == null ? null
							: annotation.getAppearance().getNormalAppearance();
					if (normal != null) {
						collect(normal.getAppearanceStream().getResources(), names);
					}
				}
			}
			collect(form(document).getDefaultResources(), names);
			assertEquals(Set.of("LiberationSans", "LiberationSans-Bold"), names);
		}
	}

	private static void collect(PDResources resources, Set<String> names) throws IOException {
		for (COSName name : resources.getFontNames()) {
			PDFont font = resources.getFont(name);
			assertTrue(font.isEmbedded(), font.getName());
			assertTrue(font.getName().matches("[A-Z]{6}\\+.*"), font.getName());
			names.add(font.getName().substring(7));
		}
	}

	@Test
	void introducesItself() throws IOException {
		try (PDDocument document = Printed.of(Orders.contoso()).open()) {
			assertEquals("Letter of Authorization: Contoso Limited", document.getDocumentInformation().getTitle());
			assertEquals("en-GB", document.getDocumentCatalog().getLanguage());
			assertTrue(document.getDocumentCatalog().getViewerPreferences().displayDocTitle());
			assertEquals(595, document.getPage(0).getMediaBox().getWidth(), 1);
			assertEquals(842, document.getPage(0).getMediaBox().getHeight(), 1);
		}
	}

	private static PDAcroForm form(PDDocument document) {
		// As it is in the file, without the fonts that PDFBox would add.
		return document.getDocumentCatalog().getAcroForm(null);
	}
}
