package org.portwright.documents.internal.evidence;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.eclipse.jdt.annotation.Nullable;

/** The pages of a PDF that was kept, as drawings for another document. It stays open until that document is written. */
@SuppressWarnings("nls")
final class KeptPdf implements Closeable {

	/** The most pages that are put in. */
	static final int MOST_PAGES = 200;

	/** The largest side of a page, in points; by the standard it is 14,400. */
	private static final double LARGEST = 1e7;
	private static final int HEAD = 1024;
	private static final String BEGIN = "%PDF-";

	private final PDDocument source;
	private final List<PDFormXObject> pages;

	private KeptPdf(PDDocument source, List<PDFormXObject> pages) {
		this.source = source;
		this.pages = List.copyOf(pages);
	}

	/** Why the pages of a file cannot be put in. */
	static final class NotPutInException extends Exception {

		private static final long serialVersionUID = 1;

		/** @param reason key of a text */
		NotPutInException(String reason, Object... values) {
			super(EvidenceText.of(reason, values));
		}
	}

	/** The pages in their order. */
	List<PDFormXObject> pages() {
		return pages;
	}

	/**
	 * Reads the pages of a file.
	 *
	 * @throws NotPutInException if they cannot be put in
	 */
	static KeptPdf read(byte[] file, PDDocument target) throws NotPutInException {
		if (!new String(file, 0, Math.min(file.length, HEAD), StandardCharsets.ISO_8859_1).contains(BEGIN)) {
			throw new NotPutInException("REASON_NO_PDF");
		}
		try {
			PDDocument opened = WholePdf.open(file);
			try {
				return new KeptPdf(opened, drawings(opened, target));
			} catch (IOException | NotPutInException | RuntimeException | StackOverflowError e) {
				closeQuietly(opened);
				throw e;
			}
		} catch (InvalidPasswordException e) {
			throw reasoned("REASON_ENCRYPTED", e);
		} catch (IOException | RuntimeException | StackOverflowError e) {
			// A hostile or broken file gets anything out of the library.
			throw reasoned("REASON_DAMAGED", e);
		}
	}

	private static NotPutInException reasoned(String reason, Throwable cause) {
		var exception = new NotPutInException(reason);
		exception.initCause(cause);
		return exception;
	}

	private static void closeQuietly(PDDocument document) {
		try {
			document.close();
		} catch (IOException e) {
			// It is in memory: nothing is left open.
		}
	}

	private static List<PDFormXObject> drawings(PDDocument source, PDDocument target)
			throws IOException, NotPutInException {
		if (source.isEncrypted()) {
			throw new NotPutInException("REASON_ENCRYPTED");
		}
		if (isDrawnByItsProgram(source)) {
			throw new NotPutInException("REASON_FORM");
		}
		List<PDPage> pages = new ArrayList<>();
		for (PDPage page : source.getPages()) {
			pages.add(page);
			if (pages.size() > MOST_PAGES) {
				throw new NotPutInException("REASON_LONG", MOST_PAGES);
			}
		}
		if (pages.isEmpty()) {
			throw new IOException(BEGIN);
		}
		var size = new ContentSize();
		var active = new ActiveContent();
		@Nullable
		COSDictionary optional = source.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.OCPROPERTIES);
		if (optional != null) {
			active.cleanPlain(optional);
		}
		var layers = new LayerUtility(target);
		List<PDFormXObject> drawings = new ArrayList<>();
		for (PDPage page : pages) {
			size.count(page);
			DrawnAnnotations.draw(source, page);
			PDFormXObject drawing = layers.importPageAsForm(source, drawn(page, active));
			turn(drawing, page.getRotation());
			checkSize(drawing);
			drawings.add(drawing);
		}
		return drawings;
	}

	/** The library would fit a page that is turned into the shape that it had before. */
	private static void turn(PDFormXObject drawing, int clockwise) {
		AffineTransform turned = AffineTransform.getQuadrantRotateInstance(-clockwise / 90);
		turned.concatenate(drawing.getMatrix().createAffineTransform());
		drawing.setMatrix(turned);
	}

	/** Boxes may say anything, such as nothing or no number. */
	private static void checkSize(PDFormXObject drawing) throws IOException {
		Rectangle2D box = drawing.getBBox().transform(drawing.getMatrix()).getBounds2D();
		if (!(Math.min(box.getWidth(), box.getHeight()) >= 1 && Math.max(box.getWidth(), box.getHeight()) <= LARGEST)) {
			throw new IOException(box.toString());
		}
	}

	/** A page that only draws what another one draws. */
	private static PDPage drawn(PDPage page, ActiveContent active) throws IOException {
		@Nullable
		PDResources resources = page.getResources();
		var cleaned = new COSDictionary(resources == null ? new COSDictionary() : resources.getCOSObject());
		active.clean(cleaned);
		var drawn = new PDPage(page.getMediaBox());
		drawn.setCropBox(page.getCropBox());
		drawn.setResources(new PDResources(cleaned));
		drawn.getCOSObject().setItem(COSName.CONTENTS, page.getCOSObject().getItem(COSName.CONTENTS));
		@Nullable
		COSDictionary group = page.getCOSObject().getCOSDictionary(COSName.GROUP);
		if (group != null) {
			active.cleanPlain(group);
			drawn.getCOSObject().setItem(COSName.GROUP, group);
		}
		return drawn;
	}

	/** Entries without a drawing of their own would be lost in silence. */
	private static boolean isDrawnByItsProgram(PDDocument source) {
		COSDictionary form = source.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM);
		return form != null && (form.getBoolean(COSName.NEED_APPEARANCES, false) || form.containsKey(COSName.XFA));
	}

	@Override
	public void close() throws IOException {
		source.close();
	}
}
