package org.portwright.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;

import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** A letter that was scanned or photographed as a picture, on a page of a PDF, so that it is shown like any other. */
public final class LetterPicture {

	private static final float POINTS_PER_MM = 72 / 25.4f;
	private static final float MARGIN = 5 * POINTS_PER_MM;

	private LetterPicture() {
	}

	/**
	 * Sets a picture into a PDF of one A4 page, upright or across as the picture is. The same picture gives the same
	 * bytes.
	 *
	 * @throws IOException if it is no picture that can be drawn
	 */
	public static byte[] pdf(byte[] picture) throws IOException {
		LoaPages.drawInMemory();
		try (PDDocument document = new PDDocument(MemoryUsageSetting.setupMainMemoryOnly().streamCache)) {
			PDImageXObject image = PDImageXObject.createFromByteArray(document, picture, null);
			boolean across = image.getWidth() > image.getHeight();
			PDRectangle sheet = across ? new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth())
					: PDRectangle.A4;
			var page = new PDPage(sheet);
			document.addPage(page);
			float scale = Math.min((sheet.getWidth() - 2 * MARGIN) / image.getWidth(),
					(sheet.getHeight() - 2 * MARGIN) / image.getHeight());
			float width = image.getWidth() * scale;
			float height = image.getHeight() * scale;
			try (var content = new PDPageContentStream(document, page)) {
				content.drawImage(image, (sheet.getWidth() - width) / 2, (sheet.getHeight() - height) / 2, width,
						height);
			}
			document.setDocumentId((long) Arrays.hashCode(picture));
			var pdf = new ByteArrayOutputStream();
			document.save(pdf);
			return pdf.toByteArray();
		} catch (RuntimeException e) {
			throw new IOException(e);
		}
	}
}
