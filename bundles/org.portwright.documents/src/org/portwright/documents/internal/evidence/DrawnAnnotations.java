package org.portwright.documents.internal.evidence;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Draws what is laid on a page, such as entries of forms, signatures, stamps and comments, into the page itself: the
 * fields go, and what they show stays.
 */
@SuppressWarnings("nls")
final class DrawnAnnotations {

	private static final int MOST = 5000;

	private DrawnAnnotations() {
	}

	/**
	 * Draws those of a page at the end of its content.
	 *
	 * @throws IOException if they cannot be read, or are too many
	 */
	static void draw(PDDocument document, PDPage page) throws IOException {
		List<PDAnnotation> annotations = page.getAnnotations();
		if (annotations.size() > MOST) {
			throw new IOException(String.valueOf(MOST));
		}
		List<PDAnnotation> shown = annotations.stream().filter(DrawnAnnotations::isShown).toList();
		if (shown.isEmpty()) {
			return;
		}
		try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
			for (PDAnnotation annotation : shown) {
				draw(annotation, content);
			}
		}
	}

	private static boolean isShown(PDAnnotation annotation) {
		return !annotation.isHidden() && !annotation.isNoView() && !"Popup".equals(annotation.getSubtype())
				&& annotation.getNormalAppearanceStream() != null && annotation.getRectangle() != null;
	}

	/** The box of the appearance fills the rectangle of the annotation (ISO 32000, 12.5.5). */
	private static void draw(PDAnnotation annotation, PDPageContentStream content) throws IOException {
		PDAppearanceStream appearance = annotation.getNormalAppearanceStream();
		@Nullable
		PDRectangle box = appearance.getBBox();
		PDRectangle place = annotation.getRectangle();
		if (box == null) {
			return;
		}
		Rectangle2D bounds = box.transform(appearance.getMatrix()).getBounds2D();
		if (!(bounds.getWidth() > 0 && bounds.getHeight() > 0)) {
			return;
		}
		AffineTransform placed = AffineTransform.getTranslateInstance(place.getLowerLeftX(), place.getLowerLeftY());
		placed.scale(place.getWidth() / bounds.getWidth(), place.getHeight() / bounds.getHeight());
		placed.translate(-bounds.getX(), -bounds.getY());
		content.saveGraphicsState();
		content.transform(new Matrix(placed));
		content.drawForm(new PDFormXObject(appearance.getCOSObject()));
		content.restoreGraphicsState();
	}
}
