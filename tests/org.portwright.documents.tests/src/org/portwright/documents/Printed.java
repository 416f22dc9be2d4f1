package org.portwright.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.portwright.documents.printing.PrintedPdf;
import org.portwright.model.PortOrder;
import org.portwright.numbering.uk.UkNumberPlan;

/** A Letter of Authorization that was made, read back. */
public record Printed(byte[] bytes, PrintedPdf result, List<String> pages) {

	private static final UkNumberPlan PLAN = UkNumberPlan.of(List.of());

	public static Printed of(PortOrder order) throws IOException {
		return of(order, false);
	}

	public static Printed of(PortOrder order, boolean draft) throws IOException {
		return of(order, new LoaOptions(draft, Orders.TODAY));
	}

	public static Printed of(PortOrder order, LoaOptions options) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		PrintedPdf result = new LoaPdf(PLAN).write(order, options, out);
		List<String> pages = new ArrayList<>();
		try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
			for (int page = 1; page <= document.getNumberOfPages(); page++) {
				PDFTextStripper stripper = new PDFTextStripper();
				stripper.setLineSeparator("\n");
				stripper.setStartPage(page);
				stripper.setEndPage(page);
				pages.add(stripper.getText(document));
			}
		}
		return new Printed(out.toByteArray(), result, pages);
	}

	public String text() {
		return String.join("\n", pages);
	}

	/** @return the text with every run of white space as one space, since lines break anywhere */
	public String flowing() {
		return text().replaceAll("\\s+", " ");
	}

	PDDocument open() throws IOException {
		return Loader.loadPDF(bytes);
	}
}
