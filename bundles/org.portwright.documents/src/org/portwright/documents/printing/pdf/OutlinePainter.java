package org.portwright.documents.printing.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.portwright.documents.printing.page.Grid;
import org.portwright.documents.printing.page.Ink;
import org.portwright.documents.printing.page.Mark;

/**
 * Draws a text from one corner of the page to the other as shapes: letters of a text that lies across the page would
 * get between the lines when somebody copies or searches them.
 */
final class OutlinePainter {

	/** Half the height of a capital: the text's middle lies on the diagonal. */
	private static final double HALF_HEIGHT = 0.36;

	private final PDPageContentStream content;
	private final FontBook fonts;

	OutlinePainter(PDPageContentStream content, FontBook fonts) {
		this.content = content;
		this.fonts = fonts;
	}

	void paint(Mark.Diagonal diagonal) throws IOException {
		Ink ink = diagonal.style().ink();
		content.setNonStrokingColor(ink.red(), ink.green(), ink.blue());
		Face face = fonts.own(diagonal.style().weight());
		double size = diagonal.style().size();
		AffineTransform place = AffineTransform.getTranslateInstance(Grid.PAGE_WIDTH / 2, Grid.PAGE_HEIGHT / 2);
		place.rotate(Math.atan2(Grid.PAGE_HEIGHT, Grid.PAGE_WIDTH));
		place.translate(-diagonal.width() / 2, -HALF_HEIGHT * size);
		place.scale(size, size);
		for (int codePoint : diagonal.text().codePoints().toArray()) {
			fill(face.outline(codePoint).getPathIterator(place));
			place.translate(face.advance(codePoint), 0);
		}
	}

	private void fill(PathIterator path) throws IOException {
		float[] p = new float[6];
		float x = 0;
		float y = 0;
		boolean empty = path.isDone();
		for (; !path.isDone(); path.next()) {
			switch (path.currentSegment(p)) {
			case PathIterator.SEG_MOVETO -> content.moveTo(p[0], p[1]);
			case PathIterator.SEG_LINETO -> content.lineTo(p[0], p[1]);
			case PathIterator.SEG_QUADTO -> {
				// PDF has cubic curves only: the same curve, its control points two thirds of the way.
				content.curveTo(x + (p[0] - x) * 2 / 3, y + (p[1] - y) * 2 / 3, p[2] + (p[0] - p[2]) * 2 / 3,
						p[3] + (p[1] - p[3]) * 2 / 3, p[2], p[3]);
				p[0] = p[2];
				p[1] = p[3];
			}
			default -> content.closePath();
			}
			x = p[0];
			y = p[1];
		}
		if (!empty) {
			content.fill();
		}
	}
}
