package org.portwright.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.portwright.documents.internal.texts.Messages;

/** The list of numbers that the Teams admin centre takes. */
@SuppressWarnings("nls")
final class NumberListDocument implements OrderDocument {

	@Override
	public String id() {
		return "csv";
	}

	@Override
	public String ending() {
		return "csv";
	}

	@Override
	public String label() {
		return Messages.NumberListDocument_label;
	}

	@Override
	public String hint() {
		return Messages.NumberListDocument_hint;
	}

	@Override
	public boolean isOwn(Path existing) throws IOException {
		return NumberCsv.isIn(existing);
	}

	@Override
	public List<String> write(DocumentSource source, DocumentOutput output) throws IOException {
		return NumberCsv.write(source.order(), source.plan(), output.file(DocumentOutput.WHOLE)).stream()
				.map(numbers -> NLS.bind(Messages.NumberListDocument_leftOut, numbers.getId())).toList();
	}
}
