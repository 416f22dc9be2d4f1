package org.portwright.documents.internal.pdf;

import java.io.IOException;
import java.util.stream.Collectors;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.util.Matrix;
import org.portwright.documents.internal.page.Grid;
import org.portwright.documents.internal.page.InputValue;
import org.portwright.documents.internal.page.Line;
import org.portwright.documents.internal.page.Mark;
import org.portwright.documents.internal.page.Style;

/**
 * Makes fields of the PDF's form. The letters that people type are embedded as well as those that the document shows,
 * so a field looks alike in every reader.
 */
@SuppressWarnings("nls")
final class FormWriter {

	private static final COSName FONT = COSName.getPDFName("Field");
	private static final float INSET = 2;

	private final PDDocument document;
	private final FontBook fonts;

	FormWriter(PDDocument document, FontBook fonts) {
		this.document = document;
		this.fonts = fonts;
	}

	void add(Mark.Input input, PDPage page) throws IOException {
		PDAcroForm form = form(input.style());
		PDTerminalField field = switch (input.value()) {
		case InputValue.Signature ignored -> new PDSignatureField(form);
		case InputValue.Lines lines -> textField(form, lines, input.style());
		};
		field.setPartialName(input.name());
		field.setAlternateFieldName(input.tooltip());
		PDAnnotationWidget widget = field.getWidgets().getFirst();
		widget.setRectangle(new PDRectangle(input.x(), Grid.PAGE_HEIGHT - input.y() - input.height(), input.width(),
				input.height()));
		widget.setPage(page);
		widget.setPrinted(true);
		if (input.value() instanceof InputValue.Lines lines) {
			widget.setAppearance(appearance(input, lines));
		}
		page.getAnnotations().add(widget);
		form.getFields().add(field);
	}

	private PDAcroForm form(Style style) {
		PDAcroForm known = document.getDocumentCatalog().getAcroForm(null);
		if (known != null) {
			return known;
		}
		PDAcroForm form = new PDAcroForm(document);
		document.getDocumentCatalog().setAcroForm(form);
		Face face = fonts.own(style.weight());
		PDResources resources = new PDResources();
		resources.put(FONT, face.font());
		form.setDefaultResources(resources);
		form.setDefaultAppearance(defaultAppearance(style));
		TypedLetters.in(face).forEach(face.font()::addToSubset);
		return form;
	}

	private static PDTextField textField(PDAcroForm form, InputValue.Lines value, Style style) {
		PDTextField field = new PDTextField(form);
		field.setDefaultAppearance(defaultAppearance(style));
		field.setMultiline(value.lines().size() > 1);
		String text = value.lines().stream().map(Line::text).collect(Collectors.joining(" "));
		// Not setValue: that would draw the field anew, with one font only.
		field.getCOSObject().setString(COSName.V, text);
		return field;
	}

	private static String defaultAppearance(Style style) {
		return "/" + FONT.getName() + " " + style.size() + " Tf 0 g";
	}

	private PDAppearanceDictionary appearance(Mark.Input input, InputValue.Lines value) throws IOException {
		PDAppearanceStream stream = new PDAppearanceStream(document);
		stream.setBBox(new PDRectangle(input.width(), input.height()));
		stream.setResources(new PDResources());
		try (PDPageContentStream content = new PDPageContentStream(document, stream)) {
			content.beginMarkedContent(COSName.TX);
			TextPainter text = new TextPainter(content, fonts);
			Style style = input.style();
			float top = Math.max(0, input.height() - value.lines().size() * style.leading()) / 2;
			for (Line line : value.lines()) {
				text.paint(line.text(), style,
						Matrix.getTranslateInstance(INSET, input.height() - top - style.baseline()));
				top += style.leading();
			}
			content.endMarkedContent();
		}
		PDAppearanceDictionary appearance = new PDAppearanceDictionary();
		appearance.setNormalAppearance(stream);
		return appearance;
	}
}
