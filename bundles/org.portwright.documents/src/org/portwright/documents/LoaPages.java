package org.portwright.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.portwright.documents.printing.PrintedPdf;
import org.portwright.model.PortOrder;
import org.portwright.numbering.uk.UkNumberPlan;

/**
 * The pages of a Letter of Authorization as pictures, drawn from the very PDF that would be exported. Safe for several
 * threads; they draw one after the other.
 */
public final class LoaPages implements AutoCloseable {

	/** Where the pages of a letter are from. */
	public enum Origin {
		/** They are made of the order as it is now. */
		ORDER,
		/** They are those that were submitted. */
		SUBMITTED,
		/** They are those that were submitted, with the signature. */
		SIGNED_COPY,
		/** They are made again of what was kept of a revision, since no file of it was. */
		REPRINT
	}

	private static final float POINTS_PER_INCH = 72;
	private static final int BYTES_PER_PIXEL = 3;

	static {
		drawInMemory();
	}

	/** PDFBox draws a document on one thread at a time. */
	private final Lock drawing = new ReentrantLock();
	private final PDDocument document;
	private final PDFRenderer renderer;
	private final PrintedPdf result;
	private final Origin origin;

	private LoaPages(PDDocument document, PrintedPdf result, Origin origin) {
		this.document = document;
		renderer = new PDFRenderer(document);
		this.result = result;
		this.origin = origin;
	}

	/** Drawing into memory needs no window system, and a second one beside that of the application does harm. */
	static void drawInMemory() {
		if (System.getProperty("java.awt.headless") == null) { //$NON-NLS-1$
			System.setProperty("java.awt.headless", "true"); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/**
	 * Makes the letter of an order.
	 *
	 * @param order any order; nobody changes it meanwhile
	 */
	public static LoaPages of(PortOrder order, LoaOptions options, UkNumberPlan plan) throws IOException {
		var pdf = new ByteArrayOutputStream();
		PrintedPdf result = new LoaPdf(plan).write(order, options, pdf);
		return new LoaPages(Loader.loadPDF(pdf.toByteArray()), result,
				options.again() ? Origin.REPRINT : Origin.ORDER);
	}

	/**
	 * Reads a letter that is there already.
	 *
	 * @param pdf all of it
	 * @throws IOException if it is no PDF that can be shown
	 */
	public static LoaPages of(byte[] pdf, Origin origin) throws IOException {
		PDDocument document = Loader.loadPDF(pdf);
		return new LoaPages(document, new PrintedPdf(document.getNumberOfPages(), List.of()), origin);
	}

	/** Where the pages are from. */
	public Origin origin() {
		return origin;
	}

	/** How many pages there are, and which characters are shown as a box. */
	public PrintedPdf result() {
		return result;
	}

	/** How much higher a page is than it is wide. */
	public double proportion(int page) {
		drawing.lock();
		try {
			PDRectangle box = document.getPage(page).getMediaBox();
			return box.getHeight() / box.getWidth();
		} finally {
			drawing.unlock();
		}
	}

	/** Takes a picture: its pixels row by row from the top left, a byte each of red, green and blue. */
	@FunctionalInterface
	public interface Picture<T> {

		/** Makes something of the pixels, which nobody else has. */
		T of(int width, int height, byte[] pixels);
	}

	/**
	 * Draws a page.
	 *
	 * @param page  from zero
	 * @param width in pixels
	 * @throws IOException if the page cannot be drawn, or the letter was closed
	 */
	public <T> T draw(int page, int width, Picture<T> picture) throws IOException {
		BufferedImage image = image(page, width);
		int actual = image.getWidth();
		int height = image.getHeight();
		int[] row = new int[actual];
		byte[] pixels = new byte[actual * height * BYTES_PER_PIXEL];
		int target = 0;
		for (int y = 0; y < height; y++) {
			image.getRGB(0, y, actual, 1, row, 0, actual);
			for (int pixel : row) {
				pixels[target] = (byte) (pixel >> 16);
				pixels[target + 1] = (byte) (pixel >> 8);
				pixels[target + 2] = (byte) pixel;
				target += BYTES_PER_PIXEL;
			}
		}
		return picture.of(actual, height, pixels);
	}

	private BufferedImage image(int page, int width) throws IOException {
		drawing.lock();
		try {
			if (document.getDocument().isClosed()) {
				// PDFBox may draw what it happens to hold still.
				throw new ClosedChannelException();
			}
			float points = document.getPage(page).getMediaBox().getWidth();
			return renderer.renderImageWithDPI(page, width * POINTS_PER_INCH / points, ImageType.RGB);
		} finally {
			drawing.unlock();
		}
	}

	@Override
	public void close() throws IOException {
		drawing.lock();
		try {
			document.close();
		} finally {
			drawing.unlock();
		}
	}
}
