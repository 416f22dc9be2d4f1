package org.portwright.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.portwright.documents.internal.pdf.FontBook;
import org.portwright.documents.internal.pdf.PdfDocument;
import org.portwright.documents.internal.seal.DocumentSeal;
import org.portwright.documents.internal.sheet.SheetPages;
import org.portwright.documents.sheet.SignInSheet;

/** The sheet for who goes from phone to phone and signs them in: the steps, and a row a phone, as a PDF to print. */
@SuppressWarnings("nls")
public final class SignInSheetDocument implements Document {

	@Override
	public String ending() {
		return "pdf";
	}

	@Override
	public String label() {
		return Messages.SignInSheetDocument_label;
	}

	@Override
	public boolean isOwn(Path existing) throws IOException {
		return DocumentSeal.SIGN_IN_SHEET.isIn(existing);
	}

	/**
	 * Makes it.
	 *
	 * @param out gets it; not closed
	 * @return what it shows a box for, as no installed font has it
	 * @throws IOException if the stream cannot be written
	 */
	public List<UnprintableCharacter> write(SignInSheet sheet, OutputStream out) throws IOException {
		try (PDDocument document = new PDDocument(MemoryUsageSetting.setupMainMemoryOnly().streamCache);
				FontBook fonts = new FontBook(document)) {
			var pages = new SheetPages(sheet, fonts);
			new PdfDocument(document, fonts, DocumentSeal.SIGN_IN_SHEET).write(pages.sheets(), pages.title(),
					sheet.day(), out);
			return fonts.unprintable().stream().map(UnprintableCharacter::new).toList();
		}
	}
}
