package org.portwright.documents.printing.pdf;

import java.io.IOException;
import java.util.Objects;

import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.documents.printing.page.Ink;
import org.portwright.documents.printing.page.Style;
import org.portwright.documents.printing.page.Weight;

/**
 * Writes lines of text into a content stream, each character in the font that has it. Colour and font outlive a text
 * object, so they are set only where they change.
 */
final class TextPainter {

	private final PDPageContentStream content;
	private final FontBook fonts;
	private @Nullable Ink ink;
	private @Nullable Face face;
	private @Nullable Style style;

	TextPainter(PDPageContentStream content, FontBook fonts) {
		this.content = content;
		this.fonts = fonts;
	}

	/** Something else set a colour meanwhile. */
	void forgetInk() {
		ink = null;
	}

	void paint(String text, Style wanted, Matrix place) throws IOException {
		if (text.isEmpty()) {
			return;
		}
		content.beginText();
		use(wanted.ink());
		content.setTextMatrix(place);
		int start = 0;
		while (start < text.length()) {
			Face next = face(text.codePointAt(start), wanted.weight());
			int end = start;
			while (end < text.length() && face(text.codePointAt(end), wanted.weight()) == next) {
				end += Character.charCount(text.codePointAt(end));
			}
			use(next, wanted);
			content.showText(text.substring(start, end));
			start = end;
		}
		content.endText();
	}

	private void use(Ink next) throws IOException {
		if (next != ink) {
			content.setNonStrokingColor(next.red(), next.green(), next.blue());
			ink = next;
		}
	}

	private void use(Face next, Style wanted) throws IOException {
		if (next != face || !Objects.equals(style, wanted)) {
			content.setFont(next.font(), wanted.size());
			face = next;
			style = wanted;
		}
	}

	private Face face(int codePoint, Weight weight) {
		return fonts.face(codePoint, weight).orElseGet(() -> fonts.own(weight));
	}
}
