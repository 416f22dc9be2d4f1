package org.portwright.phones.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

import org.portwright.documents.Document;
import org.portwright.documents.printing.DocumentSeal;
import org.portwright.documents.printing.UnprintableCharacter;
import org.portwright.documents.printing.pdf.PdfFile;
import org.portwright.phones.internal.texts.Messages;

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
		return PdfFile.write(DocumentSeal.SIGN_IN_SHEET, sheet.day(), fonts -> {
			var pages = new SheetPages(sheet, fonts);
			return new PdfFile.Pages(pages.title(), pages.sheets());
		}, out).unprintable();
	}
}
