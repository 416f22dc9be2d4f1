package org.portwright.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.portwright.documents.internal.loa.Summary;
import org.portwright.documents.internal.texts.Messages;
import org.portwright.documents.printing.DocumentSeal;

/** What the letter says of an order as plain text, to paste into a mail or a ticket. */
@SuppressWarnings("nls")
final class SummaryDocument implements OrderDocument {

	@Override
	public String id() {
		return "txt";
	}

	@Override
	public String ending() {
		return "txt";
	}

	@Override
	public String label() {
		return Messages.SummaryDocument_label;
	}

	@Override
	public String hint() {
		return Messages.SummaryDocument_hint;
	}

	@Override
	public boolean isOwn(Path existing) throws IOException {
		return DocumentSeal.SUMMARY.isIn(existing);
	}

	/** It goes into a mail now and then, not to Microsoft. */
	@Override
	public boolean isUsual() {
		return false;
	}

	@Override
	public List<String> write(DocumentSource source, DocumentOutput output) throws IOException {
		String text = new Summary(source.order(), source.plan()).text() + '\n' + DocumentSeal.SUMMARY.blank() + '\n';
		output.file(DocumentOutput.WHOLE).write(DocumentSeal.SUMMARY.seal(text.getBytes(StandardCharsets.UTF_8)));
		return List.of();
	}
}
