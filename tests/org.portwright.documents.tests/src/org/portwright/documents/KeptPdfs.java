package org.portwright.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** Makes PDFs as they come with mails, harmless and not. */
@SuppressWarnings("nls")
final class KeptPdfs {

	private static final int BOMB = 300 << 20;
	private static final int NESTED = 200_000;

	private KeptPdfs() {
	}

	private static PDPage page(PDDocument document, PDRectangle size, String text) throws IOException {
		var page = new PDPage(size);
		document.addPage(page);
		try (var content = new PDPageContentStream(document, page)) {
			content.beginText();
			content.setFont(new PDType1Font(FontName.HELVETICA), 20);
			content.newLineAtOffset(60, size.getHeight() - 80);
			content.showText(text);
			content.endText();
		}
		return page;
	}

	private static byte[] saved(PDDocument document) throws IOException {
		document.setDocumentId(1L);
		var out = new ByteArrayOutputStream();
		document.save(out);
		return out.toByteArray();
	}

	/**
	 * A page that is turned.
	 *
	 * @param inherited whether all pages are, and not it alone
	 */
	static byte[] turned(int clockwise, boolean inherited) throws IOException {
		try (var document = new PDDocument()) {
			PDPage page = page(document, PDRectangle.A4, "turned");
			(inherited ? document.getPages().getCOSObject() : page.getCOSObject()).setInt(COSName.ROTATE, clockwise);
			return saved(document);
		}
	}

	/** Some pages that say which they are. */
	static byte[] pages(String text, int count) throws IOException {
		try (var document = new PDDocument()) {
			for (int i = 1; i <= count; i++) {
				page(document, PDRectangle.A4, text + ' ' + i);
			}
			return saved(document);
		}
	}

	static byte[] encrypted() throws IOException {
		try (var document = new PDDocument()) {
			page(document, PDRectangle.A4, "secret");
			document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
			return saved(document);
		}
	}

	/** A turned page, a huge one and one with a form, with scripts, a link, an attachment and a filled field. */
	static byte[] active() throws IOException {
		try (var document = new PDDocument()) {
			page(document, new PDRectangle(14_400, 14_400), "huge page");
			page(document, PDRectangle.A4, "turned page").setRotation(90);
			PDPage page = page(document, new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth()),
					"page with a form");
			document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('hello')"));
			var form = new PDAcroForm(document);
			document.getDocumentCatalog().setAcroForm(form);
			var resources = new PDResources();
			resources.put(COSName.getPDFName("Helv"), new PDType1Font(FontName.HELVETICA));
			form.setDefaultResources(resources);
			form.setDefaultAppearance("/Helv 12 Tf 0 g");
			var field = new PDTextField(form);
			field.setPartialName("name");
			form.getFields().add(field);
			var widget = field.getWidgets().getFirst();
			widget.setRectangle(new PDRectangle(60, 300, 300, 30));
			widget.setPage(page);
			widget.setPrinted(true);
			page.getAnnotations().add(widget);
			field.setValue("typed into the form");
			COSDictionary script = new PDActionJavaScript("app.alert('field')").getCOSObject();
			var actions = new COSDictionary();
			actions.setItem(COSName.getPDFName("K"), script);
			widget.getCOSObject().setItem(COSName.AA, actions);
			var attached = new PDComplexFileSpecification();
			attached.setFile("run.exe");
			attached.setEmbeddedFile(new PDEmbeddedFile(document,
					new ByteArrayInputStream("PROOF-OF-ATTACHMENT".getBytes(StandardCharsets.US_ASCII))));
			var tree = new PDEmbeddedFilesNameTreeNode();
			tree.setNames(Map.of("run.exe", attached));
			var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
			names.setEmbeddedFiles(tree);
			document.getDocumentCatalog().setNames(names);
			// Resources that lead to the whole document.
			page.getResources().getCOSObject().setItem(COSName.getPDFName("Catalog"),
					document.getDocumentCatalog().getCOSObject());
			page.getResources().getCOSObject().setItem(COSName.PROPERTIES, lured(document));
			return saved(document);
		}
	}

	private static COSDictionary lured(PDDocument document) {
		var inner = new COSDictionary();
		inner.setItem(COSName.getPDFName("AF"), document.getDocumentCatalog().getCOSObject());
		inner.setItem(COSName.PARENT, document.getDocumentCatalog().getCOSObject());
		var named = new COSDictionary();
		named.setItem(COSName.getPDFName("MC0"), inner);
		return named;
	}

	/** A page whose content is a few hundred kilobytes and becomes hundreds of megabytes. */
	static byte[] bomb() throws IOException {
		try (var document = new PDDocument()) {
			var page = new PDPage(PDRectangle.A4);
			document.addPage(page);
			var stream = new PDStream(document);
			byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
			try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
				for (int written = 0; written < BOMB; written += blanks.length) {
					out.write(blanks);
				}
			}
			page.setContents(stream);
			return saved(document);
		}
	}

	/** Resources that nest deeper than any stack is. */
	static byte[] nested() {
		String deep = "[".repeat(NESTED) + "]".repeat(NESTED);
		return ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
				+ "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</ExtGState<</a " + deep
				+ ">>>>>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n").getBytes(StandardCharsets.US_ASCII);
	}

	static byte[] boxed(float width, float height) throws IOException {
		try (var document = new PDDocument()) {
			page(document, PDRectangle.A4, "boxed").setMediaBox(new PDRectangle(width, height));
			return saved(document);
		}
	}

	static byte[] xfa() throws IOException {
		try (var document = new PDDocument()) {
			page(document, PDRectangle.A4, "Please wait");
			var form = new PDAcroForm(document);
			form.getCOSObject().setItem(COSName.XFA, new COSString("<xdp/>"));
			document.getDocumentCatalog().setAcroForm(form);
			return saved(document);
		}
	}
}
