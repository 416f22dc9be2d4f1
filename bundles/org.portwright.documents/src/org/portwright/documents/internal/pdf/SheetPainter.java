package org.portwright.documents.internal.pdf;

import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.portwright.documents.internal.page.Grid;
import org.portwright.documents.internal.page.Ink;
import org.portwright.documents.internal.page.Mark;
import org.portwright.documents.internal.page.Sheet;

/** Draws the marks of sheets on the pages of a PDF. */
public final class SheetPainter {

	private final PDDocument document;
	private final FontBook fonts;

	/** @param fonts those of this document */
	public SheetPainter(PDDocument document, FontBook fonts) {
		this.document = document;
		this.fonts = fonts;
	}

	/**
	 * Draws a sheet on a new page.
	 *
	 * @throws IOException if a font cannot be read
	 */
	public void paint(Sheet sheet) throws IOException {
		PDPage page = new PDPage(new PDRectangle(Grid.PAGE_WIDTH, Grid.PAGE_HEIGHT));
		document.addPage(page);
		try (PDPageContentStream content = new PDPageContentStream(document, page)) {
			TextPainter text = new TextPainter(content, fonts);
			for (Mark mark : sheet.marks()) {
				switch (mark) {
				case Mark.Text line -> text.paint(line.text(), line.style(),
						Matrix.getTranslateInstance(line.x(), Grid.PAGE_HEIGHT - line.baseline()));
				case Mark.Diagonal diagonal -> new OutlinePainter(content, fonts).paint(diagonal);
				case Mark.Rule rule -> paint(rule, content);
				case Mark.Frame frame -> paint(frame, content);
				}
			}
		}
	}

	private static void paint(Mark.Rule rule, PDPageContentStream content) throws IOException {
		stroke(content, rule.ink(), rule.thickness());
		content.moveTo(rule.x(), Grid.PAGE_HEIGHT - rule.y());
		content.lineTo(rule.x() + rule.width(), Grid.PAGE_HEIGHT - rule.y());
		content.stroke();
	}

	private static void paint(Mark.Frame frame, PDPageContentStream content) throws IOException {
		stroke(content, frame.ink(), frame.thickness());
		content.addRect(frame.x(), Grid.PAGE_HEIGHT - frame.y() - frame.height(), frame.width(), frame.height());
		content.stroke();
	}

	private static void stroke(PDPageContentStream content, Ink ink, float thickness) throws IOException {
		content.setStrokingColor(ink.red(), ink.green(), ink.blue());
		content.setLineWidth(thickness);
	}
}
