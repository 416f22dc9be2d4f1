package org.portwright.swtbot.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.portwright.swtbot.pages.Window.until;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.swtbot.pages.NewLetter;
import org.portwright.swtbot.pages.OrderEditor;
import org.portwright.swtbot.pages.Window;

/** From the e-mail of a customer to the letter that is to be signed, and the list for the Teams admin centre. */
@SuppressWarnings("nls")
class MailToLetterTest {

	private static final String MAIL = """
			Hello Sam,

			please move these to Teams, all of them are with Northwind Telecom:

			  - reception and desks: 0161 496 0100 to 0119
			  - the lift line: 0161 496 0150

			Invoice 20261031 has the account number.

			Kim Young
			""";

	private static final String RANGE = "0161 496 0100 – 0119";
	private static final String LIFT = "0161 496 0150";
	private static final String INVOICE = "20261031";

	private final Window window = new Window();

	@Test
	void aMailBecomesALetterToSign(@TempDir Path folder) throws IOException {
		window.copy(MAIL);
		NewLetter letter = window.explorer().newEngagement().customer("Fabrikam Ltd").draftLetter();
		until("the mail is read", () -> letter.understood().containsAll(List.of(RANGE, LIFT)));
		assertTrue(letter.left().contains(INVOICE), () -> String.valueOf(letter.left()));
		letter.order("Manchester").losingProvider("Northwind Telecom").finish();
		OrderEditor order = window.order("Manchester");
		assertEquals("Northwind Telecom", order.text("Losing provider (To Carrier)"));
		until("the numbers are there", () -> order.numbers().numbers().containsAll(List.of(RANGE, LIFT)));

		order.letter();
		order.type("Company name, exactly as on the bill", "Fabrikam Ltd");
		order.carrier();
		order.type("Account number, as on the bill", "NT40117");
		order.letter();
		order.type("Main number on the bill (BTN)", "0161 496 0100");
		order.typeSite("Building", "12");
		order.typeSite("Street", "King Street");
		order.typeSite("Town", "Manchester");
		order.typeSite("Postcode", "M1 IAE");
		order.type("Person authorised to sign", "Kim Young");
		until("the problem is seen", () -> window.problems().says("M1 IAE"));
		order.typeSite("Postcode", "M1 1AE");
		until("it is gone", () -> !window.problems().says("M1 IAE"));
		order.save();

		window.exportDocuments().to(folder).finish();
		String printed = text(folder.resolve("Manchester.pdf"));
		for (String expected : List.of("Company name", "To (carrier or service provider)", "Fabrikam Ltd",
				"12 King Street", "M1 1AE", "Kim Young", "Northwind Telecom",
				"NT40117", "0161 496 0100 0161 496 0119 20", "0161 496 0150")) {
			assertTrue(printed.contains(expected), () -> expected + " is missing in\n" + printed);
		}
		assertTrue(window.explorer().canPrint("Fabrikam Ltd", "Manchester"), "the letter can be printed");
		List<String> list = Files.readAllLines(folder.resolve("Manchester.csv"));
		assertTrue(list.containsAll(List.of("+441614960100", "+441614960119", "+441614960150")), list::toString);
	}

	private static String text(Path letter) throws IOException {
		try (PDDocument pdf = Loader.loadPDF(letter.toFile())) {
			return new PDFTextStripper().getText(pdf);
		}
	}
}
