package org.portwright.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.model.PortOrder;

/** What signing services, printers and readers want of the file. */
class LoaPdfFlatTest {

	@Test
	void isFlatAndOpenSoThatSigningServicesTakeIt() throws IOException {
		for (PortOrder order : new PortOrder[] { Orders.contoso(), Orders.service() }) {
			try (PDDocument document = Printed.of(order, true).open()) {
				assertFalse(document.isEncrypted());
				assertFalse(document.getDocumentCatalog().getCOSObject().containsKey(COSName.ACRO_FORM));
				for (PDPage page : document.getPages()) {
					assertFalse(page.getCOSObject().containsKey(COSName.ANNOTS));
				}
			}
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50 })
	void isSignedBelowTheStatement(int numbers) throws IOException {
		for (String page : Printed.of(Orders.scattered(numbers)).pages()) {
			boolean statement = page.contains("The numbers move\n");
			assertEquals(statement, page.contains("I act for the company"), page);
			assertEquals(statement, page.contains("Right to sign"), page);
			assertEquals(statement, page.contains("Authorising signature"), page);
		}
	}

	@Test
	void growsWithALongName() throws IOException {
		PortOrder order = Orders.contoso();
		String name = "Megan Alexandra Bowen-Fitzwilliam ".repeat(3).strip();
		order.getLoa().setAuthorisedPerson(name);
		String text = Printed.of(order).flowing();
		assertTrue(text.contains("Signatory name, in capitals " + name.toUpperCase(Locale.ROOT)), text);
	}

	@Test
	void embedsEveryFontInPart() throws IOException {
		try (PDDocument document = Printed.of(Orders.contoso(), true).open()) {
			Set<String> names = new HashSet<>();
			for (PDPage page : document.getPages()) {
				for (COSName name : page.getResources().getFontNames()) {
					PDFont font = page.getResources().getFont(name);
					assertTrue(font.isEmbedded(), font.getName());
					assertTrue(font.getName().matches("[A-Z]{6}\\+.*"), font.getName());
					names.add(font.getName().substring(7));
				}
			}
			assertEquals(Set.of("LiberationSans", "LiberationSans-Bold"), names);
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
}
