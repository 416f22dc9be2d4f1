package org.portwright.porting.ui.internal.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.WindowEvents;

@SuppressWarnings("nls")
class PrinterPaperTest {

	private static final ImageData A4 = new ImageData(210, 297, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
	private static final Point DPI = new Point(254, 254);

	private final EditedEngagement engagement;

	PrinterPaperTest() throws Exception {
		engagement = new EditedEngagement();
	}

	@AfterEach
	void close() throws Exception {
		engagement.close();
	}

	@Test
	void aPageHasItsOwnSizeOnItsOwnPaper() {
		assertEquals(new Rectangle(-40, -50, 2100, 2970),
				PrinterPaper.place(A4, new Rectangle(-40, -50, 2100, 2970), DPI));
	}

	@Test
	void aPageIsInTheMiddleOfALargerSheet() {
		assertEquals(new Rectangle(435, 615, 2100, 2970),
				PrinterPaper.place(A4, new Rectangle(0, 0, 2970, 4200), DPI));
	}

	@Test
	void aPageIsMadeSmallerForAShorterSheet() {
		Rectangle letter = PrinterPaper.place(A4, new Rectangle(0, 0, 2159, 2794), DPI);
		assertEquals(2794, letter.height);
		assertEquals(2794 * 210 / 297, letter.width, 1);
		assertEquals((2159 - letter.width) / 2, letter.x, 1);
	}

	@Test
	void dotsThatAreNoSquaresDistortNothing() {
		assertEquals(new Rectangle(0, 0, 2100, 5940),
				PrinterPaper.place(A4, new Rectangle(0, 0, 2100, 5940), new Point(254, 508)));
	}

	@Test
	void aLetterComesOutOfThePlatformsPrinter(@TempDir Path folder) throws Exception {
		Optional<PrinterData> toFile = Stream.of(Printer.getPrinterList())
				.filter(printer -> String.valueOf(printer.driver).contains("File")).findFirst();
		assumeTrue(toFile.isPresent(), "a printer that prints to a file");
		Path printed = folder.resolve("printed.pdf");
		PrinterData data = toFile.get();
		data.printToFile = true;
		data.fileName = printed.toString();
		var shell = EditedEngagement.page().getWorkbenchWindow().getShell();
		new LetterPrinting(engagement.engagementFiles(), shell).print(engagement.orderFile(),
				new PrinterPaper(new Printer(data)));
		WindowEvents.until("it is printed", () -> Files.exists(printed) && isWhole(printed));
		assertTrue(Files.size(printed) > 10_000, "pages with something on them");
	}

	private static boolean isWhole(Path pdf) {
		try {
			String text = Files.readString(pdf, StandardCharsets.ISO_8859_1);
			return text.startsWith("%PDF-") && text.stripTrailing().endsWith("%%EOF");
		} catch (IOException e) {
			return false;
		}
	}
}
