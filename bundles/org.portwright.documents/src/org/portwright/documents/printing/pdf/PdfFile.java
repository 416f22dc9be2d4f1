package org.portwright.documents.printing.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.portwright.documents.printing.DocumentSeal;
import org.portwright.documents.printing.PrintedPdf;
import org.portwright.documents.printing.UnprintableCharacter;
import org.portwright.documents.printing.page.Sheet;
import org.portwright.documents.printing.page.Typography;

/** A PDF of sheets that are laid out in the fonts that it is printed in. */
public final class PdfFile {

	private PdfFile() {
	}

	/** The pages of a document. */
	public record Pages(String title, List<Sheet> sheets) {
	}

	/**
	 * Makes one.
	 *
	 * @param seal   the kind of document, by which the file is known again
	 * @param day    the day that the file carries as the one on which it was made
	 * @param layout makes the pages; called once
	 * @param out    gets the PDF and stays open
	 * @throws IOException if a font cannot be read or the stream not be written
	 */
	public static PrintedPdf write(DocumentSeal seal, LocalDate day, Function<Typography, Pages> layout,
			OutputStream out) throws IOException {
		try (PDDocument document = new PDDocument(MemoryUsageSetting.setupMainMemoryOnly().streamCache);
				FontBook fonts = new FontBook(document)) {
			Pages pages = layout.apply(fonts);
			new PdfDocument(document, fonts, seal).write(pages.sheets(), pages.title(), day, out);
			return new PrintedPdf(pages.sheets().size(),
					fonts.unprintable().stream().map(UnprintableCharacter::new).toList());
		}
	}
}
