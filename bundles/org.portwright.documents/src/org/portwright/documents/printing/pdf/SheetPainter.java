package org.portwright.documents.printing.pdf;

import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.portwright.documents.printing.page.Grid;
import org.portwright.documents.printing.page.Ink;
import org.portwright.documents.printing.page.Mark;
import org.portwright.documents.printing.page.Sheet;

/** Draws the marks of sheets on the pages of a PDF. */
public final class SheetPainter {

	private static final float OUTLINE = 0.8f;

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
				case Mark.Area area -> {
					paint(area, content);
					text.forgetInk();
				}
				case Mark.Stroke stroke -> paint(stroke, content);
				case Mark.Polygon polygon -> {
					paint(polygon, content);
					text.forgetInk();
				}
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

	private static void paint(Mark.Area area, PDPageContentStream content) throws IOException {
		fill(content, area.ink());
		content.addRect(area.x(), Grid.PAGE_HEIGHT - area.y() - area.height(), area.width(), area.height());
		content.fill();
	}

	private static void paint(Mark.Stroke line, PDPageContentStream content) throws IOException {
		stroke(content, line.ink(), line.thickness());
		content.moveTo(line.fromX(), Grid.PAGE_HEIGHT - line.fromY());
		content.lineTo(line.toX(), Grid.PAGE_HEIGHT - line.toY());
		content.stroke();
	}

	private static void paint(Mark.Polygon polygon, PDPageContentStream content) throws IOException {
		fill(content, polygon.hollow() ? Ink.PAPER : polygon.ink());
		stroke(content, polygon.ink(), OUTLINE);
		List<Float> corners = polygon.corners();
		content.moveTo(corners.get(0), Grid.PAGE_HEIGHT - corners.get(1));
		for (int i = 2; i < corners.size(); i += 2) {
			content.lineTo(corners.get(i), Grid.PAGE_HEIGHT - corners.get(i + 1));
		}
		content.closeAndFillAndStroke();
	}

	private static void fill(PDPageContentStream content, Ink ink) throws IOException {
		content.setNonStrokingColor(ink.red(), ink.green(), ink.blue());
	}

	private static void stroke(PDPageContentStream content, Ink ink, float thickness) throws IOException {
		content.setStrokingColor(ink.red(), ink.green(), ink.blue());
		content.setLineWidth(thickness);
	}
}
