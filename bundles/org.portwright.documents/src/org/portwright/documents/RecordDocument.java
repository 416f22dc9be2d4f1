package org.portwright.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.eclipse.osgi.util.NLS;
import org.portwright.documents.internal.pdf.FontBook;
import org.portwright.documents.internal.pdf.PdfDocument;
import org.portwright.documents.internal.record.OrderRecord;
import org.portwright.documents.internal.seal.DocumentSeal;

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
		try (PDDocument document = new PDDocument(MemoryUsageSetting.setupMainMemoryOnly().streamCache);
				FontBook fonts = new FontBook(document)) {
			var pages = new OrderRecord(source.order(), source.plan(), source.dates().get(), source.today(), fonts);
			new PdfDocument(document, fonts, DocumentSeal.RECORD).write(pages.sheets(), pages.title(), source.today(),
					output.file(DocumentOutput.WHOLE));
			List<String> unprintable = fonts.unprintable().stream().map(UnprintableCharacter::new)
					.map(UnprintableCharacter::description).toList();
			return unprintable.isEmpty() ? List.of()
					: List.of(NLS.bind(Messages.LetterDocument_unprintable,
							unprintable.stream().collect(Collectors.joining(", "))));
		}
	}
}
