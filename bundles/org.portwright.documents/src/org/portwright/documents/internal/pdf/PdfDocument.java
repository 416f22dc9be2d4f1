package org.portwright.documents.internal.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.CRC32;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.portwright.documents.internal.page.Mark;
import org.portwright.documents.internal.page.Sheet;

/**
 * Writes sheets as a PDF. The same sheets, title and date give the same bytes: nothing comes from the clock.
 */
@SuppressWarnings("nls")
public final class PdfDocument {

	private static final String LANGUAGE = "en-GB";
	private static final String CREATOR = "Portwright";
	/** By this the documents are told apart that are all PDFs. */
	private static final String KIND = "PortwrightDocument";
	private static final String RECORD = "record";
	/** In bytes. A record has text alone. */
	private static final long LARGEST_RECORD = 32L << 20;

	private PdfDocument() {
	}

	/**
	 * Writes sheets.
	 *
	 * @param document an empty document
	 * @param fonts    those of this document
	 * @param date     the day on which it was made
	 * @param out      gets the PDF and stays open
	 * @throws IOException if a font cannot be read or the stream not be written
	 */
	public static void write(PDDocument document, FontBook fonts, List<Sheet> sheets, String title, LocalDate date,
			OutputStream out) throws IOException {
		SheetPainter painter = new SheetPainter(document, fonts);
		for (Sheet sheet : sheets) {
			painter.paint(sheet);
		}
		describe(document, title, date);
		// PDFBox makes the file's id from this and from the title and the dates instead of from the clock.
		document.setDocumentId(contentHash(sheets));
		document.save(out);
	}

	/** Says in a document that is about to be written that it is the record of an order. */
	public static void markAsRecord(PDDocument document) {
		document.getDocumentInformation().setCustomMetadataValue(KIND, RECORD);
	}

	/**
	 * Whether a file is a PDF that says it is the record of an order. What cannot be read as a PDF is none.
	 *
	 * @throws IOException if it cannot be read
	 */
	public static boolean isRecord(Path file) throws IOException {
		if (Files.size(file) > LARGEST_RECORD) {
			return false;
		}
		byte[] content = Files.readAllBytes(file);
		try (PDDocument document = Loader.loadPDF(content)) {
			return RECORD.equals(document.getDocumentInformation().getCustomMetadataValue(KIND));
		} catch (IOException | RuntimeException none) {
			// Whatever it is, nobody says that it is one.
			return false;
		}
	}

	private static long contentHash(List<Sheet> sheets) {
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

	private static void describe(PDDocument document, String title, LocalDate date) {
		PDDocumentInformation information = document.getDocumentInformation();
		information.setTitle(title);
		information.setCreator(CREATOR);
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
