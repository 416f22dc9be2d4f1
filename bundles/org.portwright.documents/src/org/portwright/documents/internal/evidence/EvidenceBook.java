package org.portwright.documents.internal.evidence;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;
import org.portwright.documents.internal.record.RecordText;
import org.portwright.documents.printing.page.Flow;
import org.portwright.documents.printing.page.Grid;
import org.portwright.documents.printing.page.Ink;
import org.portwright.documents.printing.page.LineBreaker;
import org.portwright.documents.printing.page.Mark;
import org.portwright.documents.printing.page.PageBlock;
import org.portwright.documents.printing.page.Sheet;
import org.portwright.documents.printing.page.Style;
import org.portwright.documents.printing.pdf.FontBook;
import org.portwright.documents.printing.pdf.PdfDocument;
import org.portwright.documents.printing.pdf.SheetPainter;

/** Brings the parts of the evidence to pages, behind a list of contents that names the page of each. */
@SuppressWarnings("nls")
final class EvidenceBook {

	private static final float TOP = Grid.HEAD_BASELINE + 14;
	private static final float BOTTOM = Grid.FOOT_BASELINE - 20;
	private static final float SIDE = 24;

	/** Makes the pages of the contents. */
	@FunctionalInterface
	interface Contents {

		List<PageBlock> of(List<String> pages);
	}

	/**
	 * A page.
	 *
	 * @param drawing what a page of a file draws
	 */
	private record BookPage(Sheet sheet, Optional<PDFormXObject> drawing) {
	}

	private final PDDocument document;
	private final FontBook fonts;
	private final LineBreaker breaker;
	private final String foot;

	/** @param foot stands at the foot of each page */
	EvidenceBook(PDDocument document, FontBook fonts, String foot) {
		this.document = document;
		this.fonts = fonts;
		this.foot = foot;
		breaker = new LineBreaker(fonts);
	}

	/**
	 * Draws all pages.
	 *
	 * @return a number that differs where the texts on them do
	 */
	long draw(List<EvidencePart> parts, Contents contents) throws IOException {
		List<List<BookPage>> pages = new ArrayList<>();
		for (int i = 0; i < parts.size(); i++) {
			pages.add(pages(parts.get(i), i + 1));
		}
		int ahead = sheets(contents.of(parts.stream().map(part -> "0").toList())).size();
		List<String> begins = new ArrayList<>();
		for (List<BookPage> part : pages) {
			begins.add(String.valueOf(ahead + 1));
			ahead += part.size();
		}
		List<BookPage> all = new ArrayList<>();
		sheets(contents.of(begins)).forEach(sheet -> all.add(new BookPage(sheet, Optional.empty())));
		pages.forEach(all::addAll);
		var painter = new SheetPainter(document, fonts);
		for (int i = 0; i < all.size(); i++) {
			addFoot(all.get(i).sheet(), RecordText.of("PAGE", i + 1, all.size()));
			painter.paint(all.get(i).sheet());
			if (all.get(i).drawing().isPresent()) {
				draw(all.get(i).drawing().get());
			}
		}
		return PdfDocument.contentHash(all.stream().map(BookPage::sheet).toList());
	}

	private List<Sheet> sheets(List<PageBlock> blocks) {
		Flow flow = new Flow(breaker);
		blocks.forEach(block -> block.place(flow));
		return flow.sheets();
	}

	private List<BookPage> pages(EvidencePart part, int number) {
		if (part.file().isEmpty()) {
			return sheets(part.texts()).stream().map(sheet -> new BookPage(sheet, Optional.empty())).toList();
		}
		List<PDFormXObject> drawings = part.file().get().pages();
		return IntStream.range(0, drawings.size())
				.mapToObj(i -> new BookPage(running(EvidenceText.of("RUNNING", number, part.title()),
						EvidenceText.of("RUNNING_PAGE", i + 1, drawings.size())), Optional.of(drawings.get(i))))
				.toList();
	}

	/** The page of a file has above it whose it is. */
	private Sheet running(String title, String page) {
		var sheet = new Sheet();
		float width = breaker.typography().width(page, Style.RUNNING);
		sheet.add(new Mark.Text(Grid.LEFT, Grid.HEAD_BASELINE,
				breaker.shortened(title, Style.RUNNING_STRONG, Grid.WIDTH - width - Grid.LEFT), Style.RUNNING_STRONG));
		sheet.add(new Mark.Text(Grid.LEFT + Grid.WIDTH - width, Grid.HEAD_BASELINE, page, Style.RUNNING));
		sheet.add(new Mark.Rule(Grid.LEFT, Grid.HEAD_BASELINE + 6, Grid.WIDTH, Grid.HAIR, Ink.HAIRLINE));
		return sheet;
	}

	private void addFoot(Sheet sheet, String page) {
		sheet.add(new Mark.Rule(Grid.LEFT, Grid.FOOT_BASELINE - 12, Grid.WIDTH, Grid.HAIR, Ink.HAIRLINE));
		float width = breaker.typography().width(page, Style.RUNNING);
		sheet.add(new Mark.Text(Grid.LEFT, Grid.FOOT_BASELINE,
				breaker.shortened(foot, Style.RUNNING, Grid.WIDTH - width - Grid.LEFT), Style.RUNNING));
		sheet.add(new Mark.Text(Grid.LEFT + Grid.WIDTH - width, Grid.FOOT_BASELINE, page, Style.RUNNING));
	}

	/** Draws the page of a file between head and foot, made smaller where it needs it and never larger. */
	private void draw(PDFormXObject drawing) throws IOException {
		Rectangle2D box = drawing.getBBox().transform(drawing.getMatrix()).getBounds2D();
		double scale = Math.min(1, Math.min((Grid.PAGE_WIDTH - 2 * SIDE) / box.getWidth(),
				(BOTTOM - TOP) / box.getHeight()));
		double x = (Grid.PAGE_WIDTH - box.getWidth() * scale) / 2;
		double y = Grid.PAGE_HEIGHT - TOP - box.getHeight() * scale;
		PDPage page = document.getPage(document.getNumberOfPages() - 1);
		try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
			content.addRect((float) x, (float) y, (float) (box.getWidth() * scale), (float) (box.getHeight() * scale));
			content.setStrokingColor(Ink.HAIRLINE.red(), Ink.HAIRLINE.green(), Ink.HAIRLINE.blue());
			content.setLineWidth(Grid.HAIR);
			content.stroke();
			content.transform(Matrix.getTranslateInstance((float) (x - box.getX() * scale),
					(float) (y - box.getY() * scale)));
			content.transform(Matrix.getScaleInstance((float) scale, (float) scale));
			content.drawForm(drawing);
		}
	}
}
