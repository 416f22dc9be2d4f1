package org.portwright.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.portwright.documents.internal.record.OrderRecord;
import org.portwright.documents.internal.texts.Messages;
import org.portwright.documents.printing.DocumentSeal;
import org.portwright.documents.printing.pdf.PdfFile;

/** Everything that is recorded of an order, from the letter to the last call, as a PDF to keep or to hand over. */
@SuppressWarnings("nls")
final class RecordDocument implements OrderDocument {

	@Override
	public String id() {
		return "record";
	}

	@Override
	public String ending() {
		return "pdf";
	}

	@Override
	public String label() {
		return Messages.RecordDocument_label;
	}

	@Override
	public String hint() {
		return Messages.RecordDocument_hint;
	}

	@Override
	public boolean isOwn(Path existing) throws IOException {
		return DocumentSeal.RECORD.isIn(existing);
	}

	/** It is made when all is over, or when somebody asks what happened. */
	@Override
	public boolean isUsual() {
		return false;
	}

	@Override
	public String nameFor(String order) {
		return order + "-record";
	}

	@Override
	public List<String> write(DocumentSource source, DocumentOutput output) throws IOException {
		return PdfFile.write(DocumentSeal.RECORD, source.today(), fonts -> {
			var pages = new OrderRecord(source.order(), source.plan(), source.dates().get(), source.today(), fonts);
			return new PdfFile.Pages(pages.title(), pages.sheets());
		}, output.file(DocumentOutput.WHOLE)).remarks();
	}
}
