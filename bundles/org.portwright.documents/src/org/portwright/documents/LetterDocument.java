package org.portwright.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.portwright.documents.internal.texts.Messages;
import org.portwright.documents.printing.DocumentSeal;
import org.portwright.documents.printing.PrintedPdf;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.porting.CheckedOrder;

/** The Letter of Authorization as PDF. It says <em>Draft</em> while the order is one. */
@SuppressWarnings("nls")
final class LetterDocument implements OrderDocument {

	@Override
	public String id() {
		return "pdf";
	}

	@Override
	public String ending() {
		return "pdf";
	}

	@Override
	public String label() {
		return Messages.LetterDocument_label;
	}

	@Override
	public String hint() {
		return Messages.LetterDocument_hint;
	}

	@Override
	public boolean isOwn(Path existing) throws IOException {
		return DocumentSeal.LETTER.isIn(existing);
	}

	@Override
	public List<DocumentPart> parts() {
		return List.of(DocumentPart.TIMELINE);
	}

	/** An order that the user cancelled before it was submitted has no letter but its draft. */
	private static boolean isDraft(PortOrder order) {
		return CheckedOrder.isDraft(order) || order.getState() == OrderState.CANCELLED;
	}

	@Override
	public List<String> write(DocumentSource source, DocumentOutput output) throws IOException {
		var options = new LoaOptions(isDraft(source.order()), source.today(),
				source.parts().contains(DocumentPart.TIMELINE) ? Optional.of(source.dates().get()) : Optional.empty());
		PrintedPdf result = new LoaPdf(source.plan()).write(source.order(), options,
				output.file(DocumentOutput.WHOLE));
		return result.remarks();
	}
}
