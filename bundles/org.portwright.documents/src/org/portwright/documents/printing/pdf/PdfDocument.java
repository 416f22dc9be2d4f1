package org.portwright.documents.printing.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.CRC32;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.portwright.documents.printing.DocumentSeal;
import org.portwright.documents.printing.page.Mark;
import org.portwright.documents.printing.page.Sheet;

/**
 * Writes sheets as a PDF. The same sheets, title and date give the same bytes: nothing comes from the clock.
 */
@SuppressWarnings("nls")
public final class PdfDocument {

	private static final String LANGUAGE = "en-GB";
	private static final String CREATOR = "Portwright";
	/** The entry of the document information with the seal. */
	private static final String SEAL = "PortwrightDocument";

	private final PDDocument document;
	private final FontBook fonts;
	private final DocumentSeal seal;

	/**
	 * @param document an empty document
	 * @param fonts    those of this document
	 * @param seal     the kind of document, which its information names
	 */
	public PdfDocument(PDDocument document, FontBook fonts, DocumentSeal seal) {
		this.document = document;
		this.fonts = fonts;
		this.seal = seal;
	}

	/** Adds an entry to the document information. */
	public PdfDocument entry(String key, String value) {
		document.getDocumentInformation().setCustomMetadataValue(key, value);
		return this;
	}

	/**
	 * Writes sheets.
	 *
	 * @param date the day on which it was made
	 * @param out  gets the PDF and stays open
	 * @throws IOException if a font cannot be read or the stream not be written
	 */
	public void write(List<Sheet> sheets, String title, LocalDate date, OutputStream out) throws IOException {
		SheetPainter painter = new SheetPainter(document, fonts);
		for (Sheet sheet : sheets) {
			painter.paint(sheet);
		}
		finish(contentHash(sheets), title, date, out);
	}

	/**
	 * Writes the pages that the document has.
	 *
	 * @param content differs where the pages do
	 * @param out     gets the PDF and stays open
	 * @throws IOException if a font cannot be read or the stream not be written
	 */
	public void finish(long content, String title, LocalDate date, OutputStream out) throws IOException {
		describe(title, date);
		// PDFBox makes the file's id from this and from the title and the dates instead of from the clock.
		document.setDocumentId(content);
		var written = new ByteArrayOutputStream();
		// Otherwise the information would be in a compressed stream, and the seal could not be filled in.
		document.save(written, CompressParameters.NO_COMPRESSION);
		out.write(seal.seal(written.toByteArray()));
	}

	/** Returns a number that differs where the texts of sheets do. */
	public static long contentHash(List<Sheet> sheets) {
		CRC32 hash = new CRC32();
		for (Sheet sheet : sheets) {
			for (Mark mark : sheet.marks()) {
				if (mark instanceof Mark.Text text) {
					hash.update(text.text().getBytes(StandardCharsets.UTF_8));
				}
			}
		}
		return hash.getValue();
	}

	private void describe(String title, LocalDate date) {
		PDDocumentInformation information = document.getDocumentInformation();
		information.setTitle(title);
		information.setCreator(CREATOR);
		information.setCustomMetadataValue(SEAL, seal.blank());
		Calendar day = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
		day.clear();
		day.set(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
		information.setCreationDate(day);
		information.setModificationDate(day);
		PDDocumentCatalog catalog = document.getDocumentCatalog();
		catalog.setLanguage(LANGUAGE);
		PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
		preferences.setDisplayDocTitle(true);
		catalog.setViewerPreferences(preferences);
	}
}
